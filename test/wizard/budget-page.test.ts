import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/sheet/cell.ts";
import { type Choices, DEFAULT_CHOICES } from "../../src/wizard/choices.ts";
import type { BudgetQuestion, BudgetView } from "../../src/wizard/pages/budget/budget-view.ts";
import { done, inspected } from "./support/drive.ts";
import { over, PLAN, SHOP } from "./support/forecasts.ts";
import { madeCustomers } from "./support/made-shop.ts";

type Table = readonly (readonly Cell[])[];

async function asked(
  table: Table,
  question: Partial<BudgetQuestion> = {},
  change: Partial<Choices> = {},
): Promise<BudgetView> {
  const { wizard } = over(table);
  const { source } = await inspected(wizard);
  const choices = { ...DEFAULT_CHOICES, ...change };
  return done(await wizard.explore({ source, choices, question: { page: "budget", ...question } }));
}

const SMALL: Table = [
  ["Customer", "Date", "Amount"],
  ["A", "2024-01-01", 100],
  ["A", "2024-12-31", 140],
  ["B", "2024-12-31", 40],
];
const TERMS = { winningCost: 6, gain: 0.1, kept: 0.8 };

describe("limits from what was earned", () => {
  test("add up by hand", async () => {
    const { all, basis, kept } = await asked(SMALL, TERMS, { margin: 0.5, cost: 10, value: "historic" });
    expect([basis, kept]).toEqual(["earned", 0.8]);
    // 240 × 50% − 10 = 110 and 40 × 50% − 10 = 10; of the cost 6 was for winning and comes back: 116 and 16.
    expect(all.value).toBeCloseTo(66, 10);
    expect(all.breakEven).toBeCloseTo(66, 10);
    expect(all.target).toBeCloseTo(22, 10);
    // A has been a customer for 365 days, B for none.
    const aMonth = 132 / (365 / (365.25 / 12));
    expect(all.payback).toBeCloseTo(6 / aMonth, 10);
    const stays = (12 * aMonth) / (1.1 - 0.8);
    expect(all.keeping!.valueIfKept).toBeCloseTo(stays, 8);
    expect(all.keeping!.most).toBeCloseTo(0.1 * stays, 8);
  });

  test("never put back more than was taken off", async () => {
    const { all } = await asked(SMALL, { winningCost: 50 }, { margin: 0.5, cost: 10, value: "historic" });
    expect(all.value).toBeCloseTo(70, 10);
  });

  test("cost of winning starts at the cost of the choices", async () => {
    expect((await asked(SMALL, {}, { cost: 12 })).winningCost).toBe(12);
  });
});

describe("limits from a forecast", () => {
  test("hold what was earned and what is expected, whichever of the two groups rest on", async () => {
    const [both, expected] = await Promise.all([
      asked(SHOP, { winningCost: 20 }, { ...PLAN, cost: 20 }),
      asked(SHOP, { winningCost: 20 }, { ...PLAN, cost: 20, value: "predicted" }),
    ]);
    const { wizard } = over(SHOP);
    const { source } = await inspected(wizard);
    const choices = { ...DEFAULT_CHOICES, ...PLAN };
    const { averageValue } = done(await wizard.analyse({ source, choices }));
    expect(both.all.value).toBeCloseTo(averageValue, 8);
    expect(expected.all.value).toBeCloseTo(averageValue, 8);
    expect(both).toMatchObject({ basis: "both", kept: null, months: 24, ofRevenue: false });
    expect(await asked(SHOP)).toMatchObject({ ofRevenue: true });
  });

  test("groups add up to all", async () => {
    for (const by of ["tier", "quadrant", "rfm"] as const) {
      const { groups, all } = await asked(SHOP, { by });
      const sum = (of: (group: (typeof groups)[number]) => number) =>
        groups.reduce((total, group) => total + of(group), 0);
      expect(sum(({ customers }) => customers)).toBe(all.customers);
      expect(sum(({ value, customers }) => value * customers)).toBeCloseTo(all.value * all.customers, 6);
      expect(sum(({ keeping }) => keeping!.total)).toBeCloseTo(all.keeping!.total, 6);
    }
  });

  test("nobody can be kept for more than all of the time", async () => {
    const { groups } = await asked(SHOP, { gain: 1 });
    for (const { keeping } of groups) {
      expect(keeping!.goal).toBe(1);
      expect(keeping!.most).toBeCloseTo((1 - keeping!.now) * keeping!.valueIfKept, 8);
    }
  });
});

describe("a table of customers", () => {
  test("with a value column is taken at its word", async () => {
    const table = [
      ["Customer", "CLV", "Months"],
      ["a", 90, 12],
      ["b", 30, 3],
    ];
    const { basis, ofRevenue, all } = await asked(table, { winningCost: 10 }, { cost: 10 });
    expect([basis, ofRevenue, all.value]).toEqual(["given", false, 60]);
    expect(all.payback).toBeCloseTo(10 / (120 / 15), 10);
  });

  test("without any length says that it cannot tell", async () => {
    const table = [
      ["Customer", "CLV"],
      ["a", 90],
      ["b", 30],
    ];
    const { all } = await asked(table, { winningCost: 10 });
    expect([all.payback, all.keeping]).toEqual([null, null]);
  });

  test("of revenue has no forecast, and is asked for the share kept", async () => {
    const view = await asked(madeCustomers(60));
    expect(view).toMatchObject({ basis: "earned", kept: 0.7 });
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});

describe("what if", () => {
  const change = { lever: "order-value", share: 0.05, groups: null } as const;

  test("5% of what was earned, had it been so, in the group that was chosen", async () => {
    const shares = { tierShares: [50, 0, 50], value: "historic" } as const;
    const { whatIf } = await asked(SMALL, { whatIf: { ...change, groups: ["very_profitable"] } }, shares);
    expect(whatIf).toMatchObject({ ahead: false, groups: ["very_profitable"], customers: 1 });
    expect(whatIf.total).toBeCloseTo(12, 10);
    expect(whatIf.levers).toEqual(["order-value", "orders"]);
  });

  test("of groups adds up to the total, and 0% gives nothing, whatever moves", async () => {
    for (const lever of ["order-value", "orders", "kept", "cost"] as const) {
      const costs = { ...PLAN, cost: 12, costPerOrder: 2 };
      const { whatIf } = await asked(SHOP, { by: "quadrant", whatIf: { ...change, lever } }, costs);
      expect(whatIf.lever).toBe(lever);
      expect(whatIf.total).toBeGreaterThan(0);
      expect(whatIf.extra.reduce((sum, { extra }) => sum + extra, 0)).toBeCloseTo(whatIf.total, 8);
      const none = await asked(SHOP, { whatIf: { ...change, lever, share: 0 } }, costs);
      expect(none.whatIf.total).toBe(0);
    }
  });

  test("order value acts on what is expected, more orders also cost more serving", async () => {
    const costs = { ...PLAN, costPerOrder: 2 };
    const [value, orders] = await Promise.all([
      asked(SHOP, { whatIf: change }, costs),
      asked(SHOP, { whatIf: { ...change, lever: "orders" } }, costs),
    ]);
    const { wizard } = over(SHOP);
    const { source } = await inspected(wizard);
    const { forecast } = done(await wizard.analyse({ source, choices: { ...DEFAULT_CHOICES, ...costs } }));
    expect(value.whatIf.ahead).toBe(true);
    expect(orders.whatIf.total).toBeCloseTo(0.05 * forecast!.averagePredicted! * 600, 6);
    expect(value.whatIf.total).toBeGreaterThan(orders.whatIf.total);
  });

  test("a group of another grouping is forgotten", async () => {
    const { whatIf } = await asked(SHOP, { by: "quadrant", whatIf: { ...change, groups: ["profitable"] } });
    expect(whatIf.customers).toBe(600);
  });
});

test("the sheet has a row a group and one for all, and draws the limits", async () => {
  const { host, wizard } = over(SHOP);
  const { source } = await inspected(wizard);
  const question: BudgetQuestion = { page: "budget", winningCost: 25 };
  const request = { source, choices: DEFAULT_CHOICES, question };
  const view = done(await wizard.explore(request));
  const run = done(await wizard.publish({ ...request, language: "nl" }));
  const cells = host.cells(run.sheet);
  expect(run.sheet).toMatch(/^Budget /);
  expect(cells[0]!.slice(0, 5)).toEqual([
    "waardegroep",
    "klanten",
    "waarde vóór wervingskosten",
    "winnen: quitte",
    "winnen: 3:1",
  ]);
  const rows = view.groups.length;
  expect(cells[rows + 1]!.slice(0, 2)).toEqual(["Alle", 600]);
  expect(cells[1]![4]).toBe(Math.round(view.groups[0]!.target * 100) / 100);
  const extra = cells[0]!.indexOf("wat-als: extra waarde");
  const column = cells.slice(1, rows + 1).reduce((sum, row) => sum + (row[extra] as number), 0);
  expect(column).toBeCloseTo(cells[rows + 1]![extra] as number, 1);
  const { look } = host.changes.at(-1)!;
  expect(look!.charts).toMatchObject([
    { kind: "bars", names: 0, values: [3, 4], firstRow: 1, lastRow: rows },
  ]);
  expect(cells.flat().filter((cell) => typeof cell === "string" && /undefined|NaN/.test(cell))).toEqual([]);
});
