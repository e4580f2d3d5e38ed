import { median } from "d3-array";
import type { CustomerTable } from "./customer-table.ts";

/**
 * Guard 1 of the quadrants: a customer whose first order is less than one usual wait ago cannot have had a long
 * relationship, so that "short" would say nothing. The usual wait is the median over customers with two orders
 * or more of their average time between orders.
 */
export function tooEarly(table: CustomerTable): { days: number; customers: Uint8Array } {
  const { firstDay, lastDay, orders, asOf } = table;
  const customers = new Uint8Array(table.customers);
  if (firstDay === null || lastDay === null || orders === null || asOf === null)
    return { days: 0, customers };
  const waits: number[] = [];
  for (let at = 0; at < table.customers; at++) {
    if (orders[at]! >= 2) waits.push((lastDay[at]! - firstDay[at]!) / (orders[at]! - 1));
  }
  const days = median(waits) ?? 0;
  for (let at = 0; at < table.customers; at++) if (asOf - firstDay[at]! < days) customers[at] = 1;
  return { days: Math.round(days), customers };
}
