import type { Model } from "@odoo/o-spreadsheet";
import { ExcelError, type ExcelObject, NULL_OBJECT } from "./batch.ts";
import { type Area, Cells } from "./cells.ts";
import { FakeRange } from "./range.ts";
import { type Asked, recorder } from "./recorder.ts";

/** The workbook that is open in our Excel: its cells are those of a real spreadsheet engine. */
export class FakeWorkbook {
  readonly cells: Cells;
  readonly log: Asked[] = [];
  readonly tables: { readonly area: Area; readonly totals: boolean }[] = [];
  readonly settings = new Map<string, string>();
  /** Ids of the sheets out of sight. */
  readonly hidden = new Set<string>();
  readonly protectedSheets = new Set<string>();
  structureProtected = false;
  /** What the user has selected; null is a chart. */
  selected: Area[] | null;

  ReadOnly = false;

  constructor(readonly model: Model) {
    this.cells = new Cells(model);
    const sheetId = model.getters.getSheetIds()[0]!;
    this.selected = [{ sheetId, row: 0, column: 0, rows: 1, columns: 1 }];
  }

  recorder(path: string): object {
    return recorder(path, this.log);
  }

  demandWritable(sheetId: string): void {
    if (this.ReadOnly || this.protectedSheets.has(sheetId)) throw new ExcelError("AccessDenied");
  }

  get Protection(): ExcelObject {
    return { Protected: this.structureProtected };
  }

  /** The add-in tells that its ribbon buttons work. */
  NotifyActionHandlerReady(): null {
    return null;
  }

  get Application(): ExcelObject {
    return {
      SuspendScreenUpdatingUntilNextSync: () => null,
      CultureInfo: { DatetimeFormat: { ShortDatePattern: "d-M-yyyy" } },
    };
  }

  GetSelectedRanges(): ExcelObject {
    if (this.selected === null) throw new ExcelError("InvalidSelection");
    const areas = this.selected.map((area) => new FakeRange(this, area));
    const sheet = this.sheet(this.selected[0]!.sheetId);
    const cellCount = this.selected.reduce((count, { rows, columns }) => count + rows * columns, 0);
    return { isReferenced: true, CellCount: cellCount, Areas: { Items: areas }, Worksheet: sheet };
  }

  get Worksheets(): ExcelObject {
    const find = (key: string): string | undefined => {
      const { getters } = this.model;
      return getters.getSheetIds().includes(key) ? key : getters.getSheetIdByName(key);
    };
    const get = (key: string): ExcelObject => {
      const id = find(key);
      if (id === undefined) throw new ExcelError("ItemNotFound");
      return this.sheet(id);
    };
    return {
      Items: this.model.getters.getSheetIds().map((id) => this.sheet(id)),
      GetItem: get,
      Indexer: get,
      GetItemOrNullObject: (key: string) => (find(key) === undefined ? NULL_OBJECT : get(key)),
      Add: (name: string) => this.addSheet(name),
    };
  }

  get Settings(): ExcelObject {
    return {
      Add: (key: string, value: string) => {
        if (this.ReadOnly) throw new ExcelError("AccessDenied");
        this.settings.set(key, value);
        return {};
      },
      GetItemOrNullObject: (key: string) => this.setting(key),
      Indexer: (key: string) => this.setting(key),
    };
  }

  private setting(key: string): ExcelObject {
    if (!this.settings.has(key)) return NULL_OBJECT;
    return { Id: key, Key: key, Value: this.settings.get(key), Delete: () => void this.settings.delete(key) };
  }

  private addSheet(name: string): ExcelObject {
    if (this.ReadOnly || this.structureProtected) throw new ExcelError("AccessDenied");
    if (name.length > 31 || /[:\\/?*[\]]/.test(name)) throw new ExcelError("InvalidArgument");
    const sheetId = `sheet-${this.model.getters.getSheetIds().length + 1}-${name}`;
    const position = this.model.getters.getSheetIds().length;
    const result = this.model.dispatch("CREATE_SHEET", { sheetId, name, position, cols: 26, rows: 100 });
    if (!result.isSuccessful) throw new ExcelError("InvalidArgument", result.reasons.join());
    return this.sheet(sheetId);
  }

  private sheet(sheetId: string): ExcelObject {
    const { model } = this;
    const Name = model.getters.getSheetName(sheetId);
    const { hidden } = this;
    return {
      Id: sheetId,
      get Name() {
        return model.getters.getSheetName(sheetId);
      },
      set Name(newName: string) {
        model.dispatch("RENAME_SHEET", { sheetId, oldName: model.getters.getSheetName(sheetId), newName });
      },
      set Visibility(visibility: string) {
        if (visibility !== "Hidden") throw new ExcelError("InvalidArgument");
        hidden.add(sheetId);
      },
      GetUsedRangeOrNullObject: () =>
        new FakeRange(this, {
          sheetId,
          row: 0,
          column: 0,
          rows: 1_048_576,
          columns: 16_384,
        }).GetUsedRangeOrNullObject(),
      Protection: { Protected: this.protectedSheets.has(sheetId) },
      GetRangeByIndexes: (row: number, column: number, rows: number, columns: number) =>
        new FakeRange(this, { sheetId, row, column, rows, columns }),
      Activate: () => void this.log.push({ what: "Activate", args: [Name] }),
      Delete: () => void model.dispatch("DELETE_SHEET", { sheetId, sheetName: Name }),
      Charts: this.recorder("charts"),
      Tables: this.recorder("tables"),
      FreezePanes: this.recorder("freezePanes"),
    };
  }
}
