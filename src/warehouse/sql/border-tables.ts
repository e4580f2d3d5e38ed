import { fixedFrequencyScore } from "../../core/segments/rfm-scores.ts";
import { floatLiteral } from "../dialects/dialect.ts";
import { ranked, rankedMedian, scoreBorders, tierBorders } from "./ranked.ts";
import { own, type WarehouseSettings } from "./settings.ts";
import { dropTables, makeTable, type Statement } from "./statement.ts";

const PARTS = ["of_recency", "of_frequency", "of_money", "of_value", "of_duration", "of_wait"];

/**
 * The borders of scores, tiers and quadrants: one row, exact, by whole-number ranks over all customers. One table for
 * each dimension first, so that no engine has to sort two at a time.
 */
export function borderTables(settings: WarehouseSettings): Statement[] {
  const { bins } = settings;
  const make = (name: string, value: string, where: string, columns: readonly string[]) =>
    makeTable(settings, name, `borders: ${name.replace("of_", "")}`, ranked(settings, value, where, columns));
  return [
    make("of_recency", "-days_since_last", "", scoreBorders("r", bins)),
    make("of_frequency", "orders", "", frequencyBorders(bins)),
    make("of_money", "total", "", scoreBorders("m", bins)),
    make("of_value", `${settings.value}_value`, "", [
      ...tierBorders(settings),
      `${rankedMedian(settings)} AS value_border`,
    ]),
    make("of_duration", "months_active", "months_active > 0", [
      `${rankedMedian(settings)} AS duration_border`,
    ]),
    make("of_wait", "wait_days", "wait_days IS NOT NULL", [`${rankedMedian(settings)} AS usual_wait`]),
    makeTable(settings, "borders", "borders: all in one row", bordersQuery(settings)),
    ...dropTables(settings, PARTS),
  ];
}

/**
 * F by rank, or by fixed counts when bins = 5 and one order count holds more than 40% of the customers; the fixed
 * counts are borders too, read off the core's own rule.
 */
function frequencyBorders(bins: number): string[] {
  const byRank = scoreBorders("f", bins);
  if (bins !== 5) return byRank;
  return byRank.map((column, at) => {
    const [expression, name] = column.split(" AS f");
    const fixed = [1, 2, 3, 4, 5, 6, 7].find((orders) => fixedFrequencyScore(orders) >= at + 2);
    return `CASE WHEN 10 * MAX(alike) > 4 * MAX(everyone) THEN ${fixed} ELSE ${expression} END AS f${name}`;
  });
}

function bordersQuery(settings: WarehouseSettings): string {
  const scores = Array.from({ length: settings.bins - 1 }, (_, k) => k + 2);
  const columns = [
    ...["r", "f", "m"].flatMap((letter) => scores.map((score) => `${letter}${score}`)),
    ...settings.shares.slice(1).map((_, at) => `tier_${at + 1}_from`),
    "value_border",
    "duration_border",
    "usual_wait",
  ];
  const [first, ...others] = PARTS.map((name) => own(settings, name));
  return `SELECT
  t.customers,
  t.as_of,
  (SELECT MIN(months_active) < MAX(months_active) FROM ${own(settings, "valued")}) AS durations_differ,
  ${columns.join(",\n  ")}
FROM ${first}
${others.map((name) => `CROSS JOIN ${name}`).join("\n")}
CROSS JOIN ${own(settings, "totals")} AS t`;
}

/** The part of all value that the best `part` of the customers holds, a broken customer counting in part. */
export function shareOfBestQuery(settings: WarehouseSettings, value: string, part: number): string {
  const { dialect } = settings;
  const edge = `${floatLiteral(dialect, part)} * everyone`;
  const taken = `LEAST(alike, GREATEST(0, ${edge} - (everyone - up_to)))`;
  return ranked(settings, value, "", [
    `CASE WHEN SUM(v * alike) > 0 THEN SUM(v * ${taken}) / SUM(v * alike) END AS share_of_best`,
  ]);
}
