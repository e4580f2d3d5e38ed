import type { Cell } from "../../../src/sheet/cell.ts";
import { madeOrders } from "./made-shop.ts";

const INTERESTS = ["balcony", "kitchen garden", "interior", "birds"];
const REASONS = ["delivery", "returns", "Delivery", "advice"];

/** The made shop's orders with columns that say more of its customers: preferences, and who they are. */
export function madeSoftOrders(customers: number): Cell[][] {
  const [headings, ...rows] = madeOrders(customers);
  return [
    [...headings!, "Interests", "Channel", "Phone", "Score"],
    ...rows.map((row, at): Cell[] => {
      const nth = numberOf(row[0]!);
      const own = [INTERESTS[nth % 4]!, ...(nth % 3 === 0 ? [INTERESTS[(nth + 1) % 4]!] : [])];
      const channel = ["search", "newsletter", "market"][(nth + at) % 3]!;
      return [
        ...row,
        own.join(" | "),
        channel,
        `06-${10_000_000 + nth}`,
        at % 5 === 0 ? null : 1 + (at % 10),
      ];
    }),
  ];
}

/** Tickets of the made shop's customer service: none, one or several a customer, of whom one is unknown. */
export function madeTickets(customers: number): Cell[][] {
  const rows: Cell[][] = [];
  for (let nth = 0; nth < customers; nth++) {
    for (let ticket = 0; ticket < nth % 4; ticket++) {
      const day = 1 + ((nth + 7 * ticket) % 28);
      rows.push([
        addressOf(nth).toUpperCase(),
        `2025-0${1 + (ticket % 6)}-${String(day).padStart(2, "0")}`,
        REASONS[(nth + ticket) % 4]!,
        ticket === 2 ? null : 1 + ((nth + ticket) % 10),
        nth === 3 && ticket === 1 ? "ask Jan" : Math.round(100 * (2.5 + (nth % 5))) / 100,
      ]);
    }
  }
  rows.push(["nobody@example.org", "2025-01-01", "advice", 5, 4]);
  return [["E-mail", "Date", "Reason", "Satisfaction", "Cost to serve"], ...rows];
}

/** The address of the n-th made customer. */
export function addressOf(nth: number): string {
  return `${"jmskfabdel"[nth % 10]}${nth}@example.${nth % 3 === 0 ? "nl" : "com"}`;
}

function numberOf(address: Cell): number {
  return Number(/^[a-z](\d+)@/.exec(String(address))![1]);
}
