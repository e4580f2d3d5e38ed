import { growth } from "./growth.ts";
import { meanOverBeta } from "./mean-over-beta.ts";

/** Past this share the series converges too slowly to be worth it. */
const SERIES_UP_TO = 0.9;
const MOST_TERMS = 400;
/** The series is dropped when its parts are this many times the result, so that it never loses 3 digits. */
const WORST_CANCELLATION = 200;

/**
 * E[(1 − (1 + pw)⁻ᵏ) / (kp)] for p ~ Beta(a, b) and w ≥ 0: what a rate that fades with p amounts to.
 *
 * Times k it is the 2F1 expression in the expected purchases of the BG/NBD (Fader, Hardie & Lee 2005, eq. 10) and
 * MBG/NBD; as it stands, with k one lower, it is the expected active time. Regular at a = 1, k = 0 and a + b = 1.
 * For z = w/(1+w) ≤ 0.9 by a series after Euler's transformation, in which the terms shrink like zⁿ; else, and
 * wherever that series would cancel, by quadrature. Relative error below 1e-12, mostly 1e-14.
 */
export function betaGrowth(k: number, a: number, b: number, w: number): number {
  if (!(w > 0)) return w === 0 ? 0 : Number.NaN;
  if (w <= SERIES_UP_TO / (1 - SERIES_UP_TO) && Math.abs(k) > 1e-3) {
    const value = bySeries(k, a, b, w);
    if (!Number.isNaN(value)) return value;
  }
  return meanOverBeta(a, b, 1 + w * (Math.abs(k) + 1), (p) => growth(k, Math.log1p(p * w)) / p, w);
}

/** The series, or NaN where it does not converge in time or loses digits. */
function bySeries(k: number, a: number, b: number, w: number): number {
  const c = a + b - 1;
  const tilt = c - k;
  const z = w / (1 + w);
  const log = Math.log1p(w);
  let term = tilt * z;
  let sum = term;
  let largest = Math.abs(term);
  let n = 1;
  // The terms end up shrinking by the factor z, so that what is left out is about term·z/(1 − z).
  const enough = 1e-17 * (1 - z);
  while (Math.abs(term) > enough * Math.abs(sum) && n < MOST_TERMS) {
    term *= ((a + n - 1) * (tilt + n) * z) / ((c + n) * (n + 1));
    sum += term;
    const size = Math.abs(term);
    if (size > largest) largest = size;
    n++;
  }
  const fade = Math.exp((1 - a) * log);
  const first = c * growth(a - 1, log);
  const value = first - fade * sum;
  const parts = Math.abs(first) + fade * largest;
  const trusted = n < MOST_TERMS && parts < WORST_CANCELLATION * Math.abs(value);
  return trusted ? value / k : Number.NaN;
}
