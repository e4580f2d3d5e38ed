import fc from "fast-check";
import { expect, test } from "vitest";
import { dateOf, dayOf, dayOfMilliseconds, LAST_DAY, millisecondsOf } from "../../src/sheet/day.ts";

test.each([
  [1899, 12, 30, 0],
  [1970, 1, 1, 25569],
  [2000, 2, 29, 36585],
  [2025, 6, 29, 45837],
  [9999, 12, 31, LAST_DAY],
])("dayOf(%i, %i, %i) is %i, as sheets count", (year, month, day, serial) => {
  expect(dayOf(year, month, day)).toBe(serial);
  expect(dateOf(serial)).toEqual({ year, month, day });
});

test.each([
  [2025, 2, 29],
  [1900, 2, 29],
  [2025, 4, 31],
  [2025, 13, 1],
  [2025, 0, 1],
  [2025, 1, 0],
  [Number.NaN, 2, 1],
  [2025, Number.NaN, 1],
])("dayOf(%d, %d, %d) is no day", (year, month, day) => {
  expect(dayOf(year, month, day)).toBeNaN();
});

test("dayOf and dateOf are inverse, also in the years 0–99", () => {
  fc.assert(
    fc.property(fc.integer({ min: -690_000, max: LAST_DAY }), (serial) => {
      const { year, month, day } = dateOf(serial);
      expect(dayOf(year, month, day)).toBe(serial);
      expect(dayOfMilliseconds(millisecondsOf(serial))).toBe(serial);
    }),
  );
});
