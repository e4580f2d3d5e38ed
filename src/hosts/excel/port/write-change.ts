import type { DateCells } from "../../../sheet/date-cells.ts";
import { HostRefusal, type RangeAddress, type SheetChange } from "../../../wizard/host.ts";
import { toContent } from "./cell-content.ts";
import { inBlocks } from "./in-blocks.ts";
import { demandSheet } from "./in-excel.ts";
import { keepCells, putBack } from "./kept-cells.ts";
import { addSheet, demandSheetsFree } from "./new-sheet.ts";
import { formatColumns } from "./number-formats.ts";
import { refusalOf } from "./refusal-of.ts";
import { dressSheet } from "./sheet-look.ts";

/** What a sheet of Excel can hold. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

type Content = string | number | boolean;

/** Writes a change in blocks; when Excel refuses a part of it, what stood there before is put back. */
export async function writeChange(
  context: Excel.RequestContext,
  change: SheetChange,
  dates: DateCells,
): Promise<{ readonly place: RangeAddress; readonly sheetName: string }> {
  // All is prepared before anything is written: a value that cannot be written is refused here.
  const contents = contentsOf(change, dates);
  const { target } = change;
  const size = { rows: contents.length, columns: contents[0]?.length ?? 0 };
  const corner = target.kind === "cells" ? target : { row: 0, column: 0 };
  if (corner.row + size.rows > MOST_ROWS || corner.column + size.columns > MOST_COLUMNS) {
    throw new HostRefusal("too-large");
  }
  await demandWritable(context, target);
  const sheet =
    target.kind === "cells" ? await demandSheet(context, target.sheet) : await addSheet(context, target.name);
  const place: RangeAddress = { sheet: sheet.id, row: corner.row, column: corner.column, ...size };
  const kept = target.kind === "cells" ? await keepCells(context, sheet, place) : null;
  let written = 0;
  try {
    await inBlocks(size.rows, size.columns, async (from, count) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      const block = sheet.getRangeByIndexes(place.row + from, place.column, count, size.columns);
      block.values = contents.slice(from, from + count);
      written = from + count;
      await context.sync();
    });
    await formatColumns(context, sheet, place, change);
    if (target.kind === "new-sheet") await dressSheet(context, sheet, place, change);
  } catch (thrown) {
    try {
      if (target.kind === "new-sheet") await removeSheet(context, sheet);
      else await putBack(context, sheet, { ...place, rows: written }, kept?.slice(0, written) ?? null);
    } catch {
      throw new HostRefusal("half-written", sheet.name);
    }
    throw refusalOf(thrown);
  }
  return { place, sheetName: sheet.name };
}

function contentsOf({ values }: SheetChange, dates: DateCells): Content[][] {
  const columns = Math.max(0, ...values.map((row) => row.length));
  return values.map((row) => Array.from({ length: columns }, (_, at) => toContent(row[at] ?? null, dates)));
}

async function removeSheet(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  sheet.delete();
  await context.sync();
}

/** Told before anything is tried: reading on needs no right to write, and a message beats a failed write. */
async function demandWritable(context: Excel.RequestContext, target: SheetChange["target"]): Promise<void> {
  if (target.kind === "new-sheet") return demandSheetsFree(context);
  const { workbook } = context;
  workbook.load("readOnly");
  const sheet = await demandSheet(context, target.sheet);
  sheet.protection.load("protected");
  await context.sync();
  if (workbook.readOnly) throw new HostRefusal("read-only");
  if (sheet.protection.protected) throw new HostRefusal("protected", sheet.name);
}
