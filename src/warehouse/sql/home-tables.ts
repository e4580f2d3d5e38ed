import { SPEND_BINS, SPEND_MOMENTS } from "../home/spend-points.ts";
import { own, type WarehouseSettings } from "./settings.ts";
import { makeTable, type Statement } from "./statement.ts";

/**
 * What is brought home for the fit, small whatever the number of customers: merged (x, t_x, T), moments of the spend,
 * and one row of totals.
 */
export function homeTables(settings: WarehouseSettings): Statement[] {
  return [
    makeTable(
      settings,
      "counts",
      "to bring home: how many customers share x, t_x and T",
      countsQuery(settings),
    ),
    makeTable(
      settings,
      "counts_by_week",
      "to bring home where counts is too large: the same, merged by week",
      countsByWeekQuery(settings),
    ),
    makeTable(settings, "spend", "to bring home: the repeat spend, merged", spendQuery(settings)),
    makeTable(settings, "totals", "to bring home: totals, one row", totalsQuery(settings)),
  ];
}

function countsQuery(settings: WarehouseSettings): string {
  return `SELECT frequency, recency_days, age_days, COUNT(*) AS customers
FROM ${own(settings, "customers")}
GROUP BY frequency, recency_days, age_days`;
}

/**
 * At most (weeks)² / 2 rows for each x. Customers merge whose last purchase and whose silence since end in the same
 * weeks of their lives, under their mean days. On 1M simulated customers the parameters of the fit move by a third
 * of their standard error; to merge by rounded weeks, as the papers' data do, would move them further.
 */
function countsByWeekQuery(settings: WarehouseSettings): string {
  const { float } = settings.dialect;
  const mean = (days: string) => `SUM(CAST(${days} AS ${float}) * customers) / SUM(customers) AS ${days}`;
  return `SELECT
  frequency,
  ${mean("recency_days")},
  ${mean("age_days")},
  SUM(customers) AS customers
FROM ${own(settings, "counts")} AS c
GROUP BY frequency, FLOOR(c.recency_days / 7), FLOOR((c.age_days - c.recency_days) / 7)`;
}

/** See `spendPoints` for what the bins and the moments are. */
function spendQuery(settings: WarehouseSettings): string {
  const { dialect } = settings;
  const powers = Array.from({ length: SPEND_MOMENTS }, (_, k) => {
    const power = new Array(k + 1).fill("place").join(" * ");
    return `  SUM(${power}) AS moment_${k + 1}`;
  });
  return `WITH repeat_spend AS (
  SELECT frequency, ${SPEND_BINS} * LN(repeat_average * frequency) AS height
  FROM ${own(settings, "customers")}
  WHERE repeat_average > 0
),
placed AS (
  SELECT
    frequency,
    CAST(FLOOR(height) AS ${dialect.integer}) AS bin,
    2 * (height - FLOOR(height)) - 1 AS place
  FROM repeat_spend
)
SELECT
  frequency,
  bin,
  COUNT(*) AS customers,
${powers.join(",\n")}
FROM placed
GROUP BY frequency, bin`;
}

function totalsQuery(settings: WarehouseSettings): string {
  return `SELECT
  MAX(as_of) AS as_of,
  COUNT(*) AS customers,
  SUM(orders) AS orders,
  SUM(total) AS total
FROM ${own(settings, "customers")}`;
}
