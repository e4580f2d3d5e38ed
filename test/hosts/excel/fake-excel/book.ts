import { Model } from "@odoo/o-spreadsheet";
import { ENGINE_LOCALES } from "../../../../src/hosts/workbook/engine-locale.ts";
import { registerWritePlugin } from "../../../../src/hosts/workbook/port/write-plugin.ts";
import { type Cell, isDate, type Table } from "../../../../src/sheet/cell.ts";
import { columnLetters } from "../../../../src/wizard/range-text.ts";
// The engine asks for Node 22; what it lacks here is put in there.
import "../../workbook/sample-model.ts";

registerWritePlugin();

/** A workbook with a sheet for each table, from A1; a Date is a day with a date format. */
export function bookOf(tables: Readonly<Record<string, Table>>): Model {
  const formats = { 1: "dd-mm-yyyy" };
  const sheets = Object.entries(tables).map(([name, table], nth) => {
    const cells: Record<string, string> = {};
    const styled: Record<string, number> = {};
    table.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (cell === null) return;
        const address = `${columnLetters(c)}${r + 1}`;
        cells[address] = contentOf(cell);
        if (isDate(cell)) styled[address] = 1;
      });
    });
    const columns = Math.max(26, ...table.map((row) => row.length + 20));
    return { id: `s${nth}`, name, colNumber: columns, rowNumber: table.length + 60, cells, formats: styled };
  });
  const version = new Model().exportData().version;
  return new Model({ version, sheets, formats, settings: { locale: ENGINE_LOCALES.en } });
}

function contentOf(cell: Exclude<Cell, null>): string {
  if (isDate(cell)) return String(cell.getTime() / 86_400_000 + 25_569);
  if (typeof cell !== "string") return String(cell);
  return `'${cell}`;
}
