import { isDate, type Table } from "../sheet/cell.ts";

/**
 * A 53-bit fingerprint of cells (cyrb53): says whether a range is as it was, guards against nobody. Two
 * different ranges share one with a chance of about 1 in 10^16.
 */
export function hashTable(table: Table): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  const add = (code: number) => {
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  };
  for (const row of table) {
    for (const cell of row) {
      const text = isDate(cell) ? `d${cell.getTime()}` : cell === null ? "" : `${(typeof cell)[0]}${cell}`;
      for (let at = 0; at < text.length; at++) add(text.charCodeAt(at));
      add(31);
    }
    add(30);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
