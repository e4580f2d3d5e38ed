import { rangeLabel } from "../../../../src/hosts/excel/port/range-label.ts";
import { ExcelError, type ExcelObject, NULL_OBJECT } from "./batch.ts";
import type { Area } from "./cells.ts";
import type { FakeWorkbook } from "./workbook.ts";

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** A range of Excel over the cells of the engine. */
export class FakeRange {
  readonly isReferenced = true;
  readonly Format: ExcelObject;

  constructor(
    readonly workbook: FakeWorkbook,
    readonly area: Area,
  ) {
    if (area.row < 0 || area.row + area.rows > MOST_ROWS || area.column + area.columns > MOST_COLUMNS) {
      throw new ExcelError("InvalidArgument");
    }
    const { cells, log } = workbook;
    const font = Object.defineProperty({}, "Bold", { set: () => cells.embolden(area) });
    const address = this.Address;
    this.Format = {
      Font: font,
      AutofitColumns: () => void log.push({ what: "AutofitColumns", args: [address] }),
    };
  }

  get Address(): string {
    const { sheetId, ...rest } = this.area;
    return rangeLabel(this.workbook.cells.model.getters.getSheetName(sheetId), { sheet: sheetId, ...rest });
  }

  get RowIndex() {
    return this.area.row;
  }

  get ColumnIndex() {
    return this.area.column;
  }

  get RowCount() {
    return this.area.rows;
  }

  get ColumnCount() {
    return this.area.columns;
  }

  get Values() {
    return this.workbook.cells.values(this.area);
  }

  set Values(values: unknown[][]) {
    this.workbook.demandWritable(this.area.sheetId);
    if (values.length !== this.area.rows || values.some((row) => row.length !== this.area.columns)) {
      throw new ExcelError("InvalidArgument", "Het aantal rijen of kolommen klopt niet.");
    }
    this.workbook.cells.write(this.area, values);
  }

  /** office.js writes many cells as many slices, and asks first whether the whole fits. */
  _ValidateArraySize(rows: number, columns: number): null {
    if (rows !== this.area.rows || columns !== this.area.columns) throw new ExcelError("InvalidArgument");
    return null;
  }

  GetRow(row: number): FakeRange {
    return new FakeRange(this.workbook, { ...this.area, row: this.area.row + row, rows: 1 });
  }

  get Formulas() {
    return this.workbook.cells.formulas(this.area);
  }

  set Formulas(values: unknown[][]) {
    this.Values = values;
  }

  get NumberFormat(): unknown {
    return this.workbook.cells.formats(this.area);
  }

  set NumberFormat(format: unknown) {
    this.workbook.demandWritable(this.area.sheetId);
    this.workbook.cells.format(this.area, String(format));
  }

  Clear(applyTo: string): void {
    if (applyTo !== "Contents") throw new ExcelError("InvalidArgument");
    this.Values = Array.from({ length: this.area.rows }, () => new Array(this.area.columns).fill(""));
  }

  Select(): void {
    this.workbook.selected = [this.area];
  }

  GetUsedRangeOrNullObject(): ExcelObject {
    const used = this.workbook.cells.used(this.area);
    return used === null ? NULL_OBJECT : new FakeRange(this.workbook, used);
  }

  GetSurroundingRegion(): FakeRange {
    const { model } = this.workbook.cells;
    const { sheetId, row, column } = this.area;
    const zone = { left: column, right: column, top: row, bottom: row };
    const { left, right, top, bottom } = model.getters.getContiguousZone(sheetId, zone);
    const area = { sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    return new FakeRange(this.workbook, area);
  }

  GetBoundingRect(other: FakeRange): FakeRange {
    const [a, b] = [this.area, other.area];
    const row = Math.min(a.row, b.row);
    const column = Math.min(a.column, b.column);
    const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
    const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
    return new FakeRange(this.workbook, { sheetId: a.sheetId, row, column, rows, columns });
  }

  GetTables(): ExcelObject {
    const { tables } = this.workbook;
    const { row, column, sheetId } = this.area;
    const around = tables.find(
      ({ area: t }) =>
        t.sheetId === sheetId &&
        row >= t.row &&
        row < t.row + t.rows &&
        column >= t.column &&
        column < t.column + t.columns,
    );
    return {
      GetFirst: () => {
        if (around === undefined) throw new ExcelError("ItemNotFound");
        return this.tableOf(around);
      },
    };
  }

  get ConditionalFormats(): ExcelObject {
    return this.workbook.recorder(`conditionalFormats(${this.Address})`);
  }

  private tableOf({ area, totals }: { readonly area: Area; readonly totals: boolean }): ExcelObject {
    const part = (row: number, rows: number) => new FakeRange(this.workbook, { ...area, row, rows });
    return {
      ShowHeaders: true,
      ShowTotals: totals,
      GetHeaderRowRange: () => part(area.row, 1),
      GetDataBodyRange: () => part(area.row + 1, area.rows - 1 - (totals ? 1 : 0)),
    };
  }
}
