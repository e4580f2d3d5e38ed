import { combineRows } from "./combine-rows.ts";
import type { CustomerRows } from "./customer-rows.ts";
import type { ReadColumn } from "./read-column.ts";
import { ruleOfColumn } from "./rule-of-column.ts";
import type { SoftColumn } from "./soft-column.ts";

/** Every slider that moves asks for the same columns of the same rows. */
const carried = new WeakMap<CustomerRows, Map<string, SoftColumn>>();

/** A column with a cell a customer, by the rule that fits it. */
export function carry(
  heading: string,
  read: () => ReadColumn,
  rows: CustomerRows,
  from: string | null,
  timeZone: string,
): SoftColumn {
  const known = carried.get(rows) ?? new Map<string, SoftColumn>();
  carried.set(rows, known);
  const kept = known.get(heading);
  if (kept !== undefined) return kept;
  const column = read();
  const rule = ruleOfColumn(column, rows);
  const cells = combineRows(column, rows, rule, timeZone);
  const made: SoftColumn = { heading, kind: column.kind, rule, from, cells };
  known.set(heading, made);
  return made;
}
