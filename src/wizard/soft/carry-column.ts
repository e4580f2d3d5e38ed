import { combineRows } from "./combine-rows.ts";
import type { CustomerRows } from "./customer-rows.ts";
import type { ReadColumn } from "./read-column.ts";
import { ruleOfColumn } from "./rule-of-column.ts";
import type { SoftColumn } from "./soft-column.ts";

/** A column with a cell a customer, by the rule that fits it. */
export function carry(
  column: ReadColumn,
  rows: CustomerRows,
  from: string | null,
  timeZone: string,
): SoftColumn {
  const rule = ruleOfColumn(column, rows);
  const { heading, kind } = column;
  return { heading, kind, rule, from, cells: combineRows(column, rows, rule, timeZone) };
}
