import type { RangeAddress } from "../../../wizard/host.ts";
import { codeOf } from "./refusal-of.ts";

/**
 * What the user means by the selection: the used part of the selected cells (a whole column is its filled
 * part); for one cell the table it stands in, or the filled cells around it; null where nothing stands.
 * Several selected areas count as the rectangle around them.
 */
export async function selectedRange(context: Excel.RequestContext): Promise<RangeAddress | null> {
  const around = await selectedCells(context);
  if (around === null) return null;
  const sheet = context.workbook.worksheets.getItem(around.sheet);
  const chosen = sheet.getRangeByIndexes(around.row, around.column, around.rows, around.columns);
  const meant = around.rows * around.columns === 1 ? await tableAround(context, sheet, chosen) : chosen;
  const used = meant.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return null;
  return {
    sheet: around.sheet,
    row: used.rowIndex,
    column: used.columnIndex,
    rows: used.rowCount,
    columns: used.columnCount,
  };
}

/** The cells selected as they are, or the rectangle around several areas; null for a chart or a picture. */
export async function selectedCells(context: Excel.RequestContext): Promise<RangeAddress | null> {
  const areas = context.workbook.getSelectedRanges();
  areas.load("cellCount");
  areas.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  areas.worksheet.load("id");
  try {
    await context.sync();
  } catch (thrown) {
    if (codeOf(thrown) === "InvalidSelection") return null;
    throw thrown;
  }
  return { sheet: areas.worksheet.id, ...rectangleAround(areas.areas.items) };
}

/** The Excel table in which a cell stands, without its row of totals; else the filled cells around it. */
async function tableAround(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cell: Excel.Range,
): Promise<Excel.Range> {
  const table = cell.getTables(false).getFirst();
  table.load("showHeaders");
  const body = table.getDataBodyRange();
  body.load("rowIndex,columnIndex,rowCount,columnCount");
  try {
    await context.sync();
  } catch (thrown) {
    if (codeOf(thrown) !== "ItemNotFound") throw thrown;
    return cell.getSurroundingRegion();
  }
  const headings = table.showHeaders ? 1 : 0;
  const { rowIndex, columnIndex, rowCount, columnCount } = body;
  return sheet.getRangeByIndexes(rowIndex - headings, columnIndex, rowCount + headings, columnCount);
}

interface Area {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

function rectangleAround(areas: readonly Area[]) {
  const row = Math.min(...areas.map((area) => area.rowIndex));
  const column = Math.min(...areas.map((area) => area.columnIndex));
  return {
    row,
    column,
    rows: Math.max(...areas.map((area) => area.rowIndex + area.rowCount)) - row,
    columns: Math.max(...areas.map((area) => area.columnIndex + area.columnCount)) - column,
  };
}
