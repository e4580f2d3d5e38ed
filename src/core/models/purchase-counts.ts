import { gaussLegendre } from "../math/gauss-legendre.ts";
import { logRising } from "../math/log-rising.ts";
import type { DropoutChances } from "./geometric-dropout-likelihood.ts";
import type { Parameters } from "./purchase-model.ts";

const RULE = gaussLegendre(24);

/** P(n purchases in t weeks) of an NBD(r, alpha), the law of those who do not leave. */
export function nbdCount(r: number, alpha: number, n: number, t: number): number {
  if (t === 0) return n === 0 ? 1 : 0;
  const share = t / (alpha + t);
  return Math.exp(
    logRising(r, n) - logRising(1, n) - r * Math.log1p(t / alpha) + (n > 0 ? n * Math.log(share) : 0),
  );
}

/** P(X(t) = n) of a new customer: Fader, Hardie & Lee (2005), eq. 8; with `extra` = 1 that of the MBG/NBD. */
export function geometricDropoutCount(
  [r, alpha, a, b]: readonly [number, number, number, number],
  extra: DropoutChances,
  n: number,
  t: number,
): number {
  const chances = n + extra;
  const stay = Math.exp(logRising(b, chances) - logRising(a + b, chances)) * nbdCount(r, alpha, n, t);
  if (chances === 0) return stay;
  const leaveLog = Math.log(a) + logRising(b, chances - 1) - logRising(a + b, chances);
  return stay + Math.exp(leaveLog) * nbdAtLeast(r, alpha, n, t);
}

/** Σ from n of the NBD; summed from the side that holds less than half, so that a thin tail keeps its digits. */
function nbdAtLeast(r: number, alpha: number, n: number, t: number): number {
  let below = 0;
  for (let j = 0; j < n && below < 0.5; j++) below += nbdCount(r, alpha, j, t);
  if (below < 0.5) return 1 - below;
  const share = t / (alpha + t);
  let term = nbdCount(r, alpha, n, t);
  let sum = term;
  for (let j = n; term > 1e-17 * sum * (1 - share); j++) {
    term *= ((r + j) / (j + 1)) * share;
    sum += term;
  }
  return sum;
}

/**
 * P(X(t) = n) of a new customer of the Pareto/NBD (Fader & Hardie 2005, eq. 16): alive all the time, or gone at some
 * y before; the integral over y by Gauss–Legendre in log(γ + y), γ the smaller of alpha and beta.
 */
export function paretoCount(parameters: Parameters, n: number, t: number): number {
  const [r, alpha, s, beta] = [parameters[0]!, parameters[1]!, parameters[2]!, parameters[3]!];
  const from = Math.min(alpha, beta);
  const range = Math.log1p(t / from);
  const panels = Math.max(4, Math.ceil(range / 0.75), Math.ceil(Math.sqrt(n)));
  const width = range / panels;
  let sum = 0;
  for (let panel = 0; panel < panels; panel++) {
    for (let i = 0; i < RULE.nodes.length; i++) {
      const v = width * (panel + RULE.nodes[i]!);
      const y = from * Math.expm1(v);
      const gone = Math.exp(v - (s + 1) * Math.log1p(y / beta));
      sum += RULE.weights[i]! * gone * nbdCount(r, alpha, n, y);
    }
  }
  const stay = Math.exp(-s * Math.log1p(t / beta)) * nbdCount(r, alpha, n, t);
  return stay + (s / beta) * from * width * sum;
}
