import { expect, test } from "vitest";
import { readNumbers } from "../../src/sheet/read-numbers.ts";

test("readNumbers(column) takes plain numbers as they are", () => {
  const reading = readNumbers([1, -2.5, 0, 1e300]);
  expect(reading).toEqual({
    values: Float64Array.of(1, -2.5, 0, 1e300),
    unreadable: [],
    decimal: null,
    undecided: null,
    currencies: [],
  });
});

test("readNumbers(column) leaves blanks NaN without calling them unreadable", () => {
  const reading = readNumbers([null, undefined, "", " \u00a0 ", 4, "x"]);
  expect([...reading.values]).toEqual([NaN, NaN, NaN, NaN, 4, NaN]);
  expect(reading.unreadable).toEqual([5]);
});

test("readNumbers(column) of nothing is nothing", () => {
  expect(readNumbers([]).values).toHaveLength(0);
});

test("an ambiguous text follows the column, wherever the telling text stands", () => {
  expect([...readNumbers(["1.234", "12,50"]).values]).toEqual([1234, 12.5]);
  expect([...readNumbers(["12.50", "1.234"]).values]).toEqual([12.5, 1.234]);
  expect([...readNumbers(["1,234", "0.5"]).values]).toEqual([1234, 0.5]);
});

test("texts that read both ways are undecided, with a decimal point and with a decimal comma", () => {
  const reading = readNumbers([7, "12", "1.234", "5.678"]);
  expect(reading.undecided).toEqual({ position: 2, readings: [1.234, 1234] });
  expect(reading.decimal).toBeNull();
  expect([...reading.values]).toEqual([7, 12, 1.234, 5.678]);
});

test("options.decimal settles what the texts leave open, and only that", () => {
  const open = readNumbers(["1.234"], { decimal: "," });
  expect(open).toMatchObject({ values: Float64Array.of(1234), decimal: ",", undecided: null });
  const told = readNumbers(["12.50"], { decimal: "," });
  expect(told).toMatchObject({ values: Float64Array.of(12.5), decimal: "." });
  expect(readNumbers(["12"], { decimal: "," }).decimal).toBeNull();
});

test("where texts contradict each other the minority is unreadable", () => {
  const reading = readNumbers(["1.234,5", "1,234.5", "3,5"]);
  expect([...reading.values]).toEqual([1234.5, NaN, 3.5]);
  expect(reading).toMatchObject({ decimal: ",", unreadable: [1], undecided: null });
});

test("an even contradiction leaves ambiguous texts undecided", () => {
  const reading = readNumbers(["1.5", "1,5", "1.234"]);
  expect(reading).toMatchObject({ decimal: ".", unreadable: [1] });
  expect(reading.undecided).toEqual({ position: 2, readings: [1.234, 1234] });
  expect(readNumbers(["1.5", "1,5", "1.234"], { decimal: "," })).toMatchObject({
    values: Float64Array.of(Number.NaN, 1.5, 1234),
    undecided: null,
  });
});

test("one text leaves nothing behind for the next", () => {
  const column = ["(€ 1e3)", "5", "35%", "6", "-7", "8", "12,-", "9"];
  const reading = readNumbers(column);
  expect([...reading.values]).toEqual([-1000, 5, 0.35, 6, -7, 8, 12, 9]);
  expect(reading.currencies).toHaveLength(1);
});

test("currencies are told by code with the first position of each", () => {
  const reading = readNumbers(["€ 5", "EUR 6", 7, "$8", "9 USD", "£1", "CHF"]);
  expect(reading.currencies).toEqual([
    { code: "EUR", position: 0 },
    { code: "USD", position: 3 },
    { code: "GBP", position: 5 },
  ]);
  expect(reading.unreadable).toEqual([6]);
});
