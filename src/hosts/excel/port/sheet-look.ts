import { HEAT_COLOURS } from "../../../wizard/data-colours.ts";
import type { CellColour, RangeAddress, SheetChange, SheetLook } from "../../../wizard/host.ts";
import { chartsOf } from "./sheet-charts.ts";

/**
 * Dresses a new sheet: headings that stay in sight, a table, colours for groups, charts. They please the eye; the
 * run stands without them, so that their failure is not the run's.
 */
export async function dressSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: RangeAddress,
  { look, headerRows, values }: SheetChange,
): Promise<void> {
  const steps = [
    () => {
      if (headerRows > 0) sheet.freezePanes.freezeRows(headerRows);
      sheet.getRangeByIndexes(0, 0, place.rows, place.columns).format.autofitColumns();
    },
  ];
  if (look !== undefined && look.rows > 1) {
    steps.push(
      () => makeTable(sheet, look),
      () => colourCells(sheet, look),
      ...chartsOf(sheet, look, values, place.columns),
    );
  }
  for (const step of steps) {
    try {
      context.application.suspendScreenUpdatingUntilNextSync();
      step();
      await context.sync();
    } catch {}
  }
}

function makeTable(sheet: Excel.Worksheet, { rows, columns, bold = [] }: SheetLook): void {
  const table = sheet.tables.add(sheet.getRangeByIndexes(0, 0, rows, columns), true);
  table.style = "TableStyleLight1";
  for (const { row, column, columns: width } of bold) {
    sheet.getRangeByIndexes(row, column, 1, width).format.font.bold = true;
  }
}

function colourCells(sheet: Excel.Worksheet, { rows, colours, heat = [] }: SheetLook): void {
  for (const { column, byText, again } of colours) {
    colourNames(sheet.getRangeByIndexes(1, column, rows - 1, 1), byText);
    if (again === undefined) continue;
    const { firstRow, lastRow } = again;
    colourNames(sheet.getRangeByIndexes(firstRow, again.column, lastRow - firstRow + 1, 1), byText);
  }
  for (const { firstRow, lastRow, firstColumn, lastColumn, low, high } of heat) {
    const size = [lastRow - firstRow + 1, lastColumn - firstColumn + 1] as const;
    const cells = sheet.getRangeByIndexes(firstRow, firstColumn, ...size);
    cells.conditionalFormats.add("ColorScale").colorScale.criteria = {
      minimum: { type: "LowestValue", color: low ?? HEAT_COLOURS.low },
      maximum: { type: "HighestValue", color: high ?? HEAT_COLOURS.high },
    };
  }
}

function colourNames(cells: Excel.Range, byText: Readonly<Record<string, CellColour>>): void {
  for (const [text, { fill, ink }] of Object.entries(byText)) {
    const { cellValue } = cells.conditionalFormats.add("CellValue");
    cellValue.format.fill.color = fill;
    cellValue.format.font.color = ink;
    cellValue.rule = { formula1: `="${text.replaceAll('"', '""')}"`, operator: "EqualTo" };
  }
}
