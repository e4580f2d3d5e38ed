import type { Table } from "../../../sheet/cell.ts";
import type { DateCells } from "../../../sheet/date-cells.ts";
import { toContent } from "./cell-content.ts";
import { inBlocks } from "./in-blocks.ts";
import { addSheet, demandSheetsFree } from "./new-sheet.ts";
import { readCells } from "./read-cells.ts";

/** Under this name it is written; only when it is whole it takes the place of the old one. */
const UNFINISHED = "(…)";

/** The cells of a hidden sheet of ours, or its first rows; null when there is none. */
export async function readHidden(
  context: Excel.RequestContext,
  name: string,
  rows: number | undefined,
  dates: DateCells,
): Promise<Table | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("id");
  await context.sync();
  if (sheet.isNullObject) return null;
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return [];
  const last = used.rowIndex + used.rowCount;
  const place = {
    sheet: sheet.id,
    row: 0,
    column: 0,
    rows: rows === undefined ? last : Math.min(rows, last),
    columns: used.columnIndex + used.columnCount,
  };
  return readCells(context, sheet, place, dates);
}

/** Replaces a hidden sheet of ours by a new one, or removes it; what fails half-way leaves the old one. */
export async function writeHidden(
  context: Excel.RequestContext,
  name: string,
  table: Table | null,
  dates: DateCells,
): Promise<void> {
  await demandSheetsFree(context);
  const old = context.workbook.worksheets.getItemOrNullObject(name);
  old.load("id");
  await context.sync();
  if (table === null) {
    if (!old.isNullObject) old.delete();
    await context.sync();
    return;
  }
  const columns = Math.max(1, ...table.map((row) => row.length));
  const contents = table.map((row) =>
    Array.from({ length: columns }, (_, at) => toContent(row[at] ?? null, dates)),
  );
  const sheet = await addSheet(context, `${name} ${UNFINISHED}`);
  try {
    sheet.visibility = "Hidden";
    await inBlocks(contents.length, columns, async (from, count) => {
      sheet.getRangeByIndexes(from, 0, count, columns).values = contents.slice(from, from + count);
      await context.sync();
    });
  } catch (thrown) {
    sheet.delete();
    await context.sync();
    throw thrown;
  }
  if (!old.isNullObject) old.delete();
  sheet.name = name;
  await context.sync();
}
