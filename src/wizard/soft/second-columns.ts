import type { Coded } from "../../core/orders/table/coded-column.ts";
import type { SourceReader } from "../read-source.ts";
import { carry } from "./carry-column.ts";
import { isIdentifying } from "./identifying.ts";
import type { SecondJoin } from "./join-second.ts";
import { type ReadColumn, readColumn, saysSomething } from "./read-column.ts";
import type { SoftColumn } from "./soft-column.ts";

/** Columns of the second table that may be carried along: they name nobody and say something. */
export function offeredOfSecond({ read, customer }: SecondJoin, reader: SourceReader): ReadColumn[] {
  const columns: ReadColumn[] = [];
  for (const [heading, position] of read.headings) {
    const coded = read.body.column(position);
    if (heading === customer || !saysSomething(coded) || isIdentifying(heading, coded.cells)) continue;
    columns.push(readOfSecond(heading, coded, reader));
  }
  return columns;
}

function readOfSecond(heading: string, coded: Coded, reader: SourceReader): ReadColumn {
  const { timeZone, source } = reader;
  return readColumn(heading, coded, { timeZone, readings: source.readings });
}

/** The chosen columns, a cell a customer; a heading that is not there is left out. */
export function columnsOfSecond(
  join: SecondJoin,
  headings: readonly string[],
  reader: SourceReader,
): SoftColumn[] {
  const { read, rows } = join;
  return headings.flatMap((heading) => {
    const position = read.headings.get(heading);
    if (position === undefined) return [];
    const column = () => readOfSecond(heading, read.body.column(position), reader);
    return [carry(heading, column, rows, read.sheet, reader.timeZone)];
  });
}

/** How many rows each customer has; its heading is written "Rows in Tickets", in the language of the sheet. */
export function rowsOfSecond({ read, rows }: SecondJoin): SoftColumn {
  const { starts } = rows;
  const cells = Array.from({ length: starts.length - 1 }, (_, at) => starts[at + 1]! - starts[at]!);
  return { heading: read.sheet, kind: "number", rule: "rows", from: read.sheet, cells };
}
