import { dateLiteral, floatLiteral } from "../dialects/dialect.ts";
import { own, type WarehouseSettings } from "./settings.ts";
import { snapped } from "./snapped.ts";
import { makeTable, type Statement } from "./statement.ts";

/** After every day that an order can have. */
const NEVER = dateLiteral("9999-12-31");

/**
 * Raw orders → one summary a customer, by the rules of `summariseOrders` in core/customers.
 *
 * The orders are read once, or where memory is short in a few passes over all of them, each for the customers of one
 * hash: DuckDB then needs no room on disk. As of when is only known after that pass: the latest day with an amount, also that of
 * a refund or of a customer without a purchase.
 */
export function customerTables(settings: WarehouseSettings): Statement[] {
  return [
    ...Array.from({ length: settings.passes }, (_, pass) => seenStatement(settings, pass)),
    makeTable(
      settings,
      "customers",
      "customers: who ever bought, with x, t_x and T",
      customersQuery(settings),
    ),
  ];
}

function seenStatement(settings: WarehouseSettings, pass: number): Statement {
  const does = "orders: one row a customer, everyone seen";
  if (pass === 0) return makeTable(settings, "seen", does, seenQuery(settings, pass));
  return { does, sql: `INSERT INTO ${own(settings, "seen")}\n${seenQuery(settings, pass)}` };
}

function seenQuery(settings: WarehouseSettings, pass: number): string {
  const { dialect, identifiers, asOf, passes } = settings;
  const column = dialect.column(settings.customer);
  const text = identifiers === "text";
  const largest = floatLiteral(dialect, 1e300);
  return `WITH raw_orders AS (
  SELECT
    ${text ? dialect.trimmed(column) : column} AS customer,
    ${dialect.day(dialect.column(settings.date), settings.timeZone)} AS order_day,
    ${dialect.amount(dialect.column(settings.amount))} AS amount
  FROM ${settings.source}
),
order_days AS (
  SELECT
    ${text ? dialect.folded("customer") : "customer"} AS customer_key,
    ${text ? "MIN(customer) AS customer,\n    " : ""}order_day,
    SUM(amount) AS net,
    SUM(ABS(amount)) AS gross,
    MAX(amount) AS largest
  FROM raw_orders
  WHERE customer IS NOT NULL AND order_day IS NOT NULL
    AND amount <> 0 AND amount BETWEEN -${largest} AND ${largest}${
      asOf === null ? "" : `\n    AND order_day <= ${dateLiteral(asOf)}`
    }${passes === 1 ? "" : `\n    AND hash(customer) % ${passes} = ${pass}`}
  GROUP BY customer_key, order_day
)
SELECT
  ${text ? "MIN(customer)" : "customer_key"} AS customer,
  SUM(CASE WHEN largest > 0 THEN 1 ELSE 0 END) AS purchases,
  MIN(CASE WHEN largest > 0 THEN order_day END) AS first_day,
  MAX(CASE WHEN largest > 0 THEN order_day END) AS last_day,
  MAX(order_day) AS last_seen,
  SUM(net) AS net,
  SUM(gross) AS gross,
  MIN_BY(net, CASE WHEN largest > 0 THEN order_day ELSE ${NEVER} END) AS first_net
FROM order_days
GROUP BY customer_key`;
}

function customersQuery(settings: WarehouseSettings): string {
  const { dialect, asOf } = settings;
  const end = asOf === null ? "MAX(last_seen)" : dateLiteral(asOf);
  const integer = (expression: string) => `CAST(${expression} AS ${dialect.integer})`;
  return `WITH clock AS (
  SELECT ${end} AS as_of FROM ${own(settings, "seen")}${asOf === null ? "" : "\n  LIMIT 1"}
),
summaries AS (
  SELECT
    customer,
    ${integer("purchases")} AS orders,
    first_day,
    last_day,
    as_of,
    ${snapped(dialect, "net", "gross")} AS total,
    ${snapped(dialect, "first_net", "gross")} AS first_day_total,
    ${integer("purchases - 1")} AS frequency,
    ${integer(dialect.daysBetween("last_day", "first_day"))} AS recency_days,
    ${integer(dialect.daysBetween("as_of", "first_day"))} AS age_days
  FROM ${own(settings, "seen")}
  CROSS JOIN clock
  WHERE purchases > 0
)
SELECT
  *,
  CASE WHEN frequency > 0 AND total > first_day_total
    THEN (total - first_day_total) / frequency
    ELSE CAST(0 AS ${dialect.float})
  END AS repeat_average
FROM summaries`;
}
