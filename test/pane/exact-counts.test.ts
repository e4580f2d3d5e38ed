import { expect, test } from "vitest";
import { exactCounts } from "../../src/pane/exact-counts.ts";

test("rounded numbers add up to the rounded total", () => {
  expect(exactCounts([4.5, 7.5, 0])).toEqual([5, 7, 0]);
  expect(exactCounts([43.99999999999999, 21.25, 16.75])).toEqual([44, 21, 17]);
  expect(exactCounts([0.4, 0.4, 0.4])).toEqual([1, 0, 0]);
  expect(exactCounts([])).toEqual([]);
});
