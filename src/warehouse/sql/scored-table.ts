import { combinedScore, fewestForNames, rfmSegment } from "../../core/segments/rfm-map.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { tierKeys } from "./group-keys.ts";
import { own, type WarehouseSettings } from "./settings.ts";
import { makeTable, type Statement } from "./statement.ts";

const ALL_SCORES = [1, 2, 3, 4, 5];

/** Every customer with forecast, value, scores, RFM segment, tier, quadrant and tactic; keys, not names. */
export function scoredTable(settings: WarehouseSettings): Statement {
  return makeTable(
    settings,
    "scored",
    "scored: every customer with scores and groups",
    scoredQuery(settings),
  );
}

function scoredQuery(settings: WarehouseSettings): string {
  const { dialect, bins } = settings;
  const score = (value: string, letter: string) => {
    const steps = Array.from(
      { length: bins - 1 },
      (_, k) => `CASE WHEN ${value} >= b.${letter}${k + 2} THEN 1 ELSE 0 END`,
    );
    return `1 + ${steps.join("\n      + ")}`;
  };
  const text = (letter: string) => `CAST(${letter} AS ${dialect.text})`;
  return `WITH scores AS (
  SELECT
    c.*,
    c.${settings.value}_value AS value_used,
    ${score("-c.days_since_last", "r")} AS r,
    ${score("c.orders", "f")} AS f,
    ${score("c.total", "m")} AS m,
    b.*
  FROM ${own(settings, "valued")} AS c
  CROSS JOIN (SELECT customers AS everyone, * FROM ${own(settings, "borders")}) AS b
)
SELECT
  customer,
  orders,
  first_day,
  last_day,
  days_since_last,
  days_as_customer,
  months_active,
  total / orders AS average_order_value,
  total,
  alive,
  expected_orders,
  order_value,
  predicted_value,
  historic_value,
  total_value,
  r,
  f,
  m,
  CONCAT(${text("r")}, ${text("f")}, ${text("m")}) AS score,
  ${segmentCase(settings)} AS segment,
  ${tierCase(settings)} AS tier,
  ${quadrantCase(dialect)} AS quadrant,
  ${tacticCase(dialect)} AS tactic
FROM scores`;
}

/** The 25 cells of the core's map, one branch for each segment; blank unless scored 1 … 5. */
function segmentCase({ dialect, bins }: WarehouseSettings): string {
  if (bins !== 5) return `CAST(NULL AS ${dialect.text})`;
  const mean = `CAST(FLOOR((f + m + 1) / 2) AS ${dialect.integer})`;
  // The core's one-order rule, found by asking it: at which R a single order counts as FM = 1.
  const newest = ALL_SCORES.find((r) => combinedScore(r, 1, 5, 1) === 1)!;
  const combined = `CASE WHEN orders <> 1 THEN ${mean} WHEN r >= ${newest} THEN 1 ELSE LEAST(2, ${mean}) END`;
  const cells = new Map<string, number[]>();
  for (const r of ALL_SCORES) {
    for (const fm of ALL_SCORES) {
      const segment = rfmSegment(r, fm, fm);
      cells.set(segment, [...(cells.get(segment) ?? []), 10 * r + fm]);
    }
  }
  const branches = [...cells].map(
    ([segment, places]) =>
      `WHEN 10 * r + ${combined} IN (${places.join(", ")}) THEN ${dialect.literal(segment)}`,
  );
  return `CASE\n    WHEN everyone < ${fewestForNames} THEN 'too_few'\n    ${branches.join("\n    ")}\n  END`;
}

function tierCase(settings: WarehouseSettings): string {
  const keys = tierKeys(settings.shares.length);
  const branches = keys.slice(0, -2).map((key, at) => `WHEN value_used >= tier_${at + 1}_from THEN '${key}'`);
  const lossMaking = keys[keys.length - 1];
  const last = keys[keys.length - 2];
  return `CASE\n    WHEN value_used <= 0 THEN '${lossMaking}'\n    ${branches.join("\n    ")}\n    ELSE '${last}'\n  END`;
}

const HIGH = "value_used >= value_border AND value_used > 0";
const LONG = "months_active >= duration_border";

/** By the rule of `quadrantsOf`; blank where all relationships last equally long, as no border parts them. */
function quadrantCase({ text }: Dialect): string {
  return `CASE
    WHEN NOT durations_differ THEN CAST(NULL AS ${text})
    WHEN ${HIGH} THEN CASE WHEN ${LONG} THEN 'protect' ELSE 'deepen' END
    ELSE CASE WHEN ${LONG} THEN 'grow' ELSE 'economise' END
  END`;
}

/**
 * The quadrant's own tactic, with the two guards of the pane: too early to call the relationship short (less than one
 * usual wait since the first order), and a win-back for a customer of high value who has gone quiet (R ≤ 2).
 */
function tacticCase(dialect: Dialect): string {
  return `CASE
    WHEN durations_differ AND days_as_customer < usual_wait THEN 'too_early'
    WHEN durations_differ AND r <= 2 AND ${HIGH} THEN 'win_back'
    ELSE ${quadrantCase(dialect).replaceAll("\n", "\n    ")}
  END`;
}
