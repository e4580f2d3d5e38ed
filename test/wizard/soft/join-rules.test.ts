import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CodedColumn } from "../../../src/core/orders/table/coded-column.ts";
import type { Cell } from "../../../src/sheet/cell.ts";
import { combineRows, totals } from "../../../src/wizard/soft/combine-rows.ts";
import { customerRows } from "../../../src/wizard/soft/customer-rows.ts";
import { readColumn } from "../../../src/wizard/soft/read-column.ts";
import { ruleOfColumn } from "../../../src/wizard/soft/rule-of-column.ts";
import { splitTags, tagsOfCells } from "../../../src/wizard/soft/tags.ts";

const CUSTOMERS = 5;

interface Row {
  readonly customer: number;
  readonly day: number;
  readonly cell: Cell;
  readonly order?: number;
}

function read(rows: readonly Row[], heading: string) {
  const coded = new CodedColumn(rows.length);
  rows.forEach(({ cell }, row) => {
    coded.set(row, cell);
  });
  return readColumn(heading, coded.coded(rows.length), { timeZone: "UTC", readings: {} });
}

function rowsOf(rows: readonly Row[], dated = true) {
  const orders = rows.some(({ order }) => order !== undefined)
    ? Int32Array.from(rows, ({ order }) => order!)
    : null;
  const customerOf = Int32Array.from(rows, ({ customer }) => customer);
  return customerRows(customerOf, CUSTOMERS, dated ? (row) => rows[row]!.day : null, orders);
}

function combined(rows: readonly Row[], heading = "Interests", dated = true): readonly Cell[] {
  const column = read(rows, heading);
  const own = rowsOf(rows, dated);
  return combineRows(column, own, ruleOfColumn(column, own), "UTC");
}

const customer = fc.integer({ min: -1, max: CUSTOMERS - 1 });
const day = fc.integer({ min: 45_000, max: 45_004 });
const tag = fc.constantFrom("balcony", "Balcony", "birds", "cooking", "interior");
const tagCell = fc.array(tag, { maxLength: 3 }).map((tags) => (tags.length === 0 ? null : tags.join(" | ")));
const numberCell = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.constant(null));
const rowsWith = (cell: fc.Arbitrary<Cell>) =>
  fc.array(fc.record({ customer, day, cell }), { minLength: 1, maxLength: 40 });
const shuffled = (rows: readonly Row[], seed: number) =>
  rows
    .map((row, at) => ({ row, key: Math.imul(at + 1, seed | 1) >>> 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ row }) => row);

describe("the rows of a customer as one cell", () => {
  test.each(["Interests", "Score", "Minutes", "Level"])(
    "%s: the order of the rows makes no difference",
    (heading) => {
      const cell: fc.Arbitrary<Cell> = heading === "Interests" ? tagCell : numberCell;
      fc.assert(
        fc.property(rowsWith(cell), fc.integer(), fc.boolean(), (rows, seed, dated) => {
          expect(combined(shuffled(rows, seed), heading, dated)).toEqual(combined(rows, heading, dated));
        }),
      );
    },
  );

  test("everyone's tags are those of his rows, each once", () => {
    fc.assert(
      fc.property(rowsWith(tagCell), (rows) => {
        combined(rows).forEach((cell, who) => {
          const own = rows
            .filter((row) => row.customer === who)
            .flatMap((row) => String(row.cell ?? "").split(" | "))
            .filter((text) => text !== "")
            .map((text) => text.toLowerCase());
          const found = splitTags(cell).map((text) => text.toLowerCase());
          expect(new Set(found)).toEqual(new Set(own));
          expect(found).toHaveLength(new Set(own).size);
        });
      }),
    );
  });

  test("an average lies between the least and the greatest; totals add up to all rows of customers", () => {
    fc.assert(
      fc.property(rowsWith(numberCell), (rows) => {
        fc.pre(rows.some(({ cell }) => cell !== null));
        const own = rowsOf(rows, false);
        const averages = combineRows(read(rows, "Score"), own, "average", "UTC");
        averages.forEach((average, who) => {
          const numbers = rows
            .filter((row) => row.customer === who && row.cell !== null)
            .map((row) => Number(row.cell));
          if (numbers.length === 0) expect(average).toBeNull();
          else {
            expect(Number(average)).toBeGreaterThanOrEqual(Math.min(...numbers) - 1e-9);
            expect(Number(average)).toBeLessThanOrEqual(Math.max(...numbers) + 1e-9);
          }
        });
        const sums = totals(read(rows, "Cost"), own);
        const all = rows
          .filter((row) => row.customer >= 0)
          .reduce((sum, row) => sum + Number(row.cell ?? 0), 0);
        expect(sums.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0)).toBeCloseTo(all, 9);
      }),
    );
  });

  test("tags stand the most frequent first", () => {
    const cells = ["birds", "balcony", "Balcony", "cooking | birds", "birds"];
    const rows = cells.map((cell, at): Row => ({ customer: 0, day: 45_000 + at, cell }));
    expect(combined(rows)[0]).toBe("birds; Balcony; cooking");
  });

  test("one row a customer stays as it stands, whatever the heading", () => {
    const rows = [
      { customer: 0, day: 1, cell: 7.5 },
      { customer: 1, day: 1, cell: null },
    ];
    expect(combined(rows, "Cost").slice(0, 2)).toEqual([7.5, null]);
  });

  test("the latest is of the latest day, the greater of two on one day", () => {
    const cell = (text: string) => `${text} and a good many words besides, as people write them in a remark`;
    const rows = [
      { customer: 0, day: 45_002, cell: cell("b") },
      { customer: 0, day: 45_002, cell: cell("c") },
      { customer: 0, day: 45_001, cell: cell("z") },
      { customer: 0, day: 45_003, cell: null },
    ];
    expect(combined(rows, "Remark")[0]).toBe(cell("c"));
    expect(splitTags(combined(rows, "Remark", false)[0]!)).toEqual([cell("b"), cell("c"), cell("z")]);
  });

  test("what all lines of an order repeat counts once", () => {
    const shipping = [5, 5, 5, 7, 7].map(
      (cell, at): Row => ({ customer: 0, day: 45_000, cell, order: at < 3 ? 1 : 2 }),
    );
    expect(combined(shipping, "Shipping cost")[0]).toBe(12);
    const lines = [5, 6, 5, 7, 7].map(
      (cell, at): Row => ({ customer: 0, day: 45_000, cell, order: at < 3 ? 1 : 2 }),
    );
    expect(combined(lines, "Shipping cost")[0]).toBe(30);
  });
});

describe("tags", () => {
  test.each([
    [
      ["a; b", "b", "c;a"],
      [["a", "b"], ["b"], ["c", "a"]],
    ],
    [
      ["balcony | birds", "birds"],
      [["balcony", "birds"], ["birds"]],
    ],
    [
      ["Pots, large", "Tea"],
      [["Pots, large"], ["Tea"]],
    ],
    [
      ["a, b", "b, c", "a, c", "a, b, c", "c, a", "b, a"],
      [
        ["a", "b"],
        ["b", "c"],
        ["a", "c"],
        ["a", "b", "c"],
        ["c", "a"],
        ["b", "a"],
      ],
    ],
  ])("of %j", (cells, tags) => {
    expect(tagsOfCells(cells)).toEqual(tags);
  });

  test("sentences, and more than sixty different texts, are none", () => {
    expect(tagsOfCells(["x".repeat(80)])).toBeNull();
    expect(tagsOfCells(Array.from({ length: 61 }, (_, at) => `text ${at}`))).toBeNull();
  });
});
