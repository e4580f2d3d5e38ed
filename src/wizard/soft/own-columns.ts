import { textOf } from "../../sheet/read-texts.ts";
import type { Choices } from "../choices.ts";
import type { CustomerTable } from "../customer-table.ts";
import { columnLetters } from "../range-text.ts";
import type { SourceReader } from "../read-source.ts";
import { combineRows } from "./combine-rows.ts";
import { type CustomerRows, ownRows } from "./customer-rows.ts";
import { isIdentifying } from "./identifying.ts";
import { type ReadColumn, readColumn, saysSomething } from "./read-column.ts";
import { ruleOfColumn } from "./rule-of-column.ts";
import type { SoftColumn } from "./soft-column.ts";

/** Heading of each column of a table, or its letters where it has none; a repeated heading counts once. */
export function headingsOf({ grid, source }: SourceReader): Map<string, number> {
  const headings = new Map<string, number>();
  for (let position = 0; position < grid.range.columns; position++) {
    const own = source.header ? textOf(grid.first[position]) : null;
    const heading = own ?? columnLetters(grid.range.column + position);
    if (!headings.has(heading)) headings.set(heading, position);
  }
  return headings;
}

/** Columns of the table itself that may be carried along: they have no role, name nobody and say something. */
export function offeredColumns(reader: SourceReader): ReadColumn[] {
  const known = offered.get(reader);
  if (known !== undefined) return known;
  const roles = new Set(Object.values(reader.source.roles));
  const columns: ReadColumn[] = [];
  for (const [heading, position] of headingsOf(reader)) {
    const coded = reader.body.column(position);
    if (roles.has(position) || !saysSomething(coded) || isIdentifying(heading, coded.cells)) continue;
    columns.push(readOwn(reader, heading, position));
  }
  offered.set(reader, columns);
  return columns;
}

const offered = new WeakMap<SourceReader, ReadColumn[]>();

export function readOwn(reader: SourceReader, heading: string, position: number): ReadColumn {
  const { timeZone, source } = reader;
  return readColumn(heading, reader.body.column(position), { timeZone, readings: source.readings });
}

/** The chosen columns of the table itself, a cell a customer; a heading that is not there is left out. */
export function ownColumns(reader: SourceReader, table: CustomerTable, choices: Choices): SoftColumn[] {
  const { columns } = choices.soft;
  if (columns.length === 0) return [];
  const headings = headingsOf(reader);
  const rows = ownRows(reader, table);
  return columns.flatMap((heading) => {
    const position = headings.get(heading);
    return position === undefined
      ? []
      : [carry(readOwn(reader, heading, position), rows, null, reader.timeZone)];
  });
}

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
