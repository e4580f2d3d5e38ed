import { median } from "../core/math/quantile.ts";
import type { CustomerTable } from "./customer-table.ts";

/**
 * Guard 1 of the quadrants: a customer whose first order is less than one usual wait ago cannot have had a long
 * relationship, so that "short" would say nothing. The usual wait is the median over customers with two orders
 * or more of their average time between orders.
 */
export function tooEarly(table: CustomerTable): { days: number; customers: Uint8Array } {
  const days = usualWait(table);
  return { days: Math.round(days), customers: earlierThan(table, days) };
}

/** 1 for who ordered first less than so many days ago; nobody where the table tells no days. */
export function earlierThan({ customers, firstDay, asOf }: CustomerTable, days: number): Uint8Array {
  return Uint8Array.from({ length: customers }, (_, at) =>
    firstDay !== null && asOf !== null && asOf - firstDay[at]! < days ? 1 : 0,
  );
}

/** Days, not rounded; 0 where the table does not tell. */
export function usualWait({ customers, firstDay, lastDay, orders, asOf }: CustomerTable): number {
  if (firstDay === null || lastDay === null || orders === null || asOf === null) return 0;
  const waits: number[] = [];
  for (let at = 0; at < customers; at++) {
    if (orders[at]! >= 2) waits.push((lastDay[at]! - firstDay[at]!) / (orders[at]! - 1));
  }
  return waits.length === 0 ? 0 : median(waits);
}
