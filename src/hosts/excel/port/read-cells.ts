import type { Cell } from "../../../sheet/cell.ts";
import type { DateCells } from "../../../sheet/date-cells.ts";
import type { RangeAddress } from "../../../wizard/host.ts";
import { toCell } from "./cell-content.ts";
import { inBlocks } from "./in-blocks.ts";
import { TooLarge } from "./too-large.ts";

/** The cells of a range, read in blocks. */
export async function readCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  range: RangeAddress,
  dates: DateCells,
): Promise<Cell[][]> {
  const table: Cell[][] = [];
  await inBlocks(range.rows, range.columns, async (from, count) => {
    const block = sheet.getRangeByIndexes(range.row + from, range.column, count, range.columns);
    block.load("values,numberFormat");
    await context.sync();
    // Excel for the web answers null, without an error, when it finds the block too large.
    if (block.values === null || block.numberFormat === null) throw new TooLarge();
    const { values, numberFormat } = block;
    values.forEach((row, r) => {
      table.push(row.map((value, c) => toCell(value, numberFormat[r]?.[c], dates)));
    });
  });
  return table;
}
