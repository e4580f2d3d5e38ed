import { latestDay, summariseOrders } from "../core/customers/summarise-orders.ts";
import { historicValue } from "../core/models/clv.ts";
import type { Orders } from "../core/orders/orders.ts";
import type { Note } from "./analysis.ts";
import type { Choices } from "./choices.ts";
import { cleanSource } from "./clean/clean-source.ts";
import { type CustomerTable, monthsBetween } from "./customer-table.ts";
import { ProblemError } from "./problem-error.ts";
import type { SourceReader } from "./read-source.ts";

/** Order rows → clean orders. What is left out is told when they are cleaned, before any choice is made. */
export function ordersOf(reader: SourceReader): { orders: Orders; currency: string | null } {
  const { orders, report } = cleanSource(reader).clean;
  return { orders, currency: report.currency };
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
    value: summary.total.map((total, at) =>
      historicValue(total, choices.margin, choices.cost + choices.costPerOrder * summary.purchases[at]!),
    ),
    duration: monthsBetween(summary.firstDay, summary.lastDay),
    orderRows,
    firstOrderDay: summary.firstDay.reduce((first, day) => Math.min(first, day), asOf),
    asOf,
    currency,
    notes,
    soft: [],
    costToServe: null,
    history: { orders, summary },
  };
}

export function placeOf(reader: SourceReader) {
  const range = reader.grid.range;
  return { range, label: reader.labelOf(range) };
}
