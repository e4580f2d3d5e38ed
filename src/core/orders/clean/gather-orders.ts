import type { RowKeys } from "./count-amounts.ts";
import type { OrderNumbers } from "./order-numbers.ts";
import { Sums } from "./sum-amounts.ts";

/** Orders made of the kept rows: one for each order number, customer and day. */
export interface Gathered {
  readonly count: number;
  /** Order of each row; -1 for rows left out. */
  readonly orderOfRow: Int32Array;
  /** Of each order: its group (order number), customer, day and amount. */
  readonly group: Int32Array;
  readonly customer: Int32Array;
  readonly day: Int32Array;
  readonly amount: Float64Array;
}

/** Beyond so many orders under one number a map finds them faster than a look along the list. */
const LONG_LIST = 16;
/** Above any serial day, so that customer × this + day is unique and exact. */
const DAYS = 4_000_000;

/**
 * Rows → orders, in order of first appearance of the numbers. Rows of one number with another customer or day
 * are another order: numbers start again each year, and money given back later belongs to its own day.
 */
export function gatherOrders(
  numbers: OrderNumbers,
  keys: RowKeys,
  counted: Float64Array,
  isKept: (row: number) => boolean,
): Gathered {
  const rows = counted.length;
  const orderOfRow = new Int32Array(rows).fill(-1);
  const list = new OrderList(rows);
  const sums = new Sums(rows);
  for (let group = 0; group < numbers.groups; group++) {
    list.begin(group);
    for (let at = numbers.starts[group]!; at < numbers.starts[group + 1]!; at++) {
      const row = numbers.members[at]!;
      if (!isKept(row)) continue;
      const order = list.orderOf(keys.customers[row]!, keys.days[row]!);
      orderOfRow[row] = order;
      sums.add(order, counted[row]!);
    }
  }
  const { count } = list;
  return {
    count,
    orderOfRow,
    group: list.group.slice(0, count),
    customer: list.customer.slice(0, count),
    day: list.day.slice(0, count),
    amount: Float64Array.from({ length: count }, (_, order) => sums.value(order)),
  };
}

/** The orders met so far; looked for among those of the group begun last. */
class OrderList {
  count = 0;
  readonly group: Int32Array;
  readonly customer: Int32Array;
  readonly day: Int32Array;
  private current = 0;
  private first = 0;
  private known: Map<number, number> | null = null;

  constructor(most: number) {
    this.group = new Int32Array(most);
    this.customer = new Int32Array(most);
    this.day = new Int32Array(most);
  }

  begin(group: number): void {
    this.current = group;
    this.first = this.count;
    this.known = null;
  }

  orderOf(customer: number, day: number): number {
    if (this.known !== null) return this.known.get(customer * DAYS + day) ?? this.add(customer, day);
    for (let order = this.first; order < this.count; order++) {
      if (this.customer[order] === customer && this.day[order] === day) return order;
    }
    return this.add(customer, day);
  }

  private add(customer: number, day: number): number {
    const order = this.count++;
    this.group[order] = this.current;
    this.customer[order] = customer;
    this.day[order] = day;
    if (this.known !== null) this.known.set(customer * DAYS + day, order);
    else if (this.count - this.first === LONG_LIST) this.known = this.mapped();
    return order;
  }

  private mapped(): Map<number, number> {
    const known = new Map<number, number>();
    for (let order = this.first; order < this.count; order++) {
      known.set(this.customer[order]! * DAYS + this.day[order]!, order);
    }
    return known;
  }
}
