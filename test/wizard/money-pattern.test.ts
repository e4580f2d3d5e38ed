import { expect, test } from "vitest";
import { moneyPattern } from "../../src/wizard/money-pattern.ts";

test.each([
  ["EUR", '"€ "#,##0.00'],
  ["GBP", '"£ "#,##0.00'],
  ["CHF", '"CHF "#,##0.00'],
  ["€", "#,##0.00"],
  ['x"y', "#,##0.00"],
  [null, "#,##0.00"],
])("money in %s is shown as %s", (currency, pattern) => {
  expect(moneyPattern(currency)).toBe(pattern);
});
