import type { CleanOrders } from "../../core/orders/clean/clean-orders.ts";

/** Fewer orders have no usual size. */
const FEWEST = 50;
/** Tukey's far fence, on logarithms: amounts of orders are skewed. */
const FAR = 3;

/** Orders far above the usual size, and the border; null where there are none. */
export function largeOrders(clean: CleanOrders): {
  readonly orders: number;
  readonly above: number;
  readonly largest: number;
  readonly rows: number[];
} | null {
  const { amount } = clean.orders;
  const positive = Float64Array.from(amount.filter((value) => value > 0)).sort();
  if (positive.length < FEWEST) return null;
  const quartile = (share: number) => Math.log(positive[Math.floor(share * (positive.length - 1))]!);
  const fence = quartile(0.75) + FAR * (quartile(0.75) - quartile(0.25));
  const above = rounded(Math.exp(fence));
  const largest = positive.at(-1)!;
  if (!(largest > above)) return null;
  const orders = positive.reduce((sum, value) => sum + (value > above ? 1 : 0), 0);
  return { orders, above, largest, rows: rowsOfLarge(clean, above) };
}

/** The first row of each large order, the largest first. */
function rowsOfLarge({ orders, orderOfRow }: CleanOrders, above: number): number[] {
  const first = new Map<number, number>();
  orderOfRow.forEach((order, row) => {
    if (order >= 0 && orders.amount[order]! > above && !first.has(order)) first.set(order, row);
  });
  return [...first].sort((a, b) => orders.amount[b[0]]! - orders.amount[a[0]]!).map(([, row]) => row);
}

/** To two figures, upwards: "above €450", not "above €443.17". */
function rounded(amount: number): number {
  const unit = 10 ** (Math.floor(Math.log10(amount)) - 1);
  return Math.ceil(amount / unit) * unit;
}
