import { logGamma } from "./gamma-functions.ts";
import type { Random } from "./random.ts";

/** A draw from Gamma(shape, rate 1): Marsaglia & Tsang (2000), ACM TOMS 26; shapes under 1 by a power of a uniform. */
export function gammaVariate(random: Random, shape: number): number {
  if (shape < 1) return gammaVariate(random, shape + 1) * random.uniform() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = random.normal();
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = random.uniform();
    if (u < 1 - 0.0331 * x * x * x * x) return d * v;
    if (Math.log(u) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v;
  }
}

/** A draw from Poisson(mean): by multiplication under 10, else Hörmann's PTRS (1993, Insurance: Math. & Econ. 12). */
export function poissonVariate(random: Random, mean: number): number {
  if (!(mean > 0)) return 0;
  if (mean > 1e12) return Math.round(mean + Math.sqrt(mean) * random.normal());
  return mean < 10 ? byMultiplication(random, mean) : byRejection(random, mean);
}

function byMultiplication(random: Random, mean: number): number {
  const stop = Math.exp(-mean);
  let count = 0;
  let product = random.uniform();
  while (product > stop) {
    count++;
    product *= random.uniform();
  }
  return count;
}

function byRejection(random: Random, mean: number): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const squeeze = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = random.uniform() - 0.5;
    const v = random.uniform();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= squeeze) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    const accept = Math.log((v * inverseAlpha) / (a / (us * us) + b));
    if (accept <= k * Math.log(mean) - mean - logGamma(k + 1)) return k;
  }
}

/** A draw from the geometric distribution on 1, 2, …: the first success when each try succeeds with chance p. */
export function geometricVariate(random: Random, p: number): number {
  if (p >= 1) return 1;
  return p > 0 ? Math.ceil(Math.log(random.uniform()) / Math.log1p(-p)) : Number.POSITIVE_INFINITY;
}
