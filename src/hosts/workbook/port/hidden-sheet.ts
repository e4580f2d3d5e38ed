import type { Model } from "@odoo/o-spreadsheet";
import type { Cell, Table } from "../../../sheet/cell.ts";
import { readCells } from "./read-cells.ts";
import { carryOut, contentOf, widestOf } from "./write-change.ts";
import type { CellWriting } from "./write-plugin.ts";

/** The cells of a hidden sheet of ours, or its first rows; null when there is none. */
export function readHidden(model: Model, name: string, rows = Number.POSITIVE_INFINITY): Cell[][] | null {
  const { getters } = model;
  const sheet = getters.getSheetIdByName(name);
  if (sheet === undefined) return null;
  const height = Math.min(rows, getters.getNumberRows(sheet));
  return readCells(model, { sheet, row: 0, column: 0, rows: height, columns: getters.getNumberCols(sheet) });
}

/** Replaces a hidden sheet of ours, in one step with the write before it, or removes it. */
export function writeHidden(model: Model, name: string, table: Table | null): void {
  const old = model.getters.getSheetIdByName(name);
  if (table === null) {
    if (old !== undefined) carryOut(model, { removes: { sheetId: old, name } });
    return;
  }
  const columns = Math.max(1, widestOf(table));
  const cells: CellWriting[] = [];
  table.forEach((row, r) => {
    row.forEach((cell, col) => {
      if (cell !== null && cell !== "") cells.push({ row: r, col, content: contentOf(cell) });
    });
  });
  const size = { columns, rows: Math.max(1, table.length) };
  carryOut(model, {
    sheetId: model.uuidGenerator.smallUuid(),
    newSheet: { name, ...size, hidden: true, follows: true, ...(old === undefined ? {} : { replaces: old }) },
    cells,
    needed: size,
    frozenRows: 0,
  });
}
