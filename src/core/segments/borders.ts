import { median } from "../math/quantile.ts";
import { lowestOfFirstTier } from "./tiers.ts";

/** Rules by which a border follows from the data. */
export const valueRules = ["median", "mean", "top20"] as const;
export const durationRules = ["median", "mean"] as const;

export type ValueRule = (typeof valueRules)[number];
export type DurationRule = (typeof durationRules)[number];

/** The best 20%, the middle 60%, the lowest 20%: GX Software's default, in percent. */
export const defaultShares: readonly number[] = [20, 60, 20];

/**
 * The border between low and high value. The median is R-7's, as Excel's MEDIAN; "top20" is the lowest value of
 * the first of the default tiers.
 *
 * @returns NaN when a tie leaves the best 20% empty
 */
export function valueBorder(values: ArrayLike<number>, rule: ValueRule): number {
  if (rule === "top20") return lowestOfFirstTier(values, defaultShares);
  return centre(values, rule);
}

/** The border between a short and a long relationship, over all customers. */
export function durationBorder(durations: ArrayLike<number>, rule: DurationRule): number {
  return centre(durations, rule);
}

/**
 * The default border of the duration: the median of the durations above 0, because one-time buyers (duration 0)
 * are often most of the shop and would make everybody else "long".
 *
 * @returns NaN when no duration is above 0
 */
export function defaultDurationBorder(durations: ArrayLike<number>): number {
  return centre(
    Float64Array.from(durations).filter((duration) => duration > 0),
    "median",
  );
}

function centre(values: ArrayLike<number>, rule: "median" | "mean"): number {
  if (rule === "median") return median(values);
  const known = Float64Array.from(values).filter((value) => !Number.isNaN(value));
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}
