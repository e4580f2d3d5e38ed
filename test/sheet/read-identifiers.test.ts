import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell } from "../../src/sheet/cell.ts";
import { readIdentifiers } from "../../src/sheet/read-identifiers.ts";
import { readTexts } from "../../src/sheet/read-texts.ts";

const read = (...column: (Cell | undefined)[]) => {
  const { codes, spellings } = readIdentifiers(column);
  return { codes: [...codes], spellings };
};

test("codes follow the order of first appearance", () => {
  expect(read("b", "a", "b", "c")).toEqual({ codes: [0, 1, 0, 2], spellings: ["b", "a", "c"] });
});

test("numbers and their texts are one identifier, spelt as first met", () => {
  expect(read(17850, "17850", " 17850 ", 17850.0)).toEqual({ codes: [0, 0, 0, 0], spellings: [17850] });
  expect(read("17850", 17850)).toEqual({ codes: [0, 0], spellings: ["17850"] });
  expect(read(1e12, "1000000000000")).toEqual({ codes: [0, 0], spellings: [1e12] });
  expect(read(1e21, "1000000000000000000000")).toEqual({ codes: [0, 0], spellings: [1e21] });
  expect(read(-5, "-5", 2.5, "2.5", -0, "0", 0).codes).toEqual([0, 0, 1, 1, 2, 2, 2]);
});

test("case and outer space do not count, leading zeros do", () => {
  expect(read(" A@b.NL ", "a@B.nl")).toEqual({ codes: [0, 0], spellings: ["A@b.NL"] });
  expect(read("007", 7, "7", "07").codes).toEqual([0, 1, 1, 2]);
});

test("letters compare alike in both forms of Unicode", () => {
  expect(read("Ren\u00e9", "rene\u0301", "RENE\u0301").codes).toEqual([0, 0, 0]);
});

test("blanks are -1", () => {
  expect(read(null, "", undefined, " \u00a0", "x").codes).toEqual([-1, -1, -1, -1, 0]);
});

test("booleans and Dates compare by their text", () => {
  expect(read(true, "TRUE", "true", false).codes).toEqual([0, 0, 0, 1]);
  expect(read(new Date(5), new Date(5), new Date(6), new Date(Number.NaN)).codes).toEqual([0, 0, 1, 2]);
});

test("identifiers are equal exactly when their normal texts are", () => {
  const cell = fc.oneof(
    fc.integer({ min: -3, max: 12 }),
    fc.integer({ min: 1e9, max: 1e9 + 3 }),
    fc.constantFrom("a", "A", " a", "b", "é", "e\u0301", "É", "3", "03", "3.0", " 3", "", "1000000001", "-1"),
    fc.constantFrom(null, true, "true", 0.5, "0.5", "constructor", "__proto__"),
  );
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 40 }), (column) => {
      const normal = readTexts(column).map((text) => text?.normalize().toLowerCase() ?? null);
      const order = [...new Set(normal.filter((text) => text !== null))];
      const { codes, spellings } = readIdentifiers(column);
      expect([...codes]).toEqual(normal.map((text) => (text === null ? -1 : order.indexOf(text))));
      expect(readTexts(spellings).map((text) => text?.normalize().toLowerCase())).toEqual(order);
    }),
  );
});

test("readTexts(column) trims texts, writes numbers plainly and keeps blanks apart", () => {
  const column = ["  a b ", 17850, 17850.5, 1e21, 0.1, null, "", "\t", undefined, true, new Date(0)];
  expect(readTexts(column)).toEqual([
    "a b",
    "17850",
    "17850.5",
    "1000000000000000000000",
    "0.1",
    null,
    null,
    null,
    null,
    "TRUE",
    "1970-01-01T00:00:00.000Z",
  ]);
});
