import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/sheet/cell.ts";
import { DEFAULT_CHOICES } from "../../src/wizard/choices.ts";
import type { CohortsQuestion, CohortTable } from "../../src/wizard/pages/cohorts/cohorts-view.ts";
import { againWithin, firstOrders, secondOrder } from "../../src/wizard/pages/cohorts/second-orders.ts";
import { done, inspected, wizardOver } from "./support/drive.ts";
import { over, SHOP } from "./support/forecasts.ts";
import { madeCustomers } from "./support/made-shop.ts";
import { MemoryHost } from "./support/memory-host.ts";

/** Three customers who began in January, one in February; the data end on 30 March. */
const FOUR: Cell[][] = [
  ["Customer", "Order date", "Amount"],
  ["a", "2025-01-01", 10.5],
  ["b", "2025-01-20", 20],
  ["c", "2025-01-31", 30],
  ["a", "2025-02-10", 40],
  ["a", "2025-02-20", 5],
  ["b", "2025-03-01", 7],
  ["d", "2025-02-14", 12],
  ["a", "2025-03-30", 8],
];

async function tableOf(
  orders: readonly (readonly Cell[])[],
  asked: Omit<CohortsQuestion, "page"> = {},
): Promise<CohortTable> {
  const { wizard } = over(orders);
  const { source } = await inspected(wizard);
  const question = { page: "cohorts", ...asked } as const;
  return done(await wizard.explore({ source, choices: DEFAULT_CHOICES, question })).cohorts!;
}

describe("the table, counted by hand", () => {
  test("who ordered in the months after the first; the future is blank", async () => {
    const { rows, period, incomplete, lastDay } = await tableOf(FOUR);
    expect({ period, incomplete, lastDay }).toEqual({
      period: "month",
      incomplete: true,
      lastDay: "2025-03-30",
    });
    expect(rows).toEqual([
      { start: "2025-01-01", customers: 3, cells: [1, 1 / 3, 2 / 3] },
      { start: "2025-02-01", customers: 1, cells: [1, 0, null] },
      { start: "2025-03-01", customers: 0, cells: [null, null, null] },
    ]);
  });

  test("customers, and revenue for each customer of the cohort", async () => {
    const cellsOf = async (measure: NonNullable<CohortsQuestion["measure"]>) =>
      (await tableOf(FOUR, { measure })).rows[0]!.cells;
    expect(await cellsOf("customers")).toEqual([3, 1, 2]);
    expect(await cellsOf("revenue")).toEqual([60.5 / 3, 45 / 3, 15 / 3]);
    const cumulative = await cellsOf("cumulative");
    expect(cumulative[2]).toBeCloseTo(120.5 / 3, 12);
  });

  test.each(["month", "quarter", "year"] as const)(
    "by %s every customer is in one cohort",
    async (period) => {
      const [{ rows }, customers] = await Promise.all([
        tableOf(SHOP, { period, measure: "customers" }),
        tableOf(SHOP, { period, measure: "revenue" }),
      ]);
      expect(rows.reduce((sum, row) => sum + row.customers, 0)).toBe(600);
      for (const row of rows) if (row.customers > 0) expect(row.cells[0]).toBe(row.customers);
      const total = customers.rows.reduce(
        (sum, row) => sum + row.customers * row.cells.reduce<number>((all, value) => all + (value ?? 0), 0),
        0,
      );
      const revenue = SHOP.slice(1).reduce((sum, row) => sum + Number(row[2]), 0);
      expect(total).toBeCloseTo(revenue, 4);
    },
  );

  test("a long history is taken by quarter, so that the table can be read", async () => {
    expect((await tableOf(SHOP)).period).toBe("quarter");
  });
});

describe("who comes back", () => {
  const history = (people: readonly (readonly [number, number | null])[], asOf: number) => ({
    first: people.map(([first]) => first),
    second: Float64Array.from(people, ([, second]) => second ?? Number.NaN),
    asOf,
  });

  test("the second order is on another day, and the median is of who came back", async () => {
    // a after 40 days, b after 40, c and d never.
    expect((await tableOf(FOUR)).second).toEqual({ medianDays: 40, customers: 2 });
    expect(secondOrder(history([[1, null]], 100))).toBeNull();
  });

  test("only customers with that long behind them count, and not those at the start of the data", () => {
    const old = Array.from({ length: 20 }, () => [45000, 45001] as const);
    const counted = Array.from({ length: 40 }, (_, at) => [45200, at < 10 ? 45230 : null] as const);
    const late = Array.from({ length: 7 }, () => [45200, 45299] as const);
    const fresh = Array.from({ length: 30 }, () => [45990, null] as const);
    const again = againWithin(history([...old, ...counted, ...late, ...fresh], 46000), 30);
    expect(again).toMatchObject({ months: 3, customers: 47, share: 10 / 47 });
  });

  test("two years differ only where chance would hardly do it", () => {
    const year = (day: number, back: number) =>
      Array.from({ length: 100 }, (_, at) => [day, at < back ? day + 20 : null] as const);
    const begin = [[45000, null]] as const;
    const from2024 = 45400;
    const from2025 = 45700;
    const compare = (back: number) =>
      againWithin(history([...begin, ...year(from2024, 30), ...year(from2025, back)], 46000), 20)!;
    expect(compare(33)).toMatchObject({ differ: false, share: 63 / 200 });
    expect(compare(60)).toMatchObject({
      differ: true,
      years: [
        { year: 2024, customers: 100, share: 0.3 },
        { year: 2025, customers: 100, share: 0.6 },
      ],
    });
  });

  test("too few customers: no share", () => {
    expect(
      againWithin(
        history(
          [
            [45000, 45010],
            [45200, 45210],
          ],
          46000,
        ),
        10,
      ),
    ).toBeNull();
  });

  test("first and second days of a shop are those of its orders", () => {
    const summary = { customers: 1, identifier: [0], firstDay: [10], asOf: 99 };
    const orders = {
      identifiers: ["a"],
      customer: [0, 0, 0, 0],
      day: [10, 10, 40, 30],
      amount: [5, 6, 7, -3],
    };
    const { second } = firstOrders({ orders, summary } as never);
    expect(Array.from(second)).toEqual([40]);
  });
});

test("a table of customers has no cohorts, and says so", async () => {
  const { wizard } = over(madeCustomers(40));
  const { source } = await inspected(wizard);
  const view = done(
    await wizard.explore({ source, choices: DEFAULT_CHOICES, question: { page: "cohorts" } }),
  );
  expect(view).toEqual({ customers: 40, cohorts: null });
});

test("the sheet has the whole table with its heat", async () => {
  const host = new MemoryHost();
  host.add("Orders", FOUR);
  const wizard = wizardOver(host);
  const { source } = await inspected(wizard);
  const request = { source, choices: DEFAULT_CHOICES, language: "nl" } as const;
  const run = done(await wizard.publish({ ...request, question: { page: "cohorts", period: "quarter" } }));
  expect(host.cells(run.sheet)[0]!.slice(0, 3)).toEqual(["eerste bestelling", "aantal", "0"]);
  expect(host.cells(run.sheet)[1]!.slice(0, 3)).toEqual(["2025-K1", 4, 1]);
  const months = done(await wizard.publish({ ...request, question: { page: "cohorts" } }));
  expect(host.cells(months.sheet)[2]!.slice(0, 5)).toEqual(["2025-02", 1, 1, 0, null]);
  expect(host.changes.at(-1)!.look!.heat).toEqual([
    { firstRow: 1, lastRow: 3, firstColumn: 3, lastColumn: 4 },
  ]);
});
