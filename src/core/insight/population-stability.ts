import { chiSquareTail } from "./distributions.ts";
import { homogeneityTest } from "./homogeneity.ts";

/** Share that an empty bin is given, so that the logarithm exists (the usual convention). */
const EMPTY_SHARE = 0.0001;
const WATCH = 0.1;
const SHIFTED = 0.25;
/** Chance with which samples of one and the same population may be called different. */
const FALSE_ALARM = 0.05;

export type StabilityFinding = "stable" | "watch" | "shifted";

export interface Stability {
  /** Population stability index. */
  readonly index: number;
  /** What each bin adds to it; NaN for a bin that is empty in both. */
  readonly parts: Float64Array;
  readonly finding: StabilityFinding;
}

/**
 * Population stability index Σ (q − p) ln(q ÷ p) of shares p before and q after, with the usual borders 0.1 and
 * 0.25. Those borders know no sample size: two samples of 50 customers out of one population differ by 0.4 on
 * average. So it is "stable" unless the index also exceeds the 95% chi-square point of (bins − 1) degrees ×
 * (1/n + 1/m), what samples of one population stay under (Yurdakul & Naranjo 2020, J. Risk Model Validation 14).
 *
 * With few customers one bin that chance left empty takes the index over that point (its logarithm runs off),
 * for a quarter of all samples of 50. Pearson's test of the same question, rare bins taken together, does not
 * have that fault; it must see a difference too.
 *
 * @param before customers in each bin before
 * @param after customers in each bin after
 */
export function populationStability(before: Float64Array, after: Float64Array): Stability {
  const n = sum(before);
  const m = sum(after);
  const parts = before.map((count, bin) => part(count / n, after[bin]! / m));
  const filled = parts.filter((value) => !Number.isNaN(value));
  const index = sum(filled);
  const beyondChance =
    filled.length > 1 &&
    chiSquareTail(index / (1 / n + 1 / m), filled.length - 1) < FALSE_ALARM &&
    homogeneityTest(before, after) < FALSE_ALARM;
  return { index, parts, finding: findingOf(index, beyondChance) };
}

function findingOf(index: number, beyondChance: boolean): StabilityFinding {
  if (!beyondChance || index < WATCH) return "stable";
  return index < SHIFTED ? "watch" : "shifted";
}

function part(p: number, q: number): number {
  if (p === 0 && q === 0) return Number.NaN;
  const shareBefore = p === 0 ? EMPTY_SHARE : p;
  const shareAfter = q === 0 ? EMPTY_SHARE : q;
  return (shareAfter - shareBefore) * Math.log(shareAfter / shareBefore);
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
