import type { Choices } from "../choices.ts";
import type { CustomerTable } from "../customer-table.ts";
import type { SourceReader } from "../read-source.ts";
import { carry } from "./carry-column.ts";
import { ownRows } from "./customer-rows.ts";
import { headingsIn } from "./headings-in.ts";
import { isIdentifying } from "./identifying.ts";
import { madeOfOrder } from "./made-of-order.ts";
import { type ReadColumn, readColumn, saysSomething } from "./read-column.ts";
import type { SoftColumn } from "./soft-column.ts";

/**
 * Columns of the table itself that may be carried along: they have no role but that of the product, name nobody
 * and say something that the orders do not.
 */
export function offeredColumns(reader: SourceReader): ReadColumn[] {
  const known = offered.get(reader);
  if (known !== undefined) return known;
  const { product: _, ...others } = reader.source.roles;
  const roles = new Set(Object.values(others));
  const isOfOrder = madeOfOrder(reader);
  const columns: ReadColumn[] = [];
  for (const [heading, position] of headingsIn(reader.grid, reader.source.header)) {
    const coded = reader.body.column(position);
    if (roles.has(position) || !saysSomething(coded) || isIdentifying(heading, coded.cells)) continue;
    const column = readOwn(reader, heading, position);
    if (!isOfOrder(column, position)) columns.push(column);
  }
  offered.set(reader, columns);
  return columns;
}

const offered = new WeakMap<SourceReader, ReadColumn[]>();

function readOwn(reader: SourceReader, heading: string, position: number): ReadColumn {
  const { timeZone, source } = reader;
  return readColumn(heading, reader.body.column(position), { timeZone, readings: source.readings });
}

/** The chosen columns of the table itself, a cell a customer; a heading that is not there is left out. */
export function ownColumns(reader: SourceReader, table: CustomerTable, choices: Choices): SoftColumn[] {
  const { columns } = choices.soft;
  if (columns.length === 0) return [];
  const headings = headingsIn(reader.grid, reader.source.header);
  const rows = ownRows(reader, table);
  return columns.flatMap((heading) => {
    const position = headings.get(heading);
    if (position === undefined) return [];
    return [carry(heading, () => readOwn(reader, heading, position), rows, null, reader.timeZone)];
  });
}
