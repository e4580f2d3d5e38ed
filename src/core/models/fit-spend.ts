import type { SpendHistories } from "../customers/spend-histories.ts";
import { type Minimum, newton } from "../math/newton.ts";
import { weightedCorrelation } from "../math/weighted-correlation.ts";
import { expectedOrderValue, gammaGammaLikelihood } from "./gamma-gamma.ts";
import { logCovariance } from "./log-covariance.ts";
import type { SpendFit, SpendNote, UsableSpend } from "./spend-fit.ts";
import { type SpendLevels, spendLevels } from "./spend-levels.ts";

const WALL = 13;
const PLAIN = 11;
const FEWEST = 10;
const LARGE = 6000;
const SAMPLE = 3000;
/** Where a correlation is called high; CDNOW's .11 is not. */
const HIGH_CORRELATION = 0.3;
/** p, q; v follows from the mean. */
const STARTS = [
  [1.2, 3],
  [6, 4],
  [3, 1.5],
] as const;

/**
 * Fits the gamma-gamma model by maximum likelihood, without penalty; falls back to a pooled mean where that cannot be.
 *
 * @param ordinary an order's mean value to use when nobody has a repeat average, e.g. that of first orders
 */
export function fitSpend(histories: SpendHistories, ordinary = Number.NaN): SpendFit {
  const { frequency, average, weight } = histories;
  let [customers, orders, money] = [0, 0, 0];
  for (let i = 0; i < weight.length; i++) {
    customers += weight[i]!;
    orders += weight[i]! * frequency[i]!;
    money += weight[i]! * frequency[i]! * average[i]!;
  }
  const mean = orders > 0 ? money / orders : ordinary;
  const correlation = weightedCorrelation(frequency, average, weight);
  const seen = { customers, mean, correlation };
  if (!(orders > 0)) return pooled(seen, ["no-repeat-spend"]);
  if (customers < FEWEST) return pooled(seen, ["too-few-spenders"]);

  const best = search(histories, mean);
  const parameters = best.point.map(Math.exp);
  parameters[2]! *= mean;
  const walls = Int8Array.from(best.point, (log) => (Math.abs(log) > PLAIN ? 1 : 0));
  const notes: SpendNote[] = [];
  if (!best.converged) notes.push("not-converged");
  if (walls.some((wall) => wall !== 0)) notes.push("spend-at-bound");
  if (Math.abs(correlation) > HIGH_CORRELATION) notes.push("spend-depends-on-frequency");
  if (!Number.isFinite(best.value)) return pooled(seen, notes);
  if (parameters[1]! <= 1) return pooled(seen, [...notes, "mean-infinite"]);
  const covariance = logCovariance({ hessian: best.at.hessian, walls });
  const withheld = covariance === null || notes.includes("spend-at-bound");
  return {
    ...seen,
    ...{ estimate: "fitted", parameters, notes, passes: best.passes },
    covariance: covariance ?? new Float64Array(9),
    standardErrors: withheld ? null : parameters.map((value, i) => value * Math.sqrt(covariance[i * 4]!)),
    logLikelihood: -best.value - customers * Math.log(mean),
  };
}

/** Expected value of a coming order under a fit, x = 0 and `average` = 0 when nothing is known of the customer. */
export function orderValue(fit: UsableSpend, x: number, average: number): number {
  if (fit.estimate !== "fitted") return fit.mean;
  return expectedOrderValue(fit.parameters, average > 0 ? x : 0, average);
}

function pooled(
  seen: Pick<SpendFit, "customers" | "mean" | "correlation">,
  notes: readonly SpendNote[],
): SpendFit {
  return {
    ...seen,
    estimate: Number.isFinite(seen.mean) ? "pooled" : "none",
    parameters: new Float64Array(3).fill(Number.NaN),
    standardErrors: null,
    covariance: new Float64Array(9),
    logLikelihood: Number.NaN,
    notes,
    passes: 0,
  };
}

/** Money is scaled to a mean of 1, so that one box of bounds serves yen and bitcoin. */
function search(histories: SpendHistories, mean: number): Minimum {
  const scaled = { ...histories, average: histories.average.map((z) => z / mean) };
  const all = spendLevels(scaled);
  const large = all.frequency.length > LARGE;
  const searched = large ? spendLevels(every(Math.ceil(all.frequency.length / SAMPLE), scaled)) : all;
  const find = (where: SpendLevels, start: ArrayLike<number>, tolerance: number) =>
    newton(
      (point) => {
        const { value, gradient, hessian } = gammaGammaLikelihood(where, point);
        return { value: -value, gradient: gradient.map((g) => -g), hessian: hessian.map((h) => -h) };
      },
      start,
      { lower: [-WALL, -WALL, -WALL], upper: [WALL, WALL, WALL], tolerance, maxPasses: 100 },
    );
  let best: Minimum | null = null;
  for (const [p, q] of STARTS) {
    const found = find(searched, [Math.log(p), Math.log(q), Math.log((q - 1) / p)], 0.03);
    if (best === null || found.value < best.value) best = found;
  }
  return find(all, best!.point, 1e-5);
}

function every(stride: number, { frequency, average, weight }: SpendHistories): SpendHistories {
  const pick = (_: number, i: number) => i % stride === 0;
  return { frequency: frequency.filter(pick), average: average.filter(pick), weight: weight.filter(pick) };
}
