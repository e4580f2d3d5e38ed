import { expect, it } from "vitest";
import { refitReasons } from "../../../src/core/insight/refit.ts";

const FINE = { days: 90, valueShift: 0.25, recencyShift: 0.1, bias: -0.2, newShare: 0.25 };

it("on its border a fit still holds", () => {
  expect(refitReasons(FINE)).toEqual([]);
});

it.each([
  ["days", 91],
  ["valueShift", 0.26],
  ["recencyShift", 0.3],
  ["bias", -0.21],
  ["bias", 0.21],
  ["newShare", 0.26],
] as const)("%s %d calls for a new one", (reason, value) => {
  expect(refitReasons({ ...FINE, [reason]: value })).toEqual([reason]);
});

it("what is not known is no reason", () => {
  expect(
    refitReasons({ days: 10, valueShift: null, recencyShift: null, bias: null, newShare: null }),
  ).toEqual([]);
});
