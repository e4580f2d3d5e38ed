import { latestDay, summariseOrders } from "../core/customers/summarise-orders.ts";
import { historicValue } from "../core/models/clv.ts";
import type { Orders } from "../core/orders/orders.ts";
import { readIdentifiers } from "../sheet/read-identifiers.ts";
import type { Note } from "./analysis.ts";
import type { Choices } from "./choices.ts";
import { type CustomerTable, monthsBetween } from "./customer-table.ts";
import { ProblemError } from "./problem-error.ts";
import type { SourceReader } from "./read-source.ts";

/** Order rows → clean orders, with a note for every row left out. */
export function ordersOf(reader: SourceReader): { orders: Orders; notes: Note[]; currency: string | null } {
  const { codes, spellings } = readIdentifiers(reader.cells("customer"));
  const days = reader.datesOf("date").days;
  const amounts = reader.numbersOf("amount").values;
  const currencies = reader.currencies();
  const wanted = reader.source.readings.currency ?? null;
  const amount = amounts.slice();
  const left = { customer: 0, date: 0, amount: 0 };
  let elsewhere = 0;
  for (let row = 0; row < amount.length; row++) {
    const nothing = codes[row]! < 0 && Number.isNaN(days[row]!) && Number.isNaN(amounts[row]!);
    if (nothing) continue;
    if (codes[row]! < 0) left.customer++;
    else if (Number.isNaN(days[row]!)) left.date++;
    else if (Number.isNaN(amounts[row]!)) left.amount++;
    else if (wanted !== null && currencies !== null && (currencies[row] ?? wanted) !== wanted) {
      elsewhere++;
      amount[row] = Number.NaN;
    }
  }
  const notes: Note[] = (["customer", "date", "amount"] as const)
    .filter((without) => left[without] > 0)
    .map((without) => ({ key: "rows-left-out", rows: left[without], without }));
  if (elsewhere > 0 && wanted !== null)
    notes.push({ key: "other-currency", rows: elsewhere, currency: wanted });
  const currency = wanted ?? currencies?.find((code) => code !== null) ?? reader.headingCurrency();
  return { orders: { identifiers: spellings, customer: codes, day: days, amount }, notes, currency };
}

/** Clean orders → one row a customer. */
export function customersOfOrders(
  reader: SourceReader,
  choices: Choices,
  read: ReturnType<typeof ordersOf>,
): CustomerTable {
  const { orders, currency } = read;
  const asOf = latestDay(orders);
  if (Number.isNaN(asOf)) throw new ProblemError({ key: "no-customers", place: placeOf(reader) });
  const summary = summariseOrders(orders, asOf);
  if (summary.customers === 0) throw new ProblemError({ key: "no-customers", place: placeOf(reader) });
  const met = new Set<number>();
  let orderRows = 0;
  for (let row = 0; row < orders.day.length; row++) {
    const counts =
      orders.customer[row]! >= 0 && !Number.isNaN(orders.day[row]!) && !Number.isNaN(orders.amount[row]!);
    if (!counts) continue;
    met.add(orders.customer[row]!);
    if (orders.amount[row]! > 0) orderRows++;
  }
  const without = met.size - summary.customers;
  const notes: Note[] = without > 0 ? [{ key: "without-purchase", customers: without }] : [];
  return {
    customers: summary.customers,
    identifiers: Array.from(summary.identifier, (code) => orders.identifiers[code]!),
    rowOf: null,
    orders: summary.purchases,
    firstDay: summary.firstDay,
    lastDay: summary.lastDay,
    revenue: summary.total,
    value: summary.total.map((total) => historicValue(total, choices.margin, choices.cost)),
    duration: monthsBetween(summary.firstDay, summary.lastDay),
    orderRows,
    firstOrderDay: summary.firstDay.reduce((first, day) => Math.min(first, day), asOf),
    asOf,
    currency,
    notes: [...read.notes, ...notes],
    history: { orders, summary },
  };
}

export function placeOf(reader: SourceReader) {
  const range = reader.grid.range;
  return { range, label: reader.labelOf(range) };
}
