import { normalTwoSided } from "./distributions.ts";

export interface MannWhitney {
  /** Standardised rank sum, above 0 when the group's values tend to be higher; ties corrected. */
  readonly z: number;
  /** Two-sided p-value by the normal distribution, with the correction for continuity (as R's wilcox.test). */
  readonly p: number;
}

/**
 * Mann–Whitney's test of one group against the rest.
 *
 * @param rankSum sum of the group's ranks among all (from 1, ties share their mean)
 * @param group number in the group
 * @param all number in all
 * @param ties Σ (t³ − t) over the groups of t equal values
 */
export function mannWhitney(rankSum: number, group: number, all: number, ties: number): MannWhitney {
  const rest = all - group;
  const variance = ((group * rest) / 12) * (all + 1 - ties / (all * (all - 1)));
  // Nobody to compare with, or all values equal.
  if (!(variance > 0)) return { z: 0, p: rest > 0 && group > 0 ? 1 : Number.NaN };
  const difference = rankSum - (group * (all + 1)) / 2;
  const continuous = Math.max(0, Math.abs(difference) - 0.5);
  const scale = Math.sqrt(variance);
  return { z: difference / scale, p: normalTwoSided(continuous / scale) };
}
