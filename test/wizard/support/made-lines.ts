import type { Cell } from "../../../src/sheet/cell.ts";
import { madeOrders } from "./made-shop.ts";

const PLAIN = ["Cup", "Saucer", "Plate", "Bowl", "Glass", "Napkin", "Candle", "Vase"];

/**
 * The invented shop with what was bought: most orders hold one or two plain products by turns, every seventh a
 * tea pot and mostly a milk jug with it, and dear orders often a silver spoon.
 */
export function madeLines(customers: number): Cell[][] {
  const [headings, ...orders] = madeOrders(customers);
  const dear = [...orders].map((row) => Number(row[2])).sort((a, b) => b - a)[Math.floor(orders.length / 6)]!;
  const lines = orders.flatMap(([customer, date, amount, number], at): Cell[][] => {
    const products = [PLAIN[(at * 5) % 8]!];
    if (at % 3 === 0) products.push(PLAIN[(at * 11 + (at >> 3)) % 8]!);
    if (at % 7 === 0) products.push("Tea pot");
    if (at % 7 === 0 && at % 5 !== 0) products.push("Milk jug");
    if (Number(amount) >= dear && at % 2 === 0) products.push("Silver spoon");
    const share = Math.round((100 * Number(amount)) / products.length) / 100;
    return products.map((product) => [customer!, date!, share, number!, product]);
  });
  return [[...headings!, "Product"], ...lines];
}
