import { madeOrders } from "../../wizard/support/made-shop.ts";
import type { ContractCell } from "./contract-host.ts";
import { type Day, day } from "./day.ts";

type Column = readonly (readonly ContractCell[])[];

/** Orders of an invented shop with a heading: 90 customers, real dates. */
const shop = madeOrders(90, (date) => date).map((row): ContractCell[] =>
  row.map((cell): ContractCell => (cell instanceof Date ? day(cell.toISOString().slice(0, 10)) : cell)),
);

export const orders = columnsOf(shop);

/** The same with the open end of a range such as A1:A. */
export const openOrders = columnsOf([...shop, ...Array.from({ length: 25 }, () => [null, null, null, null])]);

/** Dates as text that only the whole column decides (25/12 can be no month), amounts with a decimal comma. */
export const dutchOrders = columnsOf([
  ["Klant", "Datum", "Bedrag"],
  ["K-1", "03-04-2025", "€ 1.234,50"],
  ["k-1 ", "25-12-2024", "19,95"],
  ["K-2", "01-02-2025", "-5,00"],
  ["K-2", "31-01-2025", "45,00"],
  [17850, "07-03-2025", "12"],
  ["17850", "08-03-2025", "13,5"],
]);

/** Around the days on which clocks change in Europe and America, leap day, both ends of a year. */
const awkwardDays: readonly Day[] = [
  "2024-02-29",
  "2024-03-10",
  "2024-03-31",
  "2024-10-27",
  "2024-11-03",
  "2024-12-31",
  "2025-01-01",
  "1999-12-31",
].map(day);

export const dayOrders = columnsOf([
  ["id", "day", "amount"],
  ...awkwardDays.map((at, index): ContractCell[] => [`c${index % 3}`, at, 10 + index]),
]);

/** Value, months, R, F, M, orders of 40 customers, with a blank row in the middle. */
export const customers = columnsOf([
  ["value", "months", "r", "f", "m", "orders", "segment", "tier"],
  ...Array.from({ length: 40 }, (_, at): ContractCell[] =>
    at === 17
      ? [null, null, null, null, null, null, null, null]
      : [
          Math.round(Math.sin(at) * 4000 + 3500) / 100,
          (at * 7) % 48,
          1 + (at % 5),
          1 + ((at * 3) % 5),
          1 + ((at * 2) % 5),
          1 + (at % 9),
          ["Champions", "At risk", "lost"][at % 3]!,
          ["Very profitable", "Profitable"][at % 2]!,
        ],
  ),
]);

function columnsOf(table: readonly (readonly ContractCell[])[]): Column[] {
  return table[0]!.map((_, at) => table.map((row) => [row[at] ?? null]));
}
