import type { Cell } from "../../../src/sheet/cell.ts";
import { madeOrders } from "./made-shop.ts";

const HEADINGS = [
  "Name",
  "Email",
  "Financial Status",
  "Created at",
  "Subtotal",
  "Shipping",
  "Taxes",
  "Total",
  "Currency",
  "Refunded Amount",
  "Lineitem quantity",
  "Lineitem name",
  "Lineitem price",
  "Cancelled at",
];

/** What each kind of dirt is in, of every so many orders, so that a test can count it by itself. */
export const DIRT = {
  nobody: 19,
  cancelled: 37,
  zero: 101,
  refunded: 29,
  onHold: 53,
} as const;

/**
 * A made export of a web shop with the dirt of a real one: two lines an order of which the first bears the
 * total, counter sales, cancelled orders, refunds, gifts, an unsure status, and some rows twice.
 */
export function rawExport(): Cell[][] {
  const orders = madeOrders(300).slice(1);
  const rows: Cell[][] = [HEADINGS];
  orders.forEach(([email, date, amount, number], at) => {
    const is = (every: number) => at % every === every - 1;
    const total = is(DIRT.zero) ? 0 : (amount as number);
    const first: Cell[] = [
      number!,
      is(DIRT.nobody) ? "" : email!,
      is(DIRT.onHold) ? "on_hold" : "paid",
      `${date} 14:22:10 +0200`,
      total,
      0,
      0,
      total,
      "EUR",
      is(DIRT.refunded) ? Math.min(2, total) : 0,
      1,
      "Tulips",
      total / 2,
      is(DIRT.cancelled) ? `${date} 15:00:00 +0200` : "",
    ];
    rows.push(first);
    const line: Cell[] = [
      number!,
      first[1]!,
      "",
      first[3]!,
      "",
      "",
      "",
      "",
      "",
      "",
      1,
      "Vase",
      total / 2,
      "",
    ];
    rows.push(line);
    if (at < 4) rows.push(line);
  });
  return rows;
}
