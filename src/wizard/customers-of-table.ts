import { historicValue } from "../core/models/clv.ts";
import { isBlank } from "../sheet/cell.ts";
import type { Note } from "./analysis.ts";
import type { Choices } from "./choices.ts";
import { type CustomerTable, monthsBetween } from "./customer-table.ts";
import { placeOf } from "./customers-of-orders.ts";
import type { Role } from "./inspection.ts";
import { ProblemError } from "./problem-error.ts";
import type { SourceReader } from "./read-source.ts";

/**
 * A table with one row a customer, as it stands. A row takes part when it has a customer and a value; what it
 * misses besides makes the whole column unknown only where no row has it.
 */
export function customersOfTable(reader: SourceReader, choices: Choices): CustomerTable {
  const names = reader.cells("customer");
  const money = reader.numbersOf(reader.has("value") ? "value" : "revenue").values;
  const { rows, notes } = rowsThatCount(reader, names, money);
  if (rows.length === 0) throw new ProblemError({ key: "no-customers", place: placeOf(reader) });

  const numbers = (role: Role) =>
    reader.has(role) ? complete(role, reader.numbersOf(role).values, rows, notes) : null;
  const days = (role: Role) =>
    reader.has(role) ? complete(role, reader.datesOf(role).days, rows, notes) : null;
  const revenue = numbers("revenue");
  const firstDay = days("first-order");
  const lastDay = days("last-order");
  const orders = numbers("orders");
  const costOf = (at: number) => choices.cost + choices.costPerOrder * (orders?.[at] ?? 0);
  const both = firstDay !== null && lastDay !== null;
  return {
    customers: rows.length,
    identifiers: Array.from(rows, (row) => names[row]!),
    rowOf: rows,
    orders,
    firstDay,
    lastDay,
    revenue,
    value: reader.has("value")
      ? Float64Array.from(rows, (row) => money[row]!)
      : Float64Array.from(rows, (row, at) => historicValue(money[row]!, choices.margin, costOf(at))),
    duration: numbers("duration") ?? (both ? monthsBetween(firstDay, lastDay) : null),
    orderRows: null,
    firstOrderDay: firstDay?.reduce((first, day) => Math.min(first, day)) ?? null,
    asOf: lastDay?.reduce((last, day) => Math.max(last, day)) ?? null,
    currency: reader.currencies()?.find((code) => code !== null) ?? reader.headingCurrency(),
    notes,
    soft: [],
    costToServe: null,
    history: null,
  };
}

function rowsThatCount(reader: SourceReader, names: ReturnType<SourceReader["cells"]>, money: Float64Array) {
  const wanted = reader.source.readings.currency ?? null;
  const currencies = wanted === null ? null : reader.currencies();
  const rows: number[] = [];
  const left = { customer: 0, value: 0 };
  let elsewhere = 0;
  for (let row = 0; row < names.length; row++) {
    const named = !isBlank(names[row]);
    const valued = !Number.isNaN(money[row]!);
    if (!named && !valued) continue;
    if (!named) left.customer++;
    else if (!valued) left.value++;
    else if (wanted !== null && (currencies?.[row] ?? wanted) !== wanted) elsewhere++;
    else rows.push(row);
  }
  const notes: Note[] = (["customer", "value"] as const)
    .filter((without) => left[without] > 0)
    .map((without) => ({ key: "rows-left-out", rows: left[without], without }));
  if (wanted !== null && elsewhere > 0)
    notes.push({ key: "other-currency", rows: elsewhere, currency: wanted });
  return { rows: Int32Array.from(rows), notes };
}

/** The values of the rows that count; null as a whole, with a note, when one is missing: ranks need them all. */
function complete(role: Role, values: Float64Array, rows: Int32Array, notes: Note[]): Float64Array | null {
  const taken = Float64Array.from(rows, (row) => values[row]!);
  const missing = taken.reduce((sum, value) => sum + (Number.isNaN(value) ? 1 : 0), 0);
  if (missing === 0) return taken;
  notes.push({ key: "incomplete", role, customers: missing });
  return null;
}
