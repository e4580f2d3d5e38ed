import { cleanSource } from "../../clean/clean-source.ts";
import type { Place } from "../../problem.ts";
import type { PageContext } from "../page.ts";

/** The row of a customer in the source, or that of the last order; null where no row holds it. */
export function placeOfCustomer({ host, reader, segmented }: PageContext, customer: number): Place | null {
  const { range } = reader.grid;
  const at = rowInSource(reader, segmented.table, customer);
  if (at === null) return null;
  const place = { ...range, row: range.row + reader.firstRow + at, rows: 1 };
  return { range: place, label: host.label(place) };
}

function rowInSource(
  reader: PageContext["reader"],
  { rowOf, history }: PageContext["segmented"]["table"],
  customer: number,
): number | null {
  if (history === null) return rowOf?.[customer] ?? null;
  const { orders, summary } = history;
  const code = summary.identifier[customer]!;
  const day = summary.lastDay[customer]!;
  const { orderOfRow } = cleanSource(reader).clean;
  const isLast = (order: number) =>
    order >= 0 && orders.customer[order] === code && orders.day[order] === day && orders.amount[order]! > 0;
  const row = orderOfRow.findIndex(isLast);
  return row < 0 ? null : row;
}
