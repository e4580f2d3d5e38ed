import type { Cell } from "../sheet/cell.ts";
import type { Grid } from "./grid.ts";
import { hashTable } from "./hash-table.ts";

/**
 * A fingerprint of a grid, as `hashTable` makes one of cells: each different cell of a column is read once, so
 * that half a million rows take milliseconds.
 */
export function hashGrid({ range, first, rest }: Grid): string {
  let high = range.rows;
  let low = range.columns;
  for (let position = 0; position < range.columns; position++) {
    const { codes, cells } = rest.column(position);
    const prints = Int32Array.from(cells, printOf);
    for (let row = 0; row < range.rows - 1; row++) {
      const print = prints[codes[row]!]!;
      high = Math.imul(high ^ print, 2654435761);
      low = Math.imul(low ^ (print >>> 7) ^ (print << 9), 1597334677) ^ (high >>> 15);
    }
  }
  const top = Array.from({ length: range.columns }, (_, position): Cell => first[position] ?? null);
  return hashTable([top, [high, low]]);
}

function printOf(cell: Cell): number {
  return Number.parseInt(hashTable([[cell]]).slice(-6), 36) | 0;
}
