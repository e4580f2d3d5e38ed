import { rowsOf } from "../../core/orders/clean/clean-orders.ts";
import type { CleanReport } from "../../core/orders/clean/clean-report.ts";
import { isoDay } from "../grid.ts";
import { cellText } from "../inspect-cells.ts";
import type { Role } from "../inspection.ts";
import { cellPlace } from "../range-text.ts";
import type { SourceReader } from "../read-source.ts";
import { cleanSource } from "./clean-source.ts";
import type { CleanUp, LargeOrders, RowShown } from "./clean-up.ts";
import { readCurrencies } from "./currency-places.ts";
import { largeOrders } from "./large-orders.ts";

/** Rows shown of each reason; "Show" leads to the sheet for more. */
const SHOWN = 5;
const TOLD_BY: readonly Role[] = ["order", "customer", "date", "amount", "status"];
const MOST_CELLS = 3;
/** A status column of more words is a column of remarks. */
const MOST_STATUSES = 20;

/** What cleaning does to a source, for the pane to tell. */
export function describeCleanUp(reader: SourceReader): CleanUp {
  const { clean, found } = cleanSource(reader);
  const { report, orders } = clean;
  const shown = (rows: ArrayLike<number>): RowShown[] =>
    Array.from({ length: Math.min(SHOWN, rows.length) }, (_, at) => rowShown(reader, rows[at]!));
  const large = largeOrders(clean);
  return {
    rows: report.rows,
    orders: report.orders,
    customers: report.customers,
    total: report.total,
    currency: report.currency,
    days: spanOf(orders.day),
    reasons: report.reasons.map((line) => ({ ...line, first: shown(rowsOf(clean, line.reason)) })),
    currencies: readCurrencies(reader, report),
    lines: { ...report.lines, amount: report.amount },
    statuses: doubtful(report, reader.source.cleaning?.statuses ?? {}),
    refunds: report.refunds,
    guests: report.guests,
    large: large === null ? null : largeShown(large, shown(large.rows)),
    traps: found.traps,
  };
}

function largeShown(
  { orders, above, largest }: NonNullable<ReturnType<typeof largeOrders>>,
  first: readonly RowShown[],
): LargeOrders {
  return { orders, above, largest, first };
}

function spanOf(days: Float64Array): readonly [string, string] | null {
  if (days.length === 0) return null;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const day of days) {
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return [isoDay(first), isoDay(last)];
}

function doubtful(report: CleanReport, decided: Readonly<Record<string, unknown>>): CleanUp["statuses"] {
  return report.statuses
    .filter(({ key, meaning }) => meaning === null || meaning === "ask" || key in decided)
    .sort((a, b) => b.rows - a.rows)
    .slice(0, MOST_STATUSES);
}

function rowShown(reader: SourceReader, row: number): RowShown {
  const { range } = reader.grid;
  const at = reader.firstRow + row;
  const place = { ...cellPlace(range, at, 0).range, columns: range.columns };
  const cells = TOLD_BY.filter((role) => reader.has(role)).slice(0, MOST_CELLS);
  return {
    place: { range: place, label: reader.labelOf(place) },
    row: place.row + 1,
    cells: cells.map((role) => {
      const { codes, cells: different } = reader.body.column(reader.source.roles[role]!);
      return cellText(different[codes[row]!], reader.timeZone);
    }),
  };
}
