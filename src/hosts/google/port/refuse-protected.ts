/// <reference types="google-apps-script" />
import { HostRefusal, type RangeAddress } from "../../../wizard/host.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Refuses before anything is changed when a protection keeps this person out. Sheets would refuse too, but in
 * the person's own language, which a script cannot tell from any other fault, and perhaps half-way.
 */
export function refuseProtected(sheet: Sheet, place: RangeAddress): void {
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)) {
    if (protection.canEdit()) continue;
    const free = protection.getUnprotectedRanges().some((open) => covers(open, place));
    if (!free) throw new HostRefusal("protected", sheet.getName());
  }
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    if (!protection.canEdit() && meets(protection.getRange(), place)) {
      throw new HostRefusal("protected", `${sheet.getName()}!${protection.getRange().getA1Notation()}`);
    }
  }
}

function covers(range: Range, { row, column, rows, columns }: RangeAddress): boolean {
  return (
    range.getRow() <= row + 1 &&
    range.getColumn() <= column + 1 &&
    range.getLastRow() >= row + rows &&
    range.getLastColumn() >= column + columns
  );
}

function meets(range: Range, { row, column, rows, columns }: RangeAddress): boolean {
  return (
    range.getRow() <= row + rows &&
    row + 1 <= range.getLastRow() &&
    range.getColumn() <= column + columns &&
    column + 1 <= range.getLastColumn()
  );
}
