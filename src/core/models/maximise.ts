import type { PurchaseHistories } from "../customers/purchase-histories.ts";
import { type Derivatives, type Minimum, newton } from "../math/newton.ts";
import { type FrequencyLevels, frequencyLevels } from "./frequency-levels.ts";
import type { HistoryCounts } from "./history-counts.ts";
import type { PurchaseModel } from "./purchase-model.ts";
import { subsample } from "./subsample.ts";

/** The best parameters found, in weeks, and the curvature there. */
export interface Optimum {
  readonly parameters: Float64Array;
  readonly logLikelihood: number;
  /** Of minus the log-likelihood, in log parameters, row-major. */
  readonly hessian: Float64Array;
  /** For each parameter: −1 near its lower bound, 1 near its upper bound, 0 between. */
  readonly walls: Int8Array;
  readonly converged: boolean;
  readonly passes: number;
}

/** Parameters stay within e^±13 of 1, in time scaled to the oldest age. */
const WALL = 13;
/** So far out the likelihood is a plain, on which the search may stop short of the wall itself. */
const PLAIN = 11;
/** With more rows than twice this, the starts compete on a sample of so many. */
const FIRST_SAMPLE = 1000;
/** With more rows than twice this, a second sample brings the search so near that two passes over all will do. */
const SECOND_SAMPLE = 8000;
/** A step shorter than this leaves an error of about its square. */
const NEAR = 1e-5;
const NEAR_IN_LARGE = 1e-3;

/**
 * Searches the maximum of a model's likelihood: Newton's method in the logs of the parameters, from several fixed
 * starts, in time scaled so that the oldest age is 1.
 */
export function maximise(model: PurchaseModel, histories: PurchaseHistories, counts: HistoryCounts): Optimum {
  const scaled = inUnitsOf(counts.ageMax, histories);
  const all = frequencyLevels(scaled);
  const rows = all.frequency.length;
  const searched = rows > 2 * FIRST_SAMPLE ? frequencyLevels(subsample(scaled, FIRST_SAMPLE)) : all;
  const lower = model.parameterNames.map(() => -WALL);
  const upper = model.parameterNames.map(() => WALL);
  const search = (where: FrequencyLevels, start: ArrayLike<number>, tolerance: number): Minimum =>
    newton((point) => negated(model.logLikelihood(where, point)), start, {
      ...{ lower, upper, tolerance, maxPasses: 100 },
    });
  const rate = (Math.max(counts.purchases, 1) / counts.ageTotal) * counts.ageMax;
  let best: Minimum | null = null;
  for (const start of model.starts(rate)) {
    const found = search(searched, start.map(Math.log), 0.03);
    if (best === null || found.value < best.value) best = found;
  }
  const large = rows > 2 * SECOND_SAMPLE;
  if (large) best = search(frequencyLevels(subsample(scaled, SECOND_SAMPLE)), best!.point, 0.03);
  const end = search(all, best!.point, large ? NEAR_IN_LARGE : NEAR);
  let logLikelihood = -end.value;
  // A density per purchase: a unit of time u weeks long makes it u times as high for each.
  logLikelihood -= counts.purchases * Math.log(counts.ageMax);
  return {
    parameters: end.point.map((log, i) => Math.exp(log) * (model.durations[i] ? counts.ageMax : 1)),
    logLikelihood,
    hessian: end.at.hessian,
    walls: Int8Array.from(end.point, (log) => (log < -PLAIN ? -1 : log > PLAIN ? 1 : 0)),
    converged: end.converged,
    passes: end.passes,
  };
}

function inUnitsOf(weeks: number, histories: PurchaseHistories): PurchaseHistories {
  return {
    ...histories,
    recency: histories.recency.map((t) => t / weeks),
    age: histories.age.map((t) => t / weeks),
  };
}

function negated({ value, gradient, hessian }: Derivatives): Derivatives {
  return { value: -value, gradient: gradient.map((g) => -g), hessian: hessian.map((h) => -h) };
}
