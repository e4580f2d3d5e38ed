import { duckdb } from "../dialects/duckdb.ts";
import type { WarehouseSettings } from "../sql/settings.ts";
import type { DuckdbSession } from "./duckdb-session.ts";
import { UnusableOrders } from "./unusable-orders.ts";

type Asked = Pick<WarehouseSettings, "customer" | "date" | "amount" | "timeZone" | "identifiers">;

/** The columns of a source and whether its customers are whole numbers, which compare as they are. */
export interface OrderColumns {
  readonly names: readonly string[];
  readonly identifiers: "text" | "number";
}

/** Looks up the three columns; a name that is not there is refused with the names that are. */
export async function orderColumns(
  session: DuckdbSession,
  source: string,
  asked: Asked,
): Promise<OrderColumns> {
  const described = await session.rows(`DESCRIBE SELECT * FROM ${source}`).catch((error: Error) => {
    throw new UnusableOrders(`The files cannot be read: ${error.message.split("\n")[0]}`);
  });
  const types = new Map(
    described.map((row) => [String(row.column_name).toLowerCase(), String(row.column_type)]),
  );
  const names = described.map((row) => String(row.column_name));
  for (const [option, name] of Object.entries({
    customer: asked.customer,
    date: asked.date,
    amount: asked.amount,
  })) {
    if (!types.has(name.toLowerCase())) {
      throw new UnusableOrders(
        `--${option}: there is no column "${name}"; the files have ${names.join(", ")}.`,
      );
    }
  }
  const whole = /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER)$/.test(types.get(asked.customer.toLowerCase())!);
  return { names, identifiers: whole ? "number" : "text" };
}

/** What a first pass over the orders has found. */
export interface OrderCheck {
  readonly rows: number;
  readonly withoutCustomer: number;
  readonly unreadable: number;
}

/**
 * Counts the rows that cannot be used. Cells that are filled but unreadable are refused, with one of them as example,
 * unless they are to be skipped: a wrong date format would otherwise quietly lose half a year.
 */
export async function checkOrders(
  session: DuckdbSession,
  source: string,
  asked: Asked,
  skip: boolean,
): Promise<OrderCheck> {
  const { identifiers } = asked;
  const [customer, date, amount] = [asked.customer, asked.date, asked.amount].map(duckdb.column);
  // Only what could not be read is trimmed, to tell a blank cell from an unreadable one.
  const bad = (column: string, read: string) =>
    `CASE WHEN ${read} IS NULL AND ${column} IS NOT NULL THEN ${duckdb.trimmed(column)} END`;
  const blank = identifiers === "number" ? `${customer} IS NULL` : `${duckdb.trimmed(customer!)} IS NULL`;
  const [found] = await session.rows(`SELECT
  COUNT(*) AS total_rows,
  COUNT(*) FILTER (WHERE no_customer) AS without_customer,
  COUNT(bad_date) AS bad_dates,
  MIN(bad_date) AS bad_date,
  COUNT(bad_amount) AS bad_amounts,
  MIN(bad_amount) AS bad_amount
FROM (
  SELECT
    ${blank} AS no_customer,
    ${bad(date!, duckdb.day(date!, asked.timeZone))} AS bad_date,
    ${bad(amount!, duckdb.amount(amount!))} AS bad_amount
  FROM ${source}
)`);
  const number = (name: string) => Number(found![name]);
  const problems: string[] = [];
  if (number("bad_dates") > 0) {
    problems.push(
      `${number("bad_dates")} dates in "${asked.date}" cannot be read, "${found!.bad_date}" for example; expected ISO (2024-12-31), or say how they are written with --date-format, %d-%m-%Y for example.`,
    );
  }
  if (number("bad_amounts") > 0) {
    problems.push(
      `${number("bad_amounts")} amounts in "${asked.amount}" cannot be read, "${found!.bad_amount}" for example; expected 1234.56, or give --decimal-comma.`,
    );
  }
  if (problems.length > 0 && !skip) {
    throw new UnusableOrders(`${problems.join("\n")}\nWith --skip-unreadable such rows are left out.`);
  }
  return {
    rows: number("total_rows"),
    withoutCustomer: number("without_customer"),
    unreadable: number("bad_dates") + number("bad_amounts"),
  };
}
