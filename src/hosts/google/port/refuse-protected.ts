/// <reference types="google-apps-script" />
import { HostRefusal } from "../../../wizard/host.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Refuses before anything is written when a protection keeps this person out. Sheets would refuse too, but in
 * the person's own language, which a script cannot tell from any other fault, and perhaps half-way.
 */
export function refuseProtected(sheet: Sheet, range: Range): void {
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)) {
    if (protection.canEdit()) continue;
    const free = protection.getUnprotectedRanges().some((open) => covers(open, range));
    if (!free) throw new HostRefusal("protected", sheet.getName());
  }
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    if (!protection.canEdit() && meets(protection.getRange(), range)) {
      throw new HostRefusal("protected", `${sheet.getName()}!${protection.getRange().getA1Notation()}`);
    }
  }
}

function covers(outer: Range, inner: Range): boolean {
  return (
    outer.getRow() <= inner.getRow() &&
    outer.getColumn() <= inner.getColumn() &&
    outer.getLastRow() >= inner.getLastRow() &&
    outer.getLastColumn() >= inner.getLastColumn()
  );
}

function meets(a: Range, b: Range): boolean {
  return (
    a.getRow() <= b.getLastRow() &&
    b.getRow() <= a.getLastRow() &&
    a.getColumn() <= b.getLastColumn() &&
    b.getColumn() <= a.getLastColumn()
  );
}
