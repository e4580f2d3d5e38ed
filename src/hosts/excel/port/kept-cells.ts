import type { RangeAddress } from "../../../wizard/host.ts";
import { asText } from "./cell-content.ts";
import { inBlocks } from "./in-blocks.ts";
import { TooLarge } from "./too-large.ts";

type Content = string | number | boolean;

/** What stands in a place, to put it back when a writing fails half-way; null where all is blank. */
export async function keepCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: RangeAddress,
): Promise<Content[][] | null> {
  const { row, column, rows, columns } = place;
  const used = sheet.getRangeByIndexes(row, column, rows, columns).getUsedRangeOrNullObject(true);
  used.load("rowIndex");
  await context.sync();
  if (used.isNullObject) return null;
  const kept: Content[][] = [];
  await inBlocks(rows, columns, async (from, count) => {
    const block = sheet.getRangeByIndexes(row + from, column, count, columns);
    block.load("values,formulas");
    await context.sync();
    if (block.values === null || block.formulas === null) throw new TooLarge();
    const { values, formulas } = block;
    values.forEach((cells, r) => {
      kept.push(cells.map((value, c) => contentOf(value, formulas[r]?.[c])));
    });
  });
  return kept;
}

/** Puts back what stood in the first rows of a place. */
export async function putBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: RangeAddress,
  kept: readonly Content[][] | null,
): Promise<void> {
  const { row, column, rows, columns } = place;
  if (kept === null) {
    sheet.getRangeByIndexes(row, column, rows, columns).clear("Contents");
    await context.sync();
    return;
  }
  await inBlocks(rows, columns, async (from, count) => {
    const block = sheet.getRangeByIndexes(row + from, column, count, columns);
    block.formulas = kept.slice(from, from + count);
    await context.sync();
  });
}

/** A text that looks like a formula but is none reads the same as value and as formula. */
function contentOf(value: unknown, formula: unknown): Content {
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return formula;
  return typeof value === "string" && value !== "" ? asText(value) : (value as Content);
}
