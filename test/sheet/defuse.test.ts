import { expect, test } from "vitest";
import { defuse, wouldRun } from "../../src/sheet/defuse.ts";

test.each([
  "=1+1",
  "=cmd|' /C calc'!A0",
  "+31 6 12345678",
  "+31612345678",
  "+1",
  "-2+3",
  "-2+3+cmd|' /C calc'!A0",
  "-A1",
  "-- korting",
  "@SUM(A1)",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  "  =1+1",
  "\u00a0=1+1",
  "\ufeff=1+1",
  "＝1+1",
  "＋1",
])("defuse(%j) puts an apostrophe before it", (text) => {
  expect(defuse(text)).toBe(`'${text}`);
  expect(wouldRun(defuse(text))).toBe(false);
});

test.each([
  "",
  "a=b",
  "-5",
  "-5,25",
  "-1.234,56",
  "-35%",
  "-",
  "5-3",
  "a@b.nl",
  "'=1",
  " ",
  "€ -5",
  "(5)",
  "#N/A",
])("defuse(%j) leaves it", (text) => {
  expect(defuse(text)).toBe(text);
});
