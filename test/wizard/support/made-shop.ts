import type { Cell } from "../../../src/sheet/cell.ts";

/** Orders of an invented shop, the same every time: a loyal core, occasional buyers, one-time buyers. */
export function madeOrders(customers: number, dateOf: (day: Date) => Cell = isoText): Cell[][] {
  const random = seeded(20250629);
  const rows: { day: number; row: Cell[] }[] = [];
  let order = 1000;
  for (let customer = 0; customer < customers; customer++) {
    const kind = random();
    const rate = kind < 0.4 ? 0 : kind < 0.8 ? 2 : 7;
    const spend = Math.exp(3 + random() * 1.6);
    let day = Math.floor(random() * 880);
    const name = `${"jmskfabdel"[customer % 10]}${customer}@example.${customer % 3 === 0 ? "nl" : "com"}`;
    do {
      const amount = Math.round(spend * (0.6 + random() * 0.8) * 100) / 100;
      const date = new Date(Date.UTC(2023, 0, 1 + day));
      rows.push({ day, row: [name, dateOf(date), amount, `#${order++}`] });
      day += rate === 0 ? 10_000 : Math.ceil((-Math.log(1 - random()) * 365) / rate);
    } while (day < 911);
  }
  const last = new Date(Date.UTC(2025, 5, 29));
  rows.push({ day: 910, row: ["j0@example.nl", dateOf(last), 64.9, `#${order}`] });
  rows.sort((a, b) => a.day - b.day);
  return [["Customer", "Order date", "Amount (€)", "Order number"], ...rows.map(({ row }) => row)];
}

/** A table with one row a customer. */
export function madeCustomers(customers: number): Cell[][] {
  const random = seeded(7);
  return [
    ["Klantnummer", "Naam", "Omzet", "Aantal bestellingen", "Eerste bestelling", "Laatste bestelling"],
    ...Array.from({ length: customers }, (_, at): Cell[] => {
      const first = Math.floor(random() * 700);
      const orders = random() < 0.4 ? 1 : 2 + Math.floor(random() * 9);
      const last = orders === 1 ? first : first + 20 + Math.floor(random() * (880 - first));
      const revenue = Math.round(orders * (15 + random() * 90) * 100) / 100;
      const day = (days: number) => isoText(new Date(Date.UTC(2023, 0, 1 + days)));
      return [17000 + at, `Klant ${at}`, revenue, orders, day(first), day(last)];
    }),
  ];
}

function isoText(day: Date): string {
  return day.toISOString().slice(0, 10);
}

/** Mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
