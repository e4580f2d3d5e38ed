import { tWithin } from "./t-quantile.ts";
import type { Sample } from "./welch.ts";

/** Interval of the mean of one group at `level` (Student's t); NaN under two values. */
export function meanInterval({ n, mean, variance }: Sample, level: number): readonly [number, number] {
  if (!(n > 1)) return [Number.NaN, Number.NaN];
  const reach = tWithin(level, n - 1) * Math.sqrt(variance / n);
  return [mean - reach, mean + reach];
}
