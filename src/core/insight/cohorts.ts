import { snapSum } from "../math/snap-sum.ts";
import { sortByInteger } from "../math/sort-by-integer.ts";

/** Orders by period. A row with customer −1 or period −1 is no order. */
export interface PeriodOrders {
  readonly customers: number;
  readonly customer: Int32Array;
  /** Number of the period, from 0; consecutive periods have consecutive numbers. */
  readonly period: Int32Array;
  /** Net amounts; null when every row is a purchase of which the amount is not known. */
  readonly amount: Float64Array | null;
}

/** Customers by the period of their first purchase, and what each group does in the periods after it. */
export interface Cohorts {
  /** Period of the first cohort; the others follow, also those without customers. */
  readonly first: number;
  readonly count: number;
  readonly sizes: Float64Array;
  /** count × count: row = cohort, column = periods since the first purchase; NaN in the future. */
  readonly active: Float64Array;
  /** The same cells: net amount; NaN throughout when amounts are not known. */
  readonly value: Float64Array;
}

/**
 * Cohorts of first purchase. A customer is active in a period that holds an amount above 0; refunds lower the
 * value of the period they fall in (before the first purchase: of period 0). Customers without a purchase are
 * left out. The last period is that of the latest order, and what lies after it is unknown rather than 0.
 */
export function cohorts(orders: PeriodOrders): Cohorts {
  const start = firstPeriods(orders);
  const began = start.filter((period) => period >= 0);
  if (began.length === 0) return { first: 0, count: 0, sizes: none, active: none, value: none };
  const first = began.reduce((least, period) => Math.min(least, period));
  const count = lastPeriod(orders) - first + 1;
  const sizes = new Float64Array(count);
  for (const period of began) sizes[period - first]!++;
  return { first, count, sizes, ...cells(orders, start, first, count) };
}

const none = new Float64Array(0);

function isPurchase({ amount, customer, period }: PeriodOrders, row: number): boolean {
  return customer[row]! >= 0 && period[row]! >= 0 && (amount === null || amount[row]! > 0);
}

function firstPeriods(orders: PeriodOrders): Int32Array {
  const start = new Int32Array(orders.customers).fill(-1);
  for (let row = 0; row < orders.period.length; row++) {
    if (!isPurchase(orders, row)) continue;
    const customer = orders.customer[row]!;
    const period = orders.period[row]!;
    if (start[customer]! < 0 || period < start[customer]!) start[customer] = period;
  }
  return start;
}

function lastPeriod({ amount, customer, period }: PeriodOrders): number {
  let last = -1;
  for (let row = 0; row < period.length; row++) {
    const counts = customer[row]! >= 0 && (amount === null || amount[row]! > 0 || amount[row]! < 0);
    if (counts && period[row]! > last) last = period[row]!;
  }
  return last;
}

function cells(orders: PeriodOrders, start: Int32Array, first: number, count: number) {
  const { customer, period, amount } = orders;
  const active = new Float64Array(count * count);
  const value = new Float64Array(count * count).fill(amount === null ? Number.NaN : 0);
  const gross = new Float64Array(count * count);
  const lastSeen = new Int32Array(orders.customers).fill(-1);
  const rows = Int32Array.from(customer.keys()).filter((row) => customer[row]! >= 0 && period[row]! >= 0);
  // In order of period, so that a customer's second purchase in a period is told by the one before it.
  for (const row of sortByInteger(rows, period)) {
    const own = customer[row]!;
    const began = start[own]!;
    if (began < 0) continue;
    const at = (began - first) * count + Math.max(0, period[row]! - began);
    if (isPurchase(orders, row) && lastSeen[own] !== period[row]) {
      lastSeen[own] = period[row]!;
      active[at]!++;
    }
    const net = amount?.[row] ?? Number.NaN;
    if (Number.isNaN(net)) continue;
    value[at]! += net;
    gross[at]! += Math.abs(net);
  }
  for (let at = 0; at < active.length; at++) {
    value[at] = snapSum(value[at]!, gross[at]!);
    if (isFuture(at, count)) active[at] = value[at] = Number.NaN;
  }
  return { active, value };
}

function isFuture(at: number, count: number): boolean {
  return Math.floor(at / count) + (at % count) >= count;
}
