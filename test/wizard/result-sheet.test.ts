import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/sheet/cell.ts";
import type { SheetChange } from "../../src/wizard/host.ts";
import type { Language } from "../../src/wizard/service.ts";
import { analysed, done, wizardOver, written } from "./support/drive.ts";
import { madeOrders } from "./support/made-shop.ts";
import { MemoryHost } from "./support/memory-host.ts";

async function sheetOf(customers = 200, language: Language = "en") {
  const host = new MemoryHost();
  host.add("Orders", madeOrders(customers));
  const { analysis } = await analysed(wizardOver(host));
  const run = done(await written(wizardOver(host), { language }));
  const change = host.changes.find(({ target }) => target.kind === "new-sheet")!;
  return { run, analysis, ...parts(change) };
}

/** The summary of a sheet: a table a way to part the customers. */
function parts({ values, look }: SheetChange) {
  const tables = look!.colours.map(({ column, again }) => {
    const rows = values.slice(again!.firstRow, again!.lastRow + 1);
    const cells = rows.map((row) => row.slice(again!.column, again!.column + 6));
    const headings = values[again!.firstRow - 1]!.slice(again!.column, again!.column + 6);
    return { column, headings, cells, firstRow: again!.firstRow };
  });
  return { values, look: look!, tables };
}

const sum = (cells: readonly (readonly Cell[])[], at: number) =>
  cells.reduce((total, row) => total + Number(row[at]), 0);

describe("the summary of a run", () => {
  test("counts every customer and all of the value once, in each way to part them", async () => {
    const { values, tables, run } = await sheetOf();
    const value = run.columns.indexOf("CLV");
    const all = values.slice(1, run.rows + 1).reduce((total, row) => total + Number(row[value]), 0);
    expect(tables.map(({ headings }) => headings[0])).toEqual(["tier", "quadrant", "segment"]);
    for (const { headings, cells } of tables) {
      expect(headings.slice(1)).toEqual([
        "customers",
        "share of customers",
        "value",
        "average value",
        "share of value",
      ]);
      expect(sum(cells, 1)).toBe(run.rows);
      expect(sum(cells, 2)).toBeCloseTo(1, 10);
      // Each cell is rounded to the cent.
      expect(Math.abs(sum(cells, 3) - all)).toBeLessThan(0.01 * run.rows);
      expect(sum(cells, 5)).toBeCloseTo(1, 10);
    }
  });

  test("counts what stands in the table, name by name", async () => {
    const { values, tables, run } = await sheetOf();
    for (const { column, cells } of tables) {
      for (const [name, customers, , worth, average] of cells) {
        const theirs = values.slice(1, run.rows + 1).filter((row) => row[column] === name);
        expect(theirs).toHaveLength(Number(customers));
        if (theirs.length > 0) expect(Number(worth) / theirs.length).toBeCloseTo(Number(average), 1);
      }
    }
  });

  test("says what the preview said of the tiers", async () => {
    const { tables, analysis } = await sheetOf();
    expect(tables[0]!.cells.map(([, customers]) => customers)).toEqual(
      analysis.tiers.map(({ customers }) => customers),
    );
  });

  test("names no segments where a name would rest on chance", async () => {
    const { tables } = await sheetOf(20);
    expect(tables.map(({ headings }) => headings[0])).toEqual(["tier", "quadrant"]);
  });

  test("has bold headings, also below the first row", async () => {
    const { look, tables } = await sheetOf();
    expect(look.bold).toEqual(
      tables.slice(1).map(({ firstRow }) => ({ row: firstRow - 1, column: expect.any(Number), columns: 6 })),
    );
  });
});

describe("the look of a run", () => {
  test("colours every name that stands in the table", async () => {
    const { values, look, run } = await sheetOf(400);
    expect(look.colours).toHaveLength(3);
    for (const { column, byText } of look.colours) {
      for (const row of values.slice(1, run.rows + 1)) expect(byText).toHaveProperty([String(row[column])]);
    }
    const families = new Set(Object.values(look.colours[2]!.byText).map(({ fill }) => fill));
    expect(families.size).toBe(5);
  });

  test("is readable: dark letters on soft fills", async () => {
    const { look } = await sheetOf();
    for (const { byText } of look.colours) {
      for (const { fill, ink } of Object.values(byText)) expect(contrast(fill, ink)).toBeGreaterThan(4.5);
    }
  });

  test.each([
    ["en", /^Very profitable: 20% of customers, \d+% of value$/, /^Customers in each quadrant: most in \S/],
    [
      "nl",
      /^Zeer winstgevend: 20% van de klanten, \d+% van de waarde$/,
      /^Klanten per kwadrant: de meeste in \S/,
    ],
  ] as const)("has three charts whose titles say what they show: %s", async (language, tiers, quadrants) => {
    const { look, values } = await sheetOf(200, language);
    expect(look.charts).toHaveLength(2);
    const [first, second] = look.charts!;
    expect(first!.title).toMatch(tiers);
    expect(second!.title).toMatch(quadrants);
    expect(look.scatter?.subtitle).toMatch(/\d/);
    for (const { names, values: series, firstRow, lastRow } of look.charts!) {
      const rows = values.slice(firstRow, lastRow + 1);
      expect(rows.every((row) => typeof row[names] === "string")).toBe(true);
      for (const at of series) {
        expect(typeof values[firstRow - 1]![at]).toBe("string");
        expect(rows.every((row) => typeof row[at] === "number")).toBe(true);
      }
    }
  });
});

/** Of two colours, by WCAG 2. */
function contrast(a: string, b: string): number {
  const light = (colour: string) =>
    [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((total, part, at) => total + part * [0.2126, 0.7152, 0.0722][at]!, 0);
  const [high, low] = [light(a), light(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
