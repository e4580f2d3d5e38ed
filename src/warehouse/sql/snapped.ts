import type { Dialect } from "../dialects/dialect.ts";

/**
 * A sum without its binary dust, as `snapSum` of core/math: rounded, a half upwards, to 13 significant digits of the
 * sum of the absolute amounts. Parallel engines add in another order every run; after this the order no longer shows.
 */
export function snapped(dialect: Dialect, sum: string, gross: string): string {
  const ten = `CAST(10 AS ${dialect.float})`;
  const decimals = `(13 - CEIL(${dialect.log10(gross)}))`;
  const up = `POWER(${ten}, ${decimals})`;
  const down = `POWER(${ten}, -${decimals})`;
  return [
    `CASE WHEN ${decimals} > 22 OR ${decimals} < -22 THEN ${sum}`,
    `WHEN ${decimals} >= 0 THEN FLOOR(${sum} * ${up} + 0.5) / ${up}`,
    `ELSE FLOOR(${sum} / ${down} + 0.5) * ${down} END`,
  ].join("\n      ");
}
