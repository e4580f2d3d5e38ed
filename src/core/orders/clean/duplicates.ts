import type { ColumnarTable } from "../table/order-table.ts";
import type { OrderNumbers } from "./order-numbers.ts";
import { FLAG } from "./reasons.ts";

/**
 * Flags rows that stand above already, cell for cell, order number included; rows without an order number are
 * never taken for duplicates. (Two pieces of one article on two equal lines look the same; hence the toggle.)
 */
export function flagDuplicates(table: ColumnarTable, orders: OrderNumbers, flags: Int32Array): void {
  const columns = table.headings.map((_, position) => table.column(position).codes);
  const hashes = new Int32Array(table.rows);
  for (const codes of columns) {
    for (let row = 0; row < codes.length; row++) {
      const mixed = Math.imul(hashes[row]! ^ codes[row]!, 0x9e3779b1);
      hashes[row] = mixed ^ (mixed >>> 15);
    }
  }
  // Open addressing, at most half full.
  const size = 2 ** Math.ceil(Math.log2(2 * table.rows + 2));
  const seen = new Int32Array(size);
  for (let row = 0; row < table.rows; row++) {
    if (orders.numbers[orders.groupOf[row]!] === null) continue;
    let at = hashes[row]! & (size - 1);
    while (seen[at] !== 0 && !isSame(columns, hashes, seen[at]! - 1, row)) at = (at + 1) & (size - 1);
    if (seen[at] === 0) seen[at] = row + 1;
    else flags[row]! |= FLAG.duplicate;
  }
}

function isSame(columns: readonly Int32Array[], hashes: Int32Array, a: number, b: number): boolean {
  if (hashes[a] !== hashes[b]) return false;
  for (const codes of columns) if (codes[a] !== codes[b]) return false;
  return true;
}
