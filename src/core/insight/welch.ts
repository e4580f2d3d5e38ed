import { tTwoSided } from "./distributions.ts";
import { tWithin } from "./t-quantile.ts";

/** Size, mean and variance of one group. */
export interface Sample {
  readonly n: number;
  readonly mean: number;
  /** With n − 1 below; NaN under two values. */
  readonly variance: number;
}

export interface WelchTest {
  /** Mean of the first − mean of the second. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
}

/** In two passes, which loses no digits where the mean is large beside the spread. */
export function sampleOf(values: ArrayLike<number>): Sample {
  const n = values.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += values[i]!;
  const mean = sum / n;
  let squares = 0;
  for (let i = 0; i < n; i++) squares += (values[i]! - mean) ** 2;
  return { n, mean, variance: n > 1 ? squares / (n - 1) : Number.NaN };
}

/**
 * Difference of two means with its interval at `level` and two-sided p-value, unequal variances allowed (Welch
 * 1947, Biometrika 34; degrees of freedom by Satterthwaite). NaN where a group has under two values, or where
 * neither group has any spread.
 */
export function welchTest(first: Sample, second: Sample, level: number): WelchTest {
  const difference = first.mean - second.mean;
  const a = first.variance / first.n;
  const b = second.variance / second.n;
  const error = Math.sqrt(a + b);
  if (!(error > 0)) return { difference, low: Number.NaN, high: Number.NaN, p: Number.NaN };
  const df = (a + b) ** 2 / (a ** 2 / (first.n - 1) + b ** 2 / (second.n - 1));
  const reach = tWithin(level, df) * error;
  return {
    difference,
    low: difference - reach,
    high: difference + reach,
    p: tTwoSided(difference / error, df),
  };
}
