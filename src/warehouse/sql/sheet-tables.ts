import { shareOfBestQuery } from "./border-tables.ts";
import { own, type WarehouseSettings } from "./settings.ts";
import { makeTable, type Statement } from "./statement.ts";

/** "The best 20%" of the base. */
const BEST = 0.2;

/** Groupings of the customers, a table of sums for each. */
const groupings = {
  sheet_segments: ["segment"],
  sheet_tiers: ["tier"],
  sheet_quadrants: ["quadrant", "tactic"],
  sheet_cross: ["segment", "tier"],
  sheet_rfm: ["r", "f", "m", "segment"],
} as const;

/** The small tables that the sheet shows: a few hundred rows together, and the best customers. */
export function sheetTables(settings: WarehouseSettings): Statement[] {
  return [
    makeTable(settings, "sheet_base", "sheet: the worth of all customers, one row", baseQuery(settings)),
    ...Object.entries(groupings).map(([name, columns]) =>
      makeTable(
        settings,
        name,
        `sheet: customers by ${columns.join(" and ")}`,
        groupQuery(settings, columns),
      ),
    ),
    makeTable(settings, "sheet_best", `sheet: the best ${settings.best} customers`, bestQuery(settings)),
  ];
}

function baseQuery(settings: WarehouseSettings): string {
  return `SELECT *
FROM (
  SELECT
    COUNT(*) AS customers,
    SUM(alive) AS active,
    SUM(expected_orders) AS expected_orders,
    SUM(predicted_value) AS predicted_value,
    SUM(historic_value) AS historic_value,
    SUM(total_value) AS total_value
  FROM ${own(settings, "scored")}
) AS sums
CROSS JOIN (
${shareOfBestQuery(settings, "total_value", BEST)}
) AS best`;
}

function groupQuery(settings: WarehouseSettings, columns: readonly string[]): string {
  const by = columns.join(", ");
  return `SELECT
  ${columns.join(",\n  ")},
  COUNT(*) AS customers,
  COUNT(*) / CAST(SUM(COUNT(*)) OVER () AS ${settings.dialect.float}) AS share_of_customers,
  SUM(orders) AS orders,
  SUM(alive) AS active,
  SUM(expected_orders) AS expected_orders,
  SUM(predicted_value) AS predicted_value,
  SUM(historic_value) AS historic_value,
  SUM(total_value) AS total_value,
  AVG(total_value) AS average_value
FROM ${own(settings, "scored")}
GROUP BY ${by}
ORDER BY ${by}`;
}

function bestQuery(settings: WarehouseSettings): string {
  return `SELECT *
FROM ${own(settings, "scored")}
ORDER BY ${settings.value}_value DESC, customer
LIMIT ${settings.best}`;
}
