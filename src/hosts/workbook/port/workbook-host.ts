import { helpers, type Model } from "@odoo/o-spreadsheet";
import type { Table } from "../../../sheet/cell.ts";
import { type Host, HostRefusal, type RangeAddress, type SheetChange } from "../../../wizard/host.ts";
import { TIME_ZONE } from "../time-zone.ts";
import { readHidden, writeHidden } from "./hidden-sheet.ts";
import { readCells } from "./read-cells.ts";
import { selectedCells, selectedRange } from "./selected-range.ts";
import { writeChange } from "./write-change.ts";

/** The wizard's port on the workbook of this page. */
export class WorkbookHost implements Host {
  readonly timeZone = TIME_ZONE;

  /** The workbook lives as long as the page does, and so do the settings in it. */
  private readonly settings = new Map<string, string>();

  constructor(private readonly model: Model) {}

  async selection(): Promise<RangeAddress | null> {
    return selectedRange(this.model);
  }

  async selectedCells(): Promise<RangeAddress | null> {
    return selectedCells(this.model);
  }

  async read(range: RangeAddress): Promise<Table> {
    this.demandSheet(range.sheet);
    return readCells(this.model, range);
  }

  label(range: RangeAddress): string {
    const name = this.model.getters.tryGetSheetName(range.sheet) ?? "?";
    const from = helpers.toXC(range.column, range.row);
    const to = helpers.toXC(range.column + range.columns - 1, range.row + range.rows - 1);
    return `${quoted(name)}!${from === to ? from : `${from}:${to}`}`;
  }

  async show(range: RangeAddress): Promise<void> {
    this.demandSheet(range.sheet);
    const sheetIdFrom = this.model.getters.getActiveSheetId();
    if (sheetIdFrom !== range.sheet) {
      this.model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: range.sheet });
    }
    const zone = {
      top: range.row,
      left: range.column,
      bottom: range.row + range.rows - 1,
      right: range.column + range.columns - 1,
    };
    // The engine brings a selection's last corner into view; people look for the first one.
    this.model.selection.selectCell(range.column, range.row);
    this.model.selection.selectZone(
      { cell: { col: range.column, row: range.row }, zone },
      { scrollIntoView: false },
    );
  }

  async write(change: SheetChange): Promise<RangeAddress> {
    if (change.target.kind === "cells") this.demandSheet(change.target.sheet);
    return writeChange(this.model, change);
  }

  async deleteSheet(sheet: string): Promise<void> {
    this.demandSheet(sheet);
    const sheetName = this.model.getters.getSheetName(sheet);
    if (this.model.getters.isSheetLocked(sheet)) throw new HostRefusal("protected", sheetName);
    const result = this.model.dispatch("DELETE_SHEET", { sheetId: sheet, sheetName });
    if (!result.isSuccessful) throw new HostRefusal("unknown", result.reasons.join(", "));
  }

  async findSheet(name: string): Promise<string | null> {
    return this.model.getters.getSheetIdByName(name) ?? null;
  }

  async readHidden(name: string, rows?: number): Promise<Table | null> {
    return readHidden(this.model, name, rows);
  }

  async writeHidden(name: string, table: Table | null): Promise<void> {
    writeHidden(this.model, name, table);
  }

  async loadSetting(key: string): Promise<string | null> {
    return this.settings.get(key) ?? null;
  }

  async saveSetting(key: string, value: string | null): Promise<void> {
    if (value === null) this.settings.delete(key);
    else this.settings.set(key, value);
  }

  private demandSheet(sheet: string): void {
    if (this.model.getters.tryGetSheet(sheet) === undefined) throw new HostRefusal("sheet-gone");
  }
}

/** A sheet's name as it stands in a formula. */
function quoted(name: string): string {
  return /^[\p{L}_][\p{L}\d_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
