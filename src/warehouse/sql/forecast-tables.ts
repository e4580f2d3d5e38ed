import { historyArguments, modelArguments } from "../library/arguments.ts";
import { own, type WarehouseSettings } from "./settings.ts";
import { makeTable, type Statement } from "./statement.ts";

/**
 * The forecast, by the JS functions of the core. What follows after T does not depend on t_x, and customers alike in x,
 * t_x and T share all: the functions run once for each different pair and triple, not for each customer.
 */
export function forecastTables(settings: WarehouseSettings): Statement[] {
  return [
    makeTable(settings, "ahead", "forecast: what is ahead for those alive, by x and T", aheadQuery(settings)),
    makeTable(
      settings,
      "forecast",
      "forecast: the chance of being alive, by x, t_x and T",
      forecastQuery(settings),
    ),
    makeTable(settings, "valued", "customers: with forecast and value", valuedQuery(settings)),
  ];
}

/** Arguments by the names of the library, as they stand in the merged tables. */
function argumentsFor(settings: WarehouseSettings, names: readonly string[]): string {
  const { float } = settings.dialect;
  const asFloat = (column: string) => `CAST(c.${column} AS ${float})`;
  const written: Record<string, string> = {
    frequency: asFloat("frequency"),
    recency: `${asFloat("recency_days")} / 7`,
    age: `${asFloat("age_days")} / 7`,
  };
  return names.map((name) => written[name] ?? `m.${name}`).join(", ");
}

function aheadQuery(settings: WarehouseSettings): string {
  const from = ["model", "months", "frequency", "age"];
  const parameters = modelArguments.filter((name) => name !== "model");
  const call = (name: string, names: readonly string[]) =>
    `${own(settings, name)}(${argumentsFor(settings, [...names, ...parameters])})`;
  return `SELECT
  c.frequency,
  c.age_days,
  ${call("orders_if_alive", from)} AS orders_if_alive,
  ${call("discounted_if_alive", ["model", "months", "discount", "frequency", "age"])} AS discounted_if_alive
FROM (SELECT DISTINCT frequency, age_days FROM ${own(settings, "counts")}) AS c
CROSS JOIN ${own(settings, "model")} AS m`;
}

function forecastQuery(settings: WarehouseSettings): string {
  const parameters = modelArguments.filter((name) => name !== "model");
  const names = ["model", ...historyArguments, ...parameters];
  return `WITH chances AS (
  SELECT
    c.frequency,
    c.recency_days,
    c.age_days,
    ${own(settings, "p_alive")}(${argumentsFor(settings, names)}) AS alive
  FROM ${own(settings, "counts")} AS c
  CROSS JOIN ${own(settings, "model")} AS m
)
SELECT
  c.frequency,
  c.recency_days,
  c.age_days,
  c.alive,
  CASE WHEN c.alive > 0 THEN a.orders_if_alive * c.alive ELSE 0 END AS expected_orders,
  CASE WHEN c.alive > 0 THEN a.discounted_if_alive * c.alive ELSE 0 END AS discounted_orders
FROM chances AS c
JOIN ${own(settings, "ahead")} AS a
  ON a.frequency = c.frequency AND a.age_days = c.age_days`;
}

/** The order of the operations is that of `forecastCustomers` in core/models, to the last bit. */
function valuedQuery(settings: WarehouseSettings): string {
  const { dialect } = settings;
  const known = "CASE WHEN c.repeat_average > 0 THEN c.frequency ELSE 0 END";
  return `WITH forecasts AS (
  SELECT
    c.*,
    f.alive,
    f.expected_orders,
    f.discounted_orders,
    m.margin,
    CASE WHEN m.p > 0
      THEN m.p * (m.v + ${known} * c.repeat_average) / (m.p * ${known} + m.q - 1)
      ELSE m.mean_order_value
    END AS order_value
  FROM ${own(settings, "customers")} AS c
  JOIN ${own(settings, "forecast")} AS f
    ON f.frequency = c.frequency AND f.recency_days = c.recency_days AND f.age_days = c.age_days
  CROSS JOIN ${own(settings, "model")} AS m
),
worth AS (
  SELECT
    *,
    discounted_orders * order_value * margin AS predicted_value,
    total * margin AS historic_value
  FROM forecasts
)
SELECT
  customer,
  orders,
  first_day,
  last_day,
  ${dialect.daysBetween("as_of", "last_day")} AS days_since_last,
  age_days AS days_as_customer,
  frequency,
  CAST(recency_days AS ${dialect.float}) / 30.4375 AS months_active,
  CASE WHEN frequency > 0 THEN CAST(recency_days AS ${dialect.float}) / frequency END AS wait_days,
  total,
  alive,
  expected_orders,
  order_value,
  predicted_value,
  historic_value,
  historic_value + predicted_value AS total_value
FROM worth`;
}
