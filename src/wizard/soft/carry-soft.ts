import type { Choices, SecondTable } from "../choices.ts";
import type { CustomerTable } from "../customer-table.ts";
import type { SourceReader } from "../read-source.ts";
import { type CostColumn, type CostToServe, costToServe } from "./cost-to-serve.ts";
import { ownRows } from "./customer-rows.ts";
import { headingsIn } from "./headings-in.ts";
import { joinSecond, type SecondJoin } from "./join-second.ts";
import { firstOfEach } from "./match-customers.ts";
import { overlaps } from "./overlaps.ts";
import { ownColumns } from "./own-columns.ts";
import { columnsOfSecond, rowsOfSecond } from "./second-columns.ts";
import type { SecondGone, SecondRead } from "./second-tables.ts";
import type { SoftColumn } from "./soft-column.ts";

/** What was carried along, and what the pane says of it. */
export interface SoftReport {
  /** The second table: joined, or why not. Null when none was chosen. */
  readonly second: SecondJoin | { readonly state: "gone" | "same-table"; readonly label: string } | null;
  readonly cost: CostToServe | null;
}

/** The table with the columns that were chosen, and what serving cost taken off the value. */
export function carrySoft(
  reader: SourceReader,
  table: CustomerTable,
  choices: Choices,
  read: SecondRead | SecondGone | null,
): { readonly table: CustomerTable; readonly report: SoftReport } {
  const wished = choices.soft.table;
  const second = wished === null || read === null ? null : secondOf(reader, table, wished, read);
  const join = second !== null && "rows" in second ? second : null;
  const own = ownColumns(reader, table, choices);
  const others = join === null ? [] : secondColumns(reader, table, wished!, join);
  const column = costColumn(reader, table, choices, join);
  const cost = column === null ? null : costToServe(column, reader.source.readings, table.currency);
  return {
    table: { ...withCost(table, cost), soft: [...own, ...apart(others, own)] },
    report: { second, cost },
  };
}

function secondOf(
  reader: SourceReader,
  table: CustomerTable,
  { range, customer }: SecondTable,
  read: SecondRead | SecondGone,
): SoftReport["second"] {
  if ("gone" in read) return { state: "gone", label: read.label };
  if (overlaps(range, reader.grid.range)) return { state: "same-table", label: read.place.label };
  return joinSecond(reader, table, read, customer);
}

function secondColumns(
  reader: SourceReader,
  table: CustomerTable,
  { columns, rows }: SecondTable,
  join: SecondJoin,
): SoftColumn[] {
  const carried = [...(rows ? [rowsOfSecond(join)] : []), ...columnsOfSecond(join, columns, reader)];
  if (table.history !== null) return carried;
  // Each row of a customer who stands in the table twice shows the same.
  const first = firstOfEach(table);
  return carried.map((column) => ({
    ...column,
    cells: Array.from(first, (customer) => column.cells[customer]!),
  }));
}

/** "Channel (Tickets)" where the table itself carries a Channel too. */
function apart(others: readonly SoftColumn[], own: readonly SoftColumn[]): SoftColumn[] {
  const taken = new Set(own.map(({ heading }) => heading));
  return others.map((column) =>
    taken.has(column.heading) ? { ...column, heading: `${column.heading} (${column.from})` } : column,
  );
}

/** The second table's column with costs goes before the table's own. */
function costColumn(
  reader: SourceReader,
  table: CustomerTable,
  { soft }: Choices,
  join: SecondJoin | null,
): CostColumn | null {
  const { grid, source, body } = reader;
  if (join !== null && soft.table?.cost != null) {
    const { read, rows } = join;
    const position = read.headings.get(soft.table.cost);
    if (position !== undefined) {
      return {
        ...{ heading: soft.table.cost, from: read.sheet, coded: read.body.column(position), rows, position },
        ...{ range: read.grid.range, firstRow: read.header ? 1 : 0 },
      };
    }
  }
  const heading = soft.cost ?? null;
  const position = heading === null ? undefined : headingsIn(grid, source.header).get(heading);
  if (heading === null || position === undefined) return null;
  return {
    ...{ heading, from: null, coded: body.column(position), rows: ownRows(reader, table), position },
    ...{ range: grid.range, firstRow: reader.firstRow },
  };
}

/** What was earned, less what serving the customer cost so far. */
function withCost(table: CustomerTable, cost: CostToServe | null): CustomerTable {
  if (cost === null) return { ...table, costToServe: null };
  const { amounts } = cost;
  return { ...table, costToServe: amounts, value: table.value.map((value, at) => value - amounts[at]!) };
}
