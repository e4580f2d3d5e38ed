import type { Cell } from "../../../sheet/cell.ts";
import type { FileTable } from "./read/open-tables.ts";

/** Beyond it the grid takes many seconds to load and scrolls badly. */
const MOST_ROWS = 100_001;
const MOST_CELLS = 2_000_000;

export function fitsOnGrid({ rows, columns }: Pick<FileTable, "rows" | "columns">): boolean {
  return rows <= MOST_ROWS && rows * columns <= MOST_CELLS;
}

/** All rows of a table, equally long; blanks are empty texts where the file is text. */
export function rowsOfTable({ first, rest, rows, columns, isText }: FileTable): Cell[][] {
  const blank = isText ? "" : null;
  const stored = Array.from({ length: columns }, (_, position) => rest.column(position));
  return Array.from({ length: rows }, (_, row) =>
    stored.map(({ codes, cells }, position) =>
      row === 0 ? (first[position] ?? blank) : (cells[codes[row - 1]!] ?? blank),
    ),
  );
}
