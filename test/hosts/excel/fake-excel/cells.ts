import type { Model } from "@odoo/o-spreadsheet";
import { type CellWriting, WRITE_COMMAND } from "../../../../src/hosts/workbook/port/write-plugin.ts";
import { ExcelError } from "./batch.ts";

export interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells of the engine, in the words of Excel. */
export class Cells {
  constructor(readonly model: Model) {}

  map<Result>(area: Area, read: (col: number, row: number) => Result): Result[][] {
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (__, c) => read(area.column + c, area.row + r)),
    );
  }

  values({ sheetId, ...area }: Area): unknown[][] {
    return this.map({ sheetId, ...area }, (col, row) => {
      const { value } = this.model.getters.getEvaluatedCell({ sheetId, col, row });
      return value ?? "";
    });
  }

  formulas({ sheetId, ...area }: Area): unknown[][] {
    return this.map({ sheetId, ...area }, (col, row) => {
      const cell = this.model.getters.getCell({ sheetId, col, row });
      if (cell?.isFormula)
        return this.model.getters.getCellText({ sheetId, col, row }, { showFormula: true });
      return this.model.getters.getEvaluatedCell({ sheetId, col, row }).value ?? "";
    });
  }

  formats({ sheetId, ...area }: Area): string[][] {
    return this.map({ sheetId, ...area }, (col, row) => {
      return this.model.getters.getEvaluatedCell({ sheetId, col, row }).format ?? "General";
    });
  }

  /** Excel reads a text as if it were typed; null leaves what stands there. */
  write({ sheetId, ...area }: Area, values: readonly (readonly unknown[])[]): void {
    const cells = values.flatMap((cellsOfRow, r) =>
      cellsOfRow.flatMap((value, c) =>
        value === null ? [] : [{ col: area.column + c, row: area.row + r, content: contentOf(value) }],
      ),
    );
    this.send(sheetId, cells, area);
  }

  format({ sheetId, ...area }: Area, format: string): void {
    const engineFormat = format === "General" ? "" : format;
    const cells = this.map({ sheetId, ...area }, (col, row) => {
      const cell = this.model.getters.getCell({ sheetId, col, row });
      const content = cell?.isFormula
        ? this.model.getters.getCellText({ sheetId, col, row }, { showFormula: true })
        : undefined;
      return { col, row, format: engineFormat, ...(content === undefined ? {} : { content }) };
    }).flat();
    this.send(sheetId, cells as CellWriting[], area);
  }

  embolden({ sheetId, ...area }: Area): void {
    this.send(
      sheetId,
      this.map({ sheetId, ...area }, (col, row) => ({ col, row, style: { bold: true } })).flat() as never,
      area,
    );
  }

  /** The smallest part of an area that holds all its values. */
  used(area: Area): Area | null {
    const values = this.values(this.within(area));
    const filled = values.flatMap((row, r) =>
      row.flatMap((value, c) => (value === "" ? [] : [[r, c] as const])),
    );
    if (filled.length === 0) return null;
    let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
    for (const [r, c] of filled) {
      top = Math.min(top, r);
      left = Math.min(left, c);
      bottom = Math.max(bottom, r);
      right = Math.max(right, c);
    }
    return {
      sheetId: area.sheetId,
      row: area.row + top,
      column: area.column + left,
      rows: bottom - top + 1,
      columns: right - left + 1,
    };
  }

  /** A sheet of Excel has a million rows; the engine's has as many as are needed. */
  within(area: Area): Area {
    const { getters } = this.model;
    return {
      ...area,
      rows: Math.max(0, Math.min(area.rows, getters.getNumberRows(area.sheetId) - area.row)),
      columns: Math.max(0, Math.min(area.columns, getters.getNumberCols(area.sheetId) - area.column)),
    };
  }

  private send(
    sheetId: string,
    cells: readonly CellWriting[],
    { row, column, rows, columns }: Omit<Area, "sheetId">,
  ) {
    const needed = { columns: column + columns, rows: row + rows };
    const failures: string[] = [];
    const onFailure = (failure: string) => failures.push(failure);
    const dispatch = this.model.dispatch as (type: string, payload: object) => void;
    dispatch(WRITE_COMMAND, { writing: { sheetId, cells, needed, frozenRows: 0 }, onFailure });
    if (failures.length > 0) throw new ExcelError("InvalidArgument", failures[0]);
  }
}

function contentOf(value: unknown): string {
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}
