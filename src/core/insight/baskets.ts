import { sortByInteger } from "../math/sort-by-integer.ts";

/** Which items lie in which basket, each once, in both directions. */
export interface Baskets {
  readonly baskets: number;
  readonly items: number;
  /** Items of basket b: `itemsIn[basketStart[b]]` up to `basketStart[b + 1]`. */
  readonly basketStart: Int32Array;
  readonly itemsIn: Int32Array;
  /** Baskets of item i: `basketsWith[itemStart[i]]` up to `itemStart[i + 1]`. */
  readonly itemStart: Int32Array;
  readonly basketsWith: Int32Array;
}

/**
 * Rows of basket and item → baskets. A row with −1 on either side is none; an item twice in a basket is once.
 *
 * @param fewest items in fewer baskets are left out of them
 */
export function basketsOf(
  basket: Int32Array,
  item: Int32Array,
  baskets: number,
  items: number,
  fewest: number,
): Baskets {
  const rows = Int32Array.from(basket.keys()).filter((row) => basket[row]! >= 0 && item[row]! >= 0);
  const sorted = sortByInteger(sortByInteger(rows, basket), item);
  const itemStart = new Int32Array(items + 1);
  const basketsWith = new Int32Array(sorted.length);
  let count = 0;
  let at = 0;
  for (let own = 0; own < items; own++) {
    const start = count;
    for (; at < sorted.length && item[sorted[at]!] === own; at++) {
      const where = basket[sorted[at]!]!;
      if (count === start || basketsWith[count - 1] !== where) basketsWith[count++] = where;
    }
    // What is in too few baskets cannot be in enough of them together with another.
    if (count - start < fewest) count = start;
    itemStart[own + 1] = count;
  }
  return {
    baskets,
    items,
    itemStart,
    basketsWith: basketsWith.subarray(0, count),
    ...turned(itemStart, basketsWith, count, baskets),
  };
}

function turned(itemStart: Int32Array, basketsWith: Int32Array, count: number, baskets: number) {
  const basketStart = new Int32Array(baskets + 1);
  for (let at = 0; at < count; at++) basketStart[basketsWith[at]! + 1]!++;
  for (let basket = 0; basket < baskets; basket++) basketStart[basket + 1]! += basketStart[basket]!;
  const next = basketStart.slice();
  const itemsIn = new Int32Array(count);
  for (let item = 0; item + 1 < itemStart.length; item++) {
    for (let at = itemStart[item]!; at < itemStart[item + 1]!; at++)
      itemsIn[next[basketsWith[at]!]!++] = item;
  }
  return { basketStart, itemsIn };
}
