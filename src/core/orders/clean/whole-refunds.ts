import type { Cell } from "../../../sheet/cell.ts";
import type { Coded } from "../table/coded-column.ts";
import type { Gathered } from "./gather-orders.ts";

/** Orders given back as a whole. */
export interface WholeRefunds {
  /** 1 for each order that is one, and for each refund that gave one back. */
  readonly orders: Uint8Array;
  /** Pairs of an order and a later one of the same customer that mirrors it. */
  readonly pairs: number;
}

/**
 * Finds orders that come to nothing, and pairs of which the later mirrors the earlier: same customer, same
 * amount with the other sign, and the same articles where the table names them (Online Retail: few of its
 * cancellations do). Of several orders that would fit, the latest before the refund is taken.
 *
 * @param numbers order number of each group
 * @param amounts what is written on each row, and `counted` what of it counts
 * @param products articles of the rows; null when the table has none, and amounts alone must tell
 */
export function findWholeRefunds(
  gathered: Gathered,
  amounts: Float64Array,
  counted: Float64Array,
  products: Coded | null,
  numbers: readonly Cell[],
): WholeRefunds {
  const contents = contentsOf(gathered, counted, products);
  const any = new Uint8Array(gathered.count);
  amounts.forEach((amount, row) => {
    if (amount > 0 || amount < 0) any[gathered.orderOfRow[row]!] = 1;
  });
  const orders = new Uint8Array(gathered.count);
  for (let order = 0; order < gathered.count; order++) {
    if (gathered.amount[order] === 0 && any[order] === 1) orders[order] = 1;
  }
  const numberOf = (order: number) => String(numbers[gathered.group[order]!]);
  let pairs = 0;
  for (const list of mirrorable(gathered, contents).values())
    pairs += pairUp(list, gathered, numberOf, orders);
  return { orders, pairs };
}

/** Orders of customers with refunds, by customer, size and content: those of one list may mirror each other. */
function mirrorable(gathered: Gathered, contents: Int32Array): Map<string, number[]> {
  const { count, amount, customer } = gathered;
  const refunding = new Set<number>();
  for (let order = 0; order < count; order++) if (amount[order]! < 0) refunding.add(customer[order]!);
  const lists = new Map<string, number[]>();
  for (let order = 0; order < count; order++) {
    if (amount[order] === 0 || !refunding.has(customer[order]!)) continue;
    const key = `${customer[order]} ${Math.abs(amount[order]!)} ${contents[order]}`;
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [order]);
    else list.push(order);
  }
  return lists;
}

/**
 * Through time: each refund takes the latest order that still stands. Twins of one day go by their numbers, so
 * that the order of the rows does not matter. Marks both, returns the pairs.
 */
function pairUp(
  list: number[],
  { day, amount }: Gathered,
  numberOf: (order: number) => string,
  marks: Uint8Array,
): number {
  const standing: number[] = [];
  let pairs = 0;
  const byNumber = (a: number, b: number) => (numberOf(a) < numberOf(b) ? -1 : 1);
  list.sort((a, b) => day[a]! - day[b]! || amount[b]! - amount[a]! || byNumber(a, b));
  for (const order of list) {
    if (amount[order]! > 0) {
      standing.push(order);
      continue;
    }
    const mirrored = standing.pop();
    if (mirrored === undefined) continue;
    marks[order] = 1;
    marks[mirrored] = 1;
    pairs++;
  }
  return pairs;
}

/** A number for the articles and amounts of each order, whatever the order and the sign of its lines. */
function contentsOf(gathered: Gathered, counted: Float64Array, products: Coded | null): Int32Array {
  const contents = new Int32Array(gathered.count);
  if (products === null) return contents;
  for (let row = 0; row < counted.length; row++) {
    const order = gathered.orderOfRow[row]!;
    if (order < 0 || counted[row] === 0) continue;
    const cents = Math.round(Math.abs(counted[row]!) * 100) | 0;
    const mixed = Math.imul(Math.imul(products.codes[row]! + 1, 0x9e3779b1) ^ cents, 0x85ebca6b);
    contents[order]! += mixed ^ (mixed >>> 13);
  }
  return contents;
}
