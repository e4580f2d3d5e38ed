import { snapSum } from "../math/snap-sum.ts";
import type { Orders } from "../orders/orders.ts";
import type { CustomerSummary } from "./customer-summary.ts";
import { orderByDay } from "./order-by-day.ts";

// One customer is eight doubles side by side: one cache line, so one memory access a row.
const WIDTH = 8;
const CURRENT_DAY = 0;
const CURRENT_NET = 1;
const PURCHASES = 2;
const FIRST_DAY = 3;
const LAST_DAY = 4;
const TOTAL = 5;
const GROSS = 6;
const FIRST_NET = 7;

/**
 * Orders → one summary a customer, in order of first appearance.
 *
 * Amounts of one customer on one day are summed; a day is a purchase when it holds an amount above 0. Rows of
 * 0 and rows after `asOf` are ignored; refunds lower the total, not the purchases; a customer without any
 * purchase is left out. (The rival convention counts every row or invoice as a purchase, which makes the
 * frequency depend on how the shop splits its baskets.)
 *
 * @param asOf serial day up to which is counted; the latest day with an amount when left out
 */
export function summariseOrders(orders: Orders, asOf: number = latestDay(orders)): CustomerSummary {
  const states = new Float64Array(orders.identifiers.length * WIDTH);
  for (let at = 0; at < states.length; at += WIDTH) {
    states[at + CURRENT_DAY] = states[at + FIRST_DAY] = states[at + LAST_DAY] = Number.NaN;
  }
  const rows = orderByDay(orders);
  for (let row = 0; row < rows.day.length; row++) {
    const day = rows.day[row]!;
    const amount = rows.amount[row]!;
    const customer = rows.customer[row]!;
    if (day <= asOf && customer >= 0 && (amount > 0 || amount < 0)) {
      addRow(states, customer * WIDTH, day, amount);
    }
  }
  return collect(states, asOf);
}

/** The latest day that holds an amount other than 0; NaN when there is none. */
export function latestDay(orders: Orders): number {
  let latest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < orders.day.length; row++) {
    const amount = orders.amount[row]!;
    const day = orders.day[row]!;
    if (day > latest && (amount > 0 || amount < 0) && orders.customer[row]! >= 0) latest = day;
  }
  return latest === Number.NEGATIVE_INFINITY ? Number.NaN : latest;
}

/** Rows must come in order of day. */
function addRow(states: Float64Array, at: number, day: number, amount: number): void {
  if (states[at + CURRENT_DAY] !== day) {
    states[at + CURRENT_DAY] = day;
    states[at + CURRENT_NET] = 0;
  }
  states[at + CURRENT_NET]! += amount;
  states[at + TOTAL]! += amount;
  states[at + GROSS]! += amount > 0 ? amount : -amount;
  if (amount > 0 && states[at + LAST_DAY] !== day) {
    states[at + LAST_DAY] = day;
    if (++states[at + PURCHASES]! === 1) states[at + FIRST_DAY] = day;
  }
  // The whole of the first purchase day counts, also a refund that stands above the purchase.
  if (states[at + FIRST_DAY] === day) states[at + FIRST_NET] = states[at + CURRENT_NET]!;
}

function collect(states: Float64Array, asOf: number): CustomerSummary {
  let customers = 0;
  for (let at = 0; at < states.length; at += WIDTH) if (states[at + PURCHASES]! > 0) customers++;
  const summary = {
    customers,
    identifier: new Int32Array(customers),
    purchases: new Int32Array(customers),
    firstDay: new Int32Array(customers),
    lastDay: new Int32Array(customers),
    total: new Float64Array(customers),
    firstDayTotal: new Float64Array(customers),
    asOf,
  };
  let to = 0;
  for (let at = 0; at < states.length; at += WIDTH) {
    if (states[at + PURCHASES] === 0) continue;
    const gross = states[at + GROSS]!;
    summary.identifier[to] = at / WIDTH;
    summary.purchases[to] = states[at + PURCHASES]!;
    summary.firstDay[to] = states[at + FIRST_DAY]!;
    summary.lastDay[to] = states[at + LAST_DAY]!;
    summary.total[to] = snapSum(states[at + TOTAL]!, gross);
    summary.firstDayTotal[to] = snapSum(states[at + FIRST_NET]!, gross);
    to++;
  }
  return summary;
}
