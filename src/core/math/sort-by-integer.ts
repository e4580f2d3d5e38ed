const DIGIT = 1 << 16;

/**
 * A stable order of rows by a whole number ≥ 0 a row, smallest first, in time proportional to the rows (radix
 * sort, one pass when the largest is under 65,536).
 *
 * @param order the order to refine, as row numbers; null for the order in which the rows lie
 * @returns row numbers; a new array
 */
export function sortByInteger(order: Int32Array | null, keys: Int32Array): Int32Array {
  let largest = 0;
  for (let i = 0; i < keys.length; i++) if (keys[i]! > largest) largest = keys[i]!;
  let sorted = order ?? Int32Array.from(keys, (_, i) => i);
  sorted = byDigit(sorted, keys, 0, Math.min(largest, DIGIT - 1));
  if (largest >= DIGIT) sorted = byDigit(sorted, keys, 16, largest >>> 16);
  return sorted;
}

function byDigit(order: Int32Array, keys: Int32Array, shift: number, largest: number): Int32Array {
  const starts = new Int32Array(largest + 2);
  for (let i = 0; i < order.length; i++) starts[((keys[order[i]!]! >>> shift) & (DIGIT - 1)) + 1]!++;
  for (let digit = 0; digit <= largest; digit++) starts[digit + 1]! += starts[digit]!;
  const sorted = new Int32Array(order.length);
  for (let i = 0; i < order.length; i++) {
    const row = order[i]!;
    sorted[starts[(keys[row]! >>> shift) & (DIGIT - 1)]!++] = row;
  }
  return sorted;
}
