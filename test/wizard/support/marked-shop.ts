import type { Cell } from "../../../src/sheet/cell.ts";
import { seeded } from "./made-shop.ts";

/** Columns of soft data of `markedCustomers`. */
export const MARKS = ["Channel", "City", "NPS", "Label", "Interests"];

/**
 * A row a customer, whose good customers were planted: they come by "Referral" more often, give a higher NPS and
 * bear the label "VIP"; the city is anybody's, and so is "cooking" among the interests.
 */
export function markedCustomers(customers: number, planted = true): Cell[][] {
  const random = seeded(11);
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)]!;
  return [
    ["Customer", "Revenue", "Orders", "First order", "Last order", ...MARKS],
    ...Array.from({ length: customers }, (_, at): Cell[] => {
      const good = random() < 0.2;
      const marked = planted && good;
      const orders = good ? 6 + Math.floor(random() * 6) : 1 + Math.floor(random() * 5);
      const first = Math.floor(random() * 500);
      const last = orders === 1 ? first : first + 40 + Math.floor(random() * 360);
      const revenue = Math.round(orders * (good ? 80 + random() * 40 : 20 + random() * 30) * 100) / 100;
      const channel = random() < (marked ? 0.6 : 0.12) ? "Referral" : pick(["Google Ads", "Instagram"]);
      const nps = Math.min(10, Math.floor(random() * 7) + (marked ? 4 : 2));
      const day = (days: number) => new Date(Date.UTC(2023, 0, 1 + days)).toISOString().slice(0, 10);
      const interests = [pick(["garden", "sports", "books"]), ...(random() < 0.5 ? ["cooking"] : [])];
      return [
        `K-${1000 + at}`,
        revenue,
        orders,
        day(first),
        day(last),
        channel,
        pick(["Utrecht", "Gent", "Breda", "Leuven"]),
        nps,
        marked ? "VIP" : "regular",
        interests.join("; "),
      ];
    }),
  ];
}
