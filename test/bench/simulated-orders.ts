import type { Cell } from "../../src/sheet/cell.ts";

export type IdentifierKind = "number" | "text";

/** Order rows as a host gives them: one column of cells each. */
export interface OrderColumns {
  readonly customers: Cell[];
  readonly dates: number[];
  readonly amounts: number[];
}

/** Seeded order rows in random order, ten a customer on average, over 700 days; amounts in whole cents. */
export function simulateOrders(rows: number, kind: IdentifierKind): OrderColumns {
  let seed = 42;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const customers: Cell[] = [];
  const dates: number[] = [];
  const amounts: number[] = [];
  for (let row = 0; row < rows; row++) {
    const customer = 1 + Math.floor(random() * (rows / 10));
    customers.push(kind === "number" ? customer : `klant${customer}@example.nl`);
    dates.push(45000 + Math.floor(random() * 700));
    amounts.push(Math.round(500 + random() * 20000) / 100);
  }
  return { customers, dates, amounts };
}
