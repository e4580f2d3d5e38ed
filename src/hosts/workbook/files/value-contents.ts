import { type Cell, isDate } from "../../../sheet/cell.ts";
import { asTextContent } from "../text-content.ts";
import { dateCells } from "../time-zone.ts";
import type { CsvContent } from "./csv-contents.ts";

/** Values of a workbook file → contents of cells. A formula comes as its value, text never as a formula. */
export function valueContents(rows: readonly (readonly Cell[])[], dateFormat: string): CsvContent[][] {
  return rows.map((row) => row.map((cell) => contentOf(cell, dateFormat)));
}

function contentOf(cell: Cell, dateFormat: string): CsvContent {
  if (cell === null || cell === "") return { content: "" };
  if (isDate(cell)) {
    const day = dateCells.toSerial(cell);
    return { content: String(day), format: Number.isInteger(day) ? dateFormat : `${dateFormat} hh:mm:ss` };
  }
  if (typeof cell === "string") return { content: asTextContent(cell) };
  if (typeof cell === "boolean") return { content: cell ? "TRUE" : "FALSE" };
  return { content: Number.isFinite(cell) ? String(cell) : "" };
}
