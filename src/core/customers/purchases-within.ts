import { snapSum } from "../math/snap-sum.ts";
import type { Orders } from "../orders/orders.ts";
import { orderByDay } from "./order-by-day.ts";

/** What each customer did in a stretch of time, by position in the identifiers of the orders. */
export interface PeriodPurchases {
  /** Number of purchase days. */
  readonly purchases: Int32Array;
  /** Net total. */
  readonly total: Float64Array;
}

/** Purchases and net spend of the days after `after` up to and including `until`. */
export function purchasesWithin(orders: Orders, after: number, until: number): PeriodPurchases {
  const customers = orders.identifiers.length;
  const purchases = new Int32Array(customers);
  const total = new Float64Array(customers);
  const gross = new Float64Array(customers);
  const lastDay = new Float64Array(customers).fill(Number.NaN);
  const rows = orderByDay(orders);
  for (let row = 0; row < rows.day.length; row++) {
    const day = rows.day[row]!;
    const amount = rows.amount[row]!;
    const customer = rows.customer[row]!;
    if (!(day > after && day <= until && customer >= 0 && (amount > 0 || amount < 0))) continue;
    total[customer]! += amount;
    gross[customer]! += Math.abs(amount);
    if (amount > 0 && lastDay[customer] !== day) {
      lastDay[customer] = day;
      purchases[customer]!++;
    }
  }
  return { purchases, total: total.map((sum, at) => snapSum(sum, gross[at]!)) };
}
