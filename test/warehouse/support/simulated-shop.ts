import type { Cell } from "../../../src/sheet/cell.ts";

/** Orders as a shop system exports them: one row an order, days as ISO text. */
export interface SimulatedShop {
  readonly customer: Cell[];
  readonly day: string[];
  readonly amount: number[];
}

const FIRST_DAY = Date.UTC(2023, 0, 1);
const DAYS = 730;

/**
 * A shop with everything that the order rules speak of: several orders a day, amounts of 0, refunds on the first day
 * and after the last purchase, customers with refunds only, and customers who are written in several ways.
 */
export function simulateShop(customers: number, seed = 1): SimulatedShop {
  const shop: SimulatedShop = { customer: [], day: [], amount: [] };
  const next = mulberry32(seed);
  const add = (customer: number, day: number, amount: number) => {
    shop.customer.push(spelling(customer, next()));
    shop.day.push(new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10));
    shop.amount.push(Math.round(amount * 100) / 100);
  };
  for (let i = 0; i < customers; i++) {
    const born = Math.floor(next() * DAYS);
    const pace = 4 + 300 * next() ** 2;
    const size = Math.exp(2 + 3 * next());
    const refundsOnly = next() < 0.005;
    let day = born;
    while (day < DAYS) {
      const amount = size * (0.5 + next());
      add(i, day, refundsOnly ? -amount : next() < 0.01 ? 0 : amount);
      if (next() < 0.06) add(i, day, 1 + size * next());
      if (next() < 0.04) add(i, Math.min(DAYS - 1, day + Math.floor(next() * 9)), -size * next() * 1.2);
      if (next() < 0.18 || refundsOnly) break;
      day += 1 + Math.floor(-Math.log(1 - next()) * pace);
    }
  }
  return shop;
}

/** The shop as a CSV text. */
export function csvOf({ customer, day, amount }: SimulatedShop): string {
  const lines = customer.map((who, row) => `"${who}",${day[row]},${amount[row]}`);
  return `Customer,Order date,Net amount\n${lines.join("\n")}\n`;
}

function spelling(customer: number, chance: number): string {
  const name = `k${customer}é@shop.nl`;
  if (chance < 0.1) return ` ${name}\u00a0`;
  if (chance < 0.2) return name.toUpperCase();
  return chance < 0.3 ? name.normalize("NFD") : name;
}

/** Mulberry32 (Tommy Ettinger): a small generator that gives the same shop every time. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
