import { floatLiteral } from "../dialects/dialect.ts";
import { own, type WarehouseSettings } from "./settings.ts";

/**
 * One row of figures over the different values of a column, ranked with ties: `v` the value, `alike` the customers who
 * have it, `up_to` those with it or less, `everyone` all. Whole numbers, so that nothing is rounded over an edge.
 */
export function ranked(
  settings: WarehouseSettings,
  value: string,
  where: string,
  columns: readonly string[],
): string {
  const condition = where === "" ? "" : `\n  WHERE ${where}`;
  return `WITH different AS (
  SELECT ${value} AS v, COUNT(*) AS alike
  FROM ${own(settings, "valued")}${condition}
  GROUP BY v
),
ranks AS (
  SELECT
    v,
    alike,
    CAST(SUM(alike) OVER (ORDER BY v ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS ${settings.dialect.integer}) AS up_to,
    everyone
  FROM different
  CROSS JOIN (SELECT CAST(SUM(alike) AS ${settings.dialect.integer}) AS everyone FROM different) AS whole
)
SELECT
  ${columns.join(",\n  ")}
FROM ranks`;
}

/**
 * From which value on each score 2 … bins is reached, by the rule of `rankScores` in core/segments: mid-ranks, then the
 * worst value scores 1 and the best `bins`, unless all are equal.
 */
export function scoreBorders(letter: string, bins: number): string[] {
  return Array.from({ length: bins - 1 }, (_, k) => {
    // min(bins, 1 + ⌊bins·(2·up_to − alike)/2n⌋) ≥ k + 2, without a division.
    const reached = `${bins} * (2 * up_to - alike) >= ${2 * (k + 1)} * everyone`;
    const worst = "up_to = alike AND alike < everyone";
    const best = "up_to = everyone AND alike < everyone";
    return `MIN(CASE WHEN ${worst} THEN NULL WHEN ${best} OR ${reached} THEN v END) AS ${letter}${k + 2}`;
  });
}

/** The lowest value of each tier but the last, by the rule of `tiersByShare`; NULL where a tie leaves it empty. */
export function tierBorders({ dialect, shares }: WarehouseSettings): string[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let cumulative = 0;
  return shares.slice(0, -1).map((share, at) => {
    cumulative += share;
    const edge = `2 * everyone * ${floatLiteral(dialect, cumulative)} / ${floatLiteral(dialect, whole)}`;
    const hair = `${floatLiteral(dialect, 1e-9)} * everyone`;
    const midRank = "2 * (everyone - up_to) + alike";
    return `MIN(CASE WHEN ${midRank} < ${edge} - ${hair} THEN v END) AS tier_${at + 1}_from`;
  });
}

/** The median, R-7 as Excel's: the middle value, or the mean of the middle two. */
export function rankedMedian({ dialect }: WarehouseSettings): string {
  const low = "MIN(CASE WHEN 2 * up_to >= everyone THEN v END)";
  const high = "MIN(CASE WHEN 2 * up_to > everyone THEN v END)";
  return `${low} + (${high} - ${low}) * ${floatLiteral(dialect, 0.5)}`;
}
