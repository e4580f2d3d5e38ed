import { Model } from "@odoo/o-spreadsheet";
import { describe, expect, it } from "vitest";
import { catalogue, invoke } from "../../../src/catalogue/index.ts";
import { registerFunctions } from "../../../src/hosts/workbook/functions/register-functions.ts";
import { serviceTickets } from "../../../src/hosts/workbook/sample-shop/service-tickets.ts";
import { simulateShop } from "../../../src/hosts/workbook/sample-shop/simulate-shop.ts";
import { demonstrations } from "../../../src/hosts/workbook/samples/demonstrations.ts";
import { sampleWorkbook } from "../../../src/hosts/workbook/samples/sample-workbook.ts";
import { writtenFormula } from "../../../src/hosts/workbook/samples/written-formula.ts";
import "./sample-model.ts";

describe("the sample shop", () => {
  const shop = simulateShop();

  it("is the same every time", () => {
    expect(simulateShop()).toEqual(shop);
  });

  it("has one-time buyers, a loyal core, refunds and seasons", () => {
    const purchases = shop.customers.map(({ orders }) => orders.filter((order) => order.amount > 0).length);
    expect(shop.customers).toHaveLength(1200);
    expect(shop.orders.length).toBeGreaterThan(3200);
    expect(Math.min(...purchases)).toBe(1);
    const once = purchases.filter((count) => count === 1).length / purchases.length;
    expect(once).toBeGreaterThan(0.5);
    expect(once).toBeLessThan(0.65);
    expect(purchases.filter((count) => count >= 10).length).toBeGreaterThan(60);
    const refunds = shop.orders.filter((order) => order.amount < 0).length / shop.orders.length;
    expect(refunds).toBeGreaterThan(0.02);
    expect(refunds).toBeLessThan(0.06);
    const inMonth = (month: number) =>
      shop.orders.filter((order) => new Date(order.day * 86_400_000).getUTCMonth() === month).length;
    expect(inMonth(4) / inMonth(6)).toBeGreaterThan(1.5);
  });

  it("numbers its orders by day, each number once", () => {
    expect(new Set(shop.orders.map(({ number }) => number.slice(3))).size).toBe(shop.orders.length);
    const days = shop.orders.map(({ day }) => day);
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });
});

describe("the tickets of the sample shop", () => {
  const shop = simulateShop();
  const tickets = serviceTickets(shop);

  it("are as many for each customer as the customers' sheet says, within the days of the shop", () => {
    for (const { id, tickets: own } of shop.customers) {
      expect(tickets.filter(({ customer }) => customer === id)).toHaveLength(own);
    }
    const days = shop.orders.map(({ day }) => day);
    expect(Math.min(...tickets.map(({ day }) => day))).toBeGreaterThanOrEqual(Math.min(...days) - 2);
    expect(tickets.every(({ minutes, cost }) => minutes >= 2 && cost > 1)).toBe(true);
  });

  it("of those who grow vegetables ask for advice more often", () => {
    const gardeners = new Set(
      shop.customers.filter(({ person }) => person.interests.includes("kitchen-garden")).map(({ id }) => id),
    );
    const advice = (gardening: boolean) => {
      const own = tickets.filter(({ customer }) => gardeners.has(customer) === gardening);
      return own.filter(({ subject }) => subject === "advice").length / own.length;
    };
    expect(advice(true)).toBeGreaterThan(1.4 * advice(false));
  });
});

describe.each(["en", "nl"] as const)("the workbook in %s", (language) => {
  registerOnce(language);

  it("shows functions at work that exist, each once", () => {
    const shown = demonstrations({ orders: "A", customers: "B" }, { orders: 2, customers: 2 })
      .flatMap((group) => group.functions)
      .map(({ name }) => name);
    expect(catalogue.map(({ name }) => name)).toEqual(expect.arrayContaining(shown));
    expect(new Set(shown).size).toBe(shown.length);
  });

  it("names every function of the catalogue", () => {
    const model = new Model(sampleWorkbook(language, catalogue));
    const names = model.getters.getEvaluatedCellsInZone("formulas", {
      left: 1,
      right: 1,
      top: 0,
      bottom: 400,
    });
    expect(names.map(({ value }) => value)).toEqual(
      expect.arrayContaining(catalogue.map(({ name }) => name)),
    );
  });

  it("has no cell with an error", () => {
    const model = new Model(sampleWorkbook(language, catalogue));
    const errors = model.getters.getSheetIds().flatMap((sheetId) =>
      model.getters
        .getEvaluatedCellsPositions(sheetId)
        .map((position) => model.getters.getEvaluatedCell(position))
        .filter((cell) => cell.type === "error")
        .map((cell) => `${cell.value} ${"message" in cell ? cell.message : ""}`),
    );
    expect(errors).toEqual([]);
  });
});

it("writes formulas as they are typed in each language", () => {
  expect(writtenFormula('=F(0.5,{1,2},"a, b.c")', "en")).toBe('=F(0.5,{1,2},"a, b.c")');
  expect(writtenFormula('=F(0.5,{1,2},"a, b.c")', "nl")).toBe('=F(0,5;{1;2};"a, b.c")');
});

/** The engine takes a name only once in a process. */
function registerOnce(language: "en" | "nl"): void {
  if (language === "en") registerFunctions(catalogue, invoke, language);
}
