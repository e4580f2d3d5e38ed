import { sortByInteger } from "../math/sort-by-integer.ts";

/**
 * Row numbers of the values that are not NaN, smallest value first, equal ones in their own order, in time
 * proportional to the rows: a radix sort of the bits of the doubles, 16 at a time.
 */
export function ascendingOrder(values: Float64Array): Int32Array {
  const filled = Int32Array.from(rowsWithValue(values));
  const keys = sortableWords(values);
  let order: Int32Array = filled;
  const digits = new Int32Array(values.length);
  for (const words of [keys.low, keys.high]) {
    for (const shift of [0, 16]) {
      let differ = 0;
      const first = filled.length > 0 ? (words[filled[0]!]! >>> shift) & 0xffff : 0;
      for (let at = 0; at < values.length; at++) {
        digits[at] = (words[at]! >>> shift) & 0xffff;
        differ |= digits[at]! ^ first;
      }
      // Whole numbers leave most of their bits 0.
      if (differ !== 0) order = sortByInteger(order, digits);
    }
  }
  return order;
}

function rowsWithValue(values: Float64Array): Int32Array {
  const rows = new Int32Array(values.length);
  let count = 0;
  for (let row = 0; row < values.length; row++) if (!Number.isNaN(values[row])) rows[count++] = row;
  return rows.subarray(0, count);
}

/** The two halves of each double, changed so that they order as unsigned numbers. */
function sortableWords(values: Float64Array): { low: Uint32Array; high: Uint32Array } {
  const low = new Uint32Array(values.length);
  const high = new Uint32Array(values.length);
  const bits = new DataView(new ArrayBuffer(8));
  for (let at = 0; at < values.length; at++) {
    // −0 and 0 are equal numbers with unequal bits.
    bits.setFloat64(0, values[at]! + 0);
    const top = bits.getUint32(0);
    const bottom = bits.getUint32(4);
    const negative = top >>> 31 === 1;
    high[at] = negative ? ~top : top | 0x80000000;
    low[at] = negative ? ~bottom : bottom;
  }
  return { low, high };
}
