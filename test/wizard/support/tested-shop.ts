import type { Cell } from "../../../src/sheet/cell.ts";

const customer = (at: number) => `k${at}@example.com`;

/** A hundred customers who each bought once, up to 30 June 2024; amounts 1, 2, … 100. */
export function beforeTest(): Cell[][] {
  return [
    ["Customer", "Date", "Amount"],
    ...Array.from({ length: 100 }, (_, at): Cell[] => [
      customer(at),
      `2024-06-${String(1 + (at % 30)).padStart(2, "0")}`,
      at + 1,
    ]),
  ];
}

/** What each of them bought on 15 July: nothing for who got 0. */
export function boughtAfter(amountOf: (at: number, identifier: string) => number): Cell[][] {
  return Array.from({ length: 100 }, (_, at) => [customer(at), amountOf(at, customer(at))] as const)
    .filter(([, amount]) => amount !== 0)
    .map(([identifier, amount]): Cell[] => [identifier, "2024-07-15", amount]);
}
