/// <reference types="google-apps-script" />
import { HEAT_COLOURS } from "../../../wizard/data-colours.ts";
import type { SheetLook } from "../../../wizard/host.ts";
import { chartsOf } from "./add-charts.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/**
 * Colours and charts on a sheet that a run made. They please the eye; the run stands without them, so that
 * their failure is not the run's.
 */
export function dressSheet(sheet: Sheet, look: SheetLook, width: number): void {
  const steps = [
    () => makeBold(sheet, look),
    () => sheet.setConditionalFormatRules([...namesRules(sheet, look), ...heatRules(sheet, look)]),
    ...chartsOf(sheet, look, width),
  ];
  for (const step of steps) {
    try {
      step();
    } catch {}
  }
}

function makeBold(sheet: Sheet, { bold = [] }: SheetLook): void {
  for (const { row, column, columns } of bold) {
    sheet.getRange(row + 1, column + 1, 1, columns).setFontWeight("bold");
  }
}

/** Rules instead of fills: a name that the person changes takes its new colour by itself. */
function namesRules(sheet: Sheet, { colours, rows }: SheetLook): Rule[] {
  if (rows < 2) return [];
  return colours.flatMap(({ column, byText, again }) => {
    const ranges = [sheet.getRange(2, column + 1, rows - 1, 1)];
    if (again !== undefined) {
      const { firstRow, lastRow } = again;
      ranges.push(sheet.getRange(firstRow + 1, again.column + 1, lastRow - firstRow + 1, 1));
    }
    return Object.entries(byText).map(([text, { fill, ink }]) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextEqualTo(text)
        .setBackground(fill)
        .setFontColor(ink)
        .setRanges(ranges)
        .build(),
    );
  });
}

function heatRules(sheet: Sheet, { heat = [] }: SheetLook): Rule[] {
  return heat.map(({ firstRow, lastRow, firstColumn, lastColumn, low, high }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .setGradientMinpoint(low ?? HEAT_COLOURS.low)
      .setGradientMaxpoint(high ?? HEAT_COLOURS.high)
      .setRanges([
        sheet.getRange(firstRow + 1, firstColumn + 1, lastRow - firstRow + 1, lastColumn - firstColumn + 1),
      ])
      .build(),
  );
}
