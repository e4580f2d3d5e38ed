import { describe, expect, test } from "vitest";
import { crossingTactic } from "../../src/catalogue/tactics/crossing-tactics.ts";
import type { Cell } from "../../src/sheet/cell.ts";
import { type Choices, DEFAULT_CHOICES } from "../../src/wizard/choices.ts";
import { crossingFindings } from "../../src/wizard/pages/crossing/crossing-findings.ts";
import type { CrossedRows, CrossingView } from "../../src/wizard/pages/crossing/crossing-view.ts";
import { done, inspected } from "./support/drive.ts";
import { over } from "./support/forecasts.ts";
import { madeOrders } from "./support/made-shop.ts";
import { markedCustomers } from "./support/marked-shop.ts";

async function crossed(
  table: readonly (readonly Cell[])[],
  change: Partial<Choices> = {},
  rows?: CrossedRows,
) {
  const { host, wizard } = over(table);
  const { source } = await inspected(wizard);
  const choices = { ...DEFAULT_CHOICES, ...change };
  const question =
    rows === undefined ? ({ page: "crossing" } as const) : ({ page: "crossing", rows } as const);
  const request = { source, choices, question };
  const view: CrossingView = done(await wizard.explore(request));
  return { host, wizard, request, view };
}

/** Value is customers × 10. */
function counts(rowKeys: CrossingView["rowKeys"], columnKeys: CrossingView["columnKeys"], table: number[][]) {
  const withTotals = table.map((row) => [...row, row.reduce((sum, n) => sum + n, 0)]);
  const last = withTotals[0]!.map((_, at) => withTotals.reduce((sum, row) => sum + row[at]!, 0));
  const cells = [...withTotals, last].map((row) => row.map((n) => ({ customers: n, value: 10 * n })));
  return { rowKeys, columnKeys, cells };
}

const TIERS = ["very_profitable", "profitable", "low_profit"] as const;

describe("the table", () => {
  test("counts every customer once, and adds up", async () => {
    const { view } = await crossed(madeOrders(600));
    const body = view.cells.slice(0, -1).map((row) => row.slice(0, -1));
    expect(view.cells).toHaveLength(view.rowKeys.length + 1);
    expect(body.flat().reduce((sum, { customers }) => sum + customers, 0)).toBe(600);
    expect(view.cells.at(-1)!.at(-1)!.customers).toBe(600);
    view.cells.forEach((row) => {
      expect(row.slice(0, -1).reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(row.at(-1)!.value, 6);
    });
  });

  test("takes quadrants where they are asked for, and the names of any RFM map", async () => {
    const { view } = await crossed(madeOrders(600), {}, "quadrant");
    expect(view).toMatchObject({ rows: "quadrant", circular: "same-value", choices: ["rfm", "quadrant"] });
    const klaviyo = await crossed(madeOrders(600), { rfmMap: "klaviyo" });
    expect(klaviyo.view.rowKeys).toContain("recent");
    expect(klaviyo.view.rowKeys).not.toContain("hibernating");
  });

  test("of a table with too few customers for names there are quadrants only", async () => {
    const { view } = await crossed(madeOrders(12));
    expect(view).toMatchObject({ rows: "quadrant", choices: ["quadrant"] });
  });
});

describe("what is circular", () => {
  test.each([
    ["historic", "earned", true],
    ["combined", "partly", true],
    ["predicted", null, false],
  ] as const)("value %s: %s", async (value, circular, canExpect) => {
    const { view } = await crossed(madeOrders(600), { value });
    expect(view).toMatchObject({ worth: value, circular, canExpect });
  });

  test("a table of revenue is valued by it, one of value is taken at its word", async () => {
    expect((await crossed(markedCustomers(200))).view).toMatchObject({
      worth: "historic",
      circular: "earned",
    });
    const valued = markedCustomers(200).map((row, at): Cell[] => [
      ...row,
      at === 0 ? "CLV" : Number(row[1]) / 2,
    ]);
    expect((await crossed(valued)).view).toMatchObject({ worth: "given", circular: null, canExpect: false });
  });
});

describe("what it says", () => {
  test("which Champions are Very profitable, and where the others are", () => {
    const table = counts(["champions", "loyal", "lost"], TIERS, [
      [73, 24, 3],
      [12, 60, 28],
      [0, 40, 160],
    ]);
    const [first] = crossingFindings(table);
    expect(first).toEqual({
      key: "overlap",
      row: "champions",
      column: "very_profitable",
      customers: 73,
      of: 100,
      others: [
        { column: "profitable", customers: 24 },
        { column: "low_profit", customers: 3 },
      ],
    });
  });

  test("who is Very profitable and about to leave", () => {
    const table = counts(["champions", "at_risk", "cant_lose"], TIERS, [
      [40, 5, 5],
      [6, 30, 14],
      [9, 1, 0],
    ]);
    expect(crossingFindings(table)).toContainEqual({
      key: "save-first",
      rows: ["at_risk", "cant_lose"],
      column: "very_profitable",
      customers: 15,
      value: 150,
    });
  });

  test("a group that is Very profitable more often than chance explains, never one that is not", () => {
    const even = counts(["champions", "loyal", "lost"], TIERS, [
      [40, 120, 40],
      [42, 118, 40],
      [38, 122, 40],
    ]);
    expect(crossingFindings(even).map(({ key }) => key)).not.toContain("more-often");
    const often = counts(["champions", "loyal", "lost"], TIERS, [
      [40, 120, 40],
      [90, 70, 40],
      [10, 110, 80],
    ]);
    const found = crossingFindings(often).find(({ key }) => key === "more-often");
    expect(found).toMatchObject({ row: "loyal", customers: 90, of: 200, share: 0.45 });
    // Too small a group is not looked at.
    const small = counts(["champions", "loyal", "lost"], TIERS, [
      [40, 120, 40],
      [20, 5, 0],
      [40, 120, 40],
    ]);
    expect(crossingFindings(small).map(({ key }) => key)).not.toContain("more-often");
  });

  test("nothing where nobody is of value", () => {
    const table = counts(["lost"], ["loss_making"], [[50]]);
    table.cells.forEach((row) => {
      row.forEach((cell) => {
        cell.value = -cell.customers;
      });
    });
    expect(crossingFindings(table)).toEqual([]);
  });
});

test.each(["en", "nl"] as const)(
  "the sheet holds counts, shares and tactics, coloured (%s)",
  async (language) => {
    const { host, wizard, request, view } = await crossed(madeOrders(600));
    const run = done(await wizard.publish({ ...request, language }));
    const cells = host.cells(run.sheet);
    const width = view.columnKeys.length + 1;
    expect(cells[0]![1]).toBe({ en: "Very profitable", nl: "Zeer winstgevend" }[language]);
    view.cells.forEach((row, at) => {
      expect(cells[at + 1]!.slice(1, 1 + width)).toEqual(row.map(({ customers }) => customers));
    });
    const total = cells[view.cells.length]!;
    expect(total[2 * width]).toBe(1);
    expect(total[3 * width]).toBeCloseTo(1, 10);
    const tactic = crossingTactic("champions", "very_profitable")[language];
    expect(cells[1]![1 + 3 * width]).toBe(tactic);
    const { heat, charts } = host.changes[0]!.look!;
    expect(heat).toHaveLength(3);
    for (const { firstRow, lastRow } of heat!) expect([firstRow, lastRow]).toEqual([1, view.rowKeys.length]);
    expect(charts![0]).toMatchObject({ kind: "stacked", lastRow: view.rowKeys.length });
  },
);
