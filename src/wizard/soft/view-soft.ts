import type { Choices } from "../choices.ts";
import type { CustomerTable } from "../customer-table.ts";
import type { ValueKind } from "../forecast.ts";
import { cellText } from "../inspect-cells.ts";
import type { SourceReader } from "../read-source.ts";
import type { SoftReport } from "./carry-soft.ts";
import { type CustomerRows, mostRows, ownRows } from "./customer-rows.ts";
import { headingsIn } from "./headings-in.ts";
import type { SecondJoin } from "./join-second.ts";
import { offeredColumns } from "./own-columns.ts";
import type { ReadColumn } from "./read-column.ts";
import { ruleOfColumn } from "./rule-of-column.ts";
import { offeredOfSecond } from "./second-columns.ts";
import type { JoinedView, SoftOffer, SoftView } from "./soft-view.ts";

/** What the pane says of the soft data of an analysis. */
export function viewSoft(
  reader: SourceReader,
  table: CustomerTable,
  choices: Choices,
  report: SoftReport,
  kind: ValueKind,
): SoftView {
  const { second, cost } = report;
  const { soft } = choices;
  const headings = headingsIn(reader.grid, reader.source.header);
  const rows = ownRows(reader, table);
  const after = table.value.reduce((sum, value) => sum + value, 0) / table.customers;
  const wanted = [...soft.columns, ...(soft.cost == null ? [] : [soft.cost])];
  return {
    offered: offeredColumns(reader).map((column) => offerOf(column, rows, reader.timeZone)),
    missing: [...new Set(wanted.filter((heading) => !headings.has(heading)))],
    second: second === null || "state" in second ? second : viewJoin(second, reader, table, choices),
    cost:
      cost === null
        ? null
        : { ...cost.view, after, before: kind === "predicted" ? after : after + cost.view.average },
  };
}

export function viewJoin(
  join: SecondJoin,
  reader: SourceReader,
  table: CustomerTable,
  choices: Choices,
): JoinedView {
  const { read, rows, customer } = join;
  const wished = choices.soft.table;
  const wanted = wished === null ? [] : [...wished.columns, ...(wished.cost === null ? [] : [wished.cost])];
  return {
    state: "joined",
    place: read.place,
    sheet: read.sheet,
    customer,
    customerMissing: wished === null || wished.customer === customer ? null : wished.customer,
    headings: [...read.headings.keys()],
    rows: join.filledRows,
    rowsWithoutCustomer: join.rowsWithoutCustomer,
    rowsMatched: rows.members.length,
    customersMatched: customersWithRows(rows),
    customers: table.customers,
    notFound: join.notFound,
    shared: join.shared,
    mostRows: mostRows(rows),
    offered: offeredOfSecond(join, reader).map((column) => offerOf(column, rows, reader.timeZone)),
    missing: [...new Set(wanted.filter((heading) => !read.headings.has(heading)))],
    grown: read.grown,
  };
}

function customersWithRows({ starts }: CustomerRows): number {
  let count = 0;
  for (let at = 1; at < starts.length; at++) if (starts[at]! > starts[at - 1]!) count++;
  return count;
}

function offerOf(column: ReadColumn, rows: CustomerRows, timeZone: string): SoftOffer {
  const { heading, kind, cells, values, codes } = column;
  const isNothing = (code: number) => code > 0 && values !== null && Number.isNaN(values[code]!);
  const unreadable = values === null ? 0 : codes.reduce((sum, code) => sum + (isNothing(code) ? 1 : 0), 0);
  const example = cells.findIndex((_, code) => code > 0 && !isNothing(code));
  return {
    ...{ heading, kind, unreadable },
    rule: ruleOfColumn(column, rows),
    example: cellText(cells[Math.max(0, example)], timeZone),
  };
}
