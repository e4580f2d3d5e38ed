import { snapSum } from "../math/snap-sum.ts";
import type { Orders } from "../orders/orders.ts";
import { orderByDay } from "./order-by-day.ts";

/** What each customer did after a day, by position in the identifiers of the orders; 0 for who did nothing. */
export interface SpendAfter {
  /** Net: refunds taken off. */
  readonly revenue: Float64Array;
  /** Days that hold an amount above 0, as everywhere. */
  readonly orders: Float64Array;
}

/** @param day serial; orders of the day itself do not count */
export function spendAfter(orders: Orders, day: number): SpendAfter {
  const customers = orders.identifiers.length;
  const revenue = new Float64Array(customers);
  const gross = new Float64Array(customers);
  const count = new Float64Array(customers);
  const lastDay = new Float64Array(customers).fill(Number.NaN);
  const rows = orderByDay(orders);
  for (let row = 0; row < rows.day.length; row++) {
    const customer = rows.customer[row]!;
    const amount = rows.amount[row]!;
    if (!(rows.day[row]! > day) || customer < 0 || Number.isNaN(amount)) continue;
    revenue[customer]! += amount;
    gross[customer]! += Math.abs(amount);
    if (amount > 0 && lastDay[customer] !== rows.day[row]) {
      lastDay[customer] = rows.day[row]!;
      count[customer]!++;
    }
  }
  return { revenue: revenue.map((sum, customer) => snapSum(sum, gross[customer]!)), orders: count };
}
