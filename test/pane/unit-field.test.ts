import { expect, test } from "vitest";
import { readNumber } from "../../src/pane/parts/unit-field.tsx";

test.each([
  ["49", 49],
  ["48,73", 48.73],
  ["48.73", 48.73],
  ["1.234,5", 1234.5],
  ["1,234.5", 1234.5],
  ["1.234", 1234],
  ["0,125", 0.125],
  ["€ 1.240", 1240],
  ["20%", 20],
  ["-3", -3],
])("%s is %d", (typed, number) => {
  expect(readNumber(typed)).toBe(number);
});

test.each(["", "-", "4,", "abc", "1e5", "."])("%j is no number yet", (typed) => {
  expect(readNumber(typed)).toBeNull();
});
