/// <reference types="google-apps-script" />
import type { Table } from "../../../sheet/cell.ts";
import { type Host, HostRefusal, type RangeAddress, type SheetChange } from "../../../wizard/host.ts";
import { documentZone } from "../functions/document-settings.ts";
import type { Pulse } from "../server/pulse.ts";
import { loadProperty, saveProperty } from "./document-store.ts";
import { readHidden, writeHidden } from "./hidden-sheet.ts";
import { readBlocks } from "./read-blocks.ts";
import { selectedCells, selectedRange } from "./selected-range.ts";
import { labelOf, sheetOf } from "./sheet-of.ts";
import { writeChange } from "./write-change.ts";

/** The wizard's port on the open spreadsheet, for the length of one call. */
export class GoogleHost implements Host {
  readonly timeZone = documentZone();

  constructor(private readonly pulse: Pulse) {}

  async selection(): Promise<RangeAddress | null> {
    return selectedRange();
  }

  async selectedCells(): Promise<RangeAddress | null> {
    return selectedCells();
  }

  async read(range: RangeAddress): Promise<Table> {
    return readBlocks(range, this.pulse);
  }

  label(range: RangeAddress): string {
    return labelOf(range);
  }

  async show(range: RangeAddress): Promise<void> {
    const sheet = sheetOf(range.sheet);
    const rows = Math.min(range.rows, sheet.getMaxRows() - range.row);
    const columns = Math.min(range.columns, sheet.getMaxColumns() - range.column);
    SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(sheet);
    if (rows > 0 && columns > 0) sheet.getRange(range.row + 1, range.column + 1, rows, columns).activate();
  }

  async write(change: SheetChange): Promise<RangeAddress> {
    return writeChange(change, this.pulse);
  }

  async deleteSheet(id: string): Promise<void> {
    const sheet = sheetOf(id);
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)) {
      if (!protection.canEdit()) throw new HostRefusal("protected", sheet.getName());
    }
    spreadsheet.deleteSheet(sheet);
  }

  async findSheet(name: string): Promise<string | null> {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
    return sheet === null ? null : String(sheet.getSheetId());
  }

  async readHidden(name: string, rows?: number): Promise<Table | null> {
    return readHidden(name, rows, this.pulse);
  }

  async writeHidden(name: string, table: Table | null): Promise<void> {
    writeHidden(name, table);
  }

  async loadSetting(key: string): Promise<string | null> {
    return loadProperty(key);
  }

  async saveSetting(key: string, value: string | null): Promise<void> {
    saveProperty(key, value);
  }
}
