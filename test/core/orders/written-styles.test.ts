import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanOrders } from "../../../src/core/orders/clean/clean-orders.ts";
import type { CleaningChoices } from "../../../src/core/orders/clean/cleaning-choices.ts";
import { OrderTable } from "../../../src/core/orders/table/order-table.ts";
import type { Cell } from "../../../src/sheet/cell.ts";
import { dateOf } from "../../../src/sheet/day.ts";

type Parts = ReturnType<typeof dateOf>;
const two = (value: number) => String(value).padStart(2, "0");
const MONTHS = "jan feb mrt apr mei jun jul aug sep okt nov dec".split(" ");

const DATES: Readonly<Record<string, (day: number, parts: Parts) => Cell>> = {
  serial: (day) => day,
  "serial with time": (day) => day + 0.75,
  Date: (_, { year, month, day }) => new Date(Date.UTC(year, month - 1, day, 12)),
  ISO: (_, { year, month, day }) => `${year}-${two(month)}-${two(day)}`,
  "ISO with time": (_, { year, month, day }) => `${year}-${two(month)}-${two(day)} 14:30:00 +0200`,
  compact: (_, { year, month, day }) => `${year}${two(month)}${two(day)}`,
  Dutch: (_, { year, month, day }) => `${two(day)}-${two(month)}-${year}`,
  British: (_, { year, month, day }) => `${day}/${month}/${year}`,
  German: (_, { year, month, day }) => `${two(day)}.${two(month)}.${year}`,
  American: (_, { year, month, day }) => `${month}/${day}/${year}`,
  "month names": (_, { year, month, day }) => `${day} ${MONTHS[month - 1]} ${year}`,
  "Unix seconds": (_, { year, month, day }) => Date.UTC(year, month - 1, day, 12) / 1000,
};

function grouped(cents: number, group: string, decimal: string): string {
  const whole = String(Math.floor(Math.abs(cents) / 100)).replace(/\B(?=(?:\d{3})+$)/g, group);
  return `${whole}${decimal}${two(Math.abs(cents) % 100)}`;
}

const sign = (cents: number) => (cents < 0 ? "-" : "");
const AMOUNTS: Readonly<Record<string, (cents: number) => Cell>> = {
  number: (cents) => cents / 100,
  plain: (cents) => `${sign(cents)}${grouped(cents, "", ".")}`,
  Dutch: (cents) => `${sign(cents)}${grouped(cents, ".", ",")}`,
  "euro sign": (cents) => `${sign(cents)}€ ${grouped(cents, ".", ",")}`,
  "whole euros": (cents) =>
    cents % 100 === 0
      ? `${sign(cents)}${Math.abs(cents) / 100},-`
      : `${sign(cents)}${grouped(cents, "", ",")}`,
  dollars: (cents) => `${sign(cents)}$${grouped(cents, ",", ".")}`,
  brackets: (cents) => (cents < 0 ? `(${grouped(cents, ".", ",")})` : grouped(cents, ".", ",")),
  "minus behind": (cents) => `${grouped(cents, ".", ",")}${sign(cents)}`,
  "code in front": (cents) => `${sign(cents)}EUR ${grouped(cents, " ", ",")}`,
  Swiss: (cents) => `${sign(cents)}${grouped(cents, "'", ".")}`,
};

const lines = fc.array(
  fc.record({
    order: fc.integer({ min: 1, max: 6 }),
    customer: fc.integer({ min: 1, max: 3 }),
    day: fc.integer({ min: 44_000, max: 45_900 }),
    cents: fc.oneof(
      fc.integer({ min: -250_000, max: 2_500_000 }),
      fc.integer({ min: -20, max: 90 }).map((euros) => euros * 100),
    ),
  }),
  { minLength: 1, maxLength: 25 },
);

function written(
  rows: readonly { order: number; customer: number; day: number; cents: number }[],
  date: (day: number, parts: Parts) => Cell,
  amount: (cents: number) => Cell,
  choices: CleaningChoices,
) {
  const table = new OrderTable(["Bestelnummer", "Klantnummer", "Datum", "Bedrag"]);
  table.addRows(
    rows.map((row, at) => [
      `B${row.order}`,
      `K${row.customer}`,
      date(row.day, dateOf(row.day)),
      amount(row.cents),
      `line ${at}`,
    ]),
  );
  const roles = { "order-id": 0, "customer-id": 1, "order-date": 2, "amount-total": 3 };
  const { orders, numbers } = cleanOrders(
    table,
    roles,
    { lines: "lines", ...choices },
    { timeZone: "Europe/Amsterdam" },
  );
  return { numbers, ...orders };
}

describe("a table written in any style reads back to the same orders", () => {
  for (const [dateStyle, date] of Object.entries(DATES)) {
    it(`dates: ${dateStyle}`, () => {
      const dateOrder = dateStyle === "American" ? "month-first" : "day-first";
      fc.assert(
        fc.property(lines, (rows) => {
          const plain = written(rows, DATES.serial!, AMOUNTS.number!, {});
          expect(written(rows, date, AMOUNTS.number!, { dateOrder })).toEqual(plain);
        }),
        { numRuns: 60 },
      );
    });
  }

  for (const [amountStyle, amount] of Object.entries(AMOUNTS)) {
    it(`amounts: ${amountStyle}`, () => {
      const decimal = ["plain", "dollars", "Swiss"].includes(amountStyle) ? "." : ",";
      fc.assert(
        fc.property(lines, (rows) => {
          const plain = written(rows, DATES.serial!, AMOUNTS.number!, {});
          expect(written(rows, DATES.Dutch!, amount, { decimal, dateOrder: "day-first" })).toEqual(plain);
        }),
        { numRuns: 60 },
      );
    });
  }
});
