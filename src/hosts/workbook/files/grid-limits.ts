import type { Cell } from "../../../sheet/cell.ts";
import type { FileTable } from "./read/open-tables.ts";

/**
 * The page stands still while cells are written: measured in Chromium, 56,000 cells take 1 second, 560,000 seven
 * and 1,700,000 twenty-two. A larger file loses nothing: the pane works on it all the same.
 */
const MOST_ROWS = 100_001;
const MOST_CELLS = 600_000;

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
