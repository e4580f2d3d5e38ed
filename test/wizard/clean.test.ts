import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/sheet/cell.ts";
import { DEFAULT_CHOICES } from "../../src/wizard/choices.ts";
import { createWizard } from "../../src/wizard/index.ts";
import { ORDER_EXPORTS } from "../platforms/expected.ts";
import { done, inspected } from "./support/drive.ts";
import { MemoryHost } from "./support/memory-host.ts";

function over(table: readonly (readonly Cell[])[]) {
  const host = new MemoryHost();
  host.add("Orders", table);
  return createWizard(host, {
    slice: Number.POSITIVE_INFINITY,
    today: () => new Date("2026-01-01T12:00:00Z"),
  });
}

function rowsOf(file: string): string[][] {
  const text = readFileSync(new URL(`../platforms/${file}.csv`, import.meta.url), "utf8").replace(
    /^\uFEFF/,
    "",
  );
  return Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
}

describe("each platform's export goes from the sheet to the orders worked out by hand", () => {
  test.each(ORDER_EXPORTS.map((own) => [own.file, own] as const))("%s", async (file, own) => {
    const wizard = over(rowsOf(file));
    const inspection = await inspected(wizard);
    expect(inspection.platform).toBe(own.platform);
    expect(inspection.source.kind).toBe("orders");
    expect(inspection.problems).toEqual([]);
    const cleaning = own.choices ?? {};
    const source = { ...inspection.source, cleaning };
    const cleanUp = done(await wizard.clean({ source }));
    const amounts = own.orders.map((text) => Number(text.split(" ").at(-1)));
    const people = new Set(own.orders.map((text) => text.replace(/^[^:]*: /, "").replace(/ \S+ \S+$/, "")));
    expect(cleanUp.orders).toBe(own.orders.length);
    expect(cleanUp.customers).toBe(people.size);
    expect(cleanUp.total.kept).toBeCloseTo(
      amounts.reduce((sum, amount) => sum + amount, 0),
      6,
    );
    const left = cleanUp.reasons.filter(({ out }) => out.rows > 0);
    expect(Object.fromEntries(left.map(({ reason, out }) => [reason, out.rows]))).toEqual(own.out);
    expect(cleanUp.traps).toEqual(expect.arrayContaining([...own.traps]));
    const analysis = done(await wizard.analyse({ source, choices: DEFAULT_CHOICES }));
    expect(analysis.revenue).toBeCloseTo(cleanUp.total.kept - onlyRefunds(own.orders), 6);
  });
});

/** Customers with nothing but refunds are no customers of the analysis. */
function onlyRefunds(orders: readonly string[]): number {
  const byCustomer = new Map<string, number[]>();
  for (const text of orders) {
    const customer = text.replace(/^[^:]*: /, "").replace(/ \S+ \S+$/, "");
    byCustomer.set(customer, [...(byCustomer.get(customer) ?? []), Number(text.split(" ").at(-1))]);
  }
  const none = [...byCustomer.values()].filter((amounts) => amounts.every((amount) => amount <= 0));
  return none.flat().reduce((sum, amount) => sum + amount, 0);
}

const TABLE: Cell[][] = [
  ["Order number", "Email", "Order date", "Total", "Status"],
  ["1", "a@x.nl", "2025-01-13", 10, "paid"],
  ["2", "a@x.nl", "2025-01-14", 20, "paid"],
  ["2", "a@x.nl", "2025-01-14", 20, "paid"],
  ["3", "", "2025-01-15", 5, "paid"],
  ["4", "b@x.nl", "2025-01-16", 30, "cancelled"],
  ["5", "b@x.nl", "2025-01-17", 40, "in the shop window"],
  ["6", "c@x.nl", "2025-01-18", 0, "paid"],
];

test("rows are left out under a reason, lead to their place, and can be taken back", async () => {
  const wizard = over(TABLE);
  const { source } = await inspected(wizard);
  const cleanUp = done(await wizard.clean({ source }));
  expect(cleanUp.rows).toEqual({ in: 7, kept: 3 });
  expect(cleanUp.total).toEqual({ in: 125, kept: 70 });
  expect(cleanUp.days).toEqual(["2025-01-13", "2025-01-17"]);
  expect(cleanUp.reasons.map(({ reason, out }) => [reason, out.rows])).toEqual([
    ["duplicate", 1],
    ["cancelled", 1],
    ["missing-customer", 1],
    ["zero-amount", 1],
  ]);
  expect(cleanUp.reasons[1]?.first).toMatchObject([
    { row: 6, place: { label: "Orders!A6:E6", range: { row: 5, rows: 1, columns: 5 } } },
  ]);
  expect(cleanUp.reasons[1]?.first[0]?.cells).toEqual([
    { kind: "text", text: "4" },
    { kind: "text", text: "b***@x.nl" },
    { kind: "text", text: "2025-01-16" },
  ]);
  expect(cleanUp.statuses).toMatchObject([{ text: "in the shop window", rows: 1, meaning: null }]);

  const back = { ...source, cleaning: { leaveOut: { cancelled: false } } };
  expect(done(await wizard.clean({ source: back })).total.kept).toBe(100);
  const analysis = done(await wizard.analyse({ source: back, choices: DEFAULT_CHOICES }));
  expect(analysis.revenue).toBe(100);
  const decided = { ...source, cleaning: { statuses: { "in the shop window": "cancelled" as const } } };
  const after = done(await wizard.clean({ source: decided }));
  expect(after.total.kept).toBe(30);
  expect(after.statuses).toHaveLength(1);
});

test("what the wizard says of cleaning is plain JSON, without addresses", async () => {
  const wizard = over(TABLE);
  const cleanUp = done(await wizard.clean({ source: (await inspected(wizard)).source }));
  expect(JSON.parse(JSON.stringify(cleanUp))).toEqual(cleanUp);
  expect(JSON.stringify(cleanUp)).not.toMatch(/[abc]@x/);
});

test("a column that the user chooses otherwise stands for its role", async () => {
  const wizard = over([
    ["Order number", "Customer ID", "Email", "Order date", "Total", "Points"],
    ["1", "7", "a@x.nl", "2025-01-13", 10, 1],
    ["2", "7", "b@x.nl", "2025-01-14", 20, 2],
  ]);
  const { source } = await inspected(wizard);
  expect(source.roles.customer).toBe(1);
  expect(done(await wizard.clean({ source })).customers).toBe(1);
  const byEmail = { ...source, roles: { ...source.roles, customer: 2 } };
  expect(done(await wizard.clean({ source: byEmail })).customers).toBe(2);
  const points = { ...source, roles: { ...source.roles, amount: 5 } };
  expect(done(await wizard.clean({ source: points })).total.kept).toBe(3);
});
