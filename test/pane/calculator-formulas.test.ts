import { expect, test } from "vitest";
import {
  maximumAcquisitionCost,
  maximumRetentionSpend,
  paybackPeriods,
} from "../../src/core/models/acquisition.ts";
import { clv } from "../../src/core/models/clv.ts";
import { type PaymentTiming, retentionValue } from "../../src/core/models/retention-value.ts";
import { formulasOf } from "../../src/pane/screens/calculator/formulas.ts";
import { FIGURE_EXAMPLE } from "../../src/wizard/pages/calculator/calculator-view.ts";
import { reckon } from "../../src/wizard/pages/calculator/reckon.ts";

/** What a cell would show: the functions of the catalogue, with percentages and commas as a sheet reads them. */
function cell(formula: string, language: "en" | "nl"): number {
  const english = language === "en" ? formula : formula.replaceAll(",", ".").replaceAll(";", ",");
  const plain = english.slice(1).replace(/([\d.]+)%/g, "($1/100)");
  const functions = {
    CLV: (value: number, orders: number, years: number, cost = 0, margin = 1) =>
      clv(value, orders, years, margin, cost),
    MAX_CAC: (value: number, ratio = 1) => maximumAcquisitionCost(value, ratio),
    CAC_PAYBACK: paybackPeriods,
    CLV_RETENTION: (margin: number, kept: number, discount: number, timing: PaymentTiming) =>
      retentionValue(margin, kept, discount, timing),
    MAX_RETENTION_SPEND: maximumRetentionSpend,
  };
  return new Function(...Object.keys(functions), `return ${plain};`)(...Object.values(functions)) as number;
}

const FIGURES = [
  FIGURE_EXAMPLE,
  {
    ...FIGURE_EXAMPLE,
    orderValue: 1234.56,
    years: 7,
    margin: 12.5,
    keepingCost: 3.75,
    gain: 2.5,
    discount: 0,
  },
  { ...FIGURE_EXAMPLE, ordersAYear: 0.4, years: 1, winningCost: 0 },
];

test.each(["en", "nl"] as const)("the formulas give in a cell what the calculator shows (%s)", (language) => {
  for (const figures of FIGURES) {
    const result = reckon(figures).result!;
    const formulas = formulasOf(figures, result, language);
    const shown = { ...result, payback: result.paybackMonths!, keep: result.keeping!.most };
    for (const key of ["clv", "breakEven", "target", "payback", "keep"] as const) {
      expect(cell(formulas[key]!, language), formulas[key]).toBeCloseTo(shown[key], 3);
    }
  }
});

test("a figure that cannot be used is named, and there is no result", () => {
  const wrong = { ...FIGURE_EXAMPLE, orderValue: null, years: 0, margin: 101, keepingCost: -1 };
  expect(reckon(wrong)).toEqual({
    problems: {
      orderValue: "no-number",
      years: "above-zero",
      margin: "up-to-100",
      keepingCost: "zero-or-more",
    },
    result: null,
  });
});

test("less than a year as a customer has no share kept, and a loss is never earned back", () => {
  expect(reckon({ ...FIGURE_EXAMPLE, years: 0.5 }).result!.keeping).toBeNull();
  const loss = { ...FIGURE_EXAMPLE, keepingCost: 500 };
  const result = reckon(loss).result!;
  expect([result.paybackMonths, result.target]).toEqual([null, 0]);
  expect(formulasOf(loss, result, "en").payback).toBeUndefined();
});
