import fc from "fast-check";
import { expect, test } from "vitest";
import { cumulativeCurve, paretoCurve } from "../../src/core/insight/pareto-curve.ts";
import type { Cell } from "../../src/sheet/cell.ts";
import { analysed } from "./support/drive.ts";
import { over, SHOP } from "./support/forecasts.ts";

test("the curve ends at everything, and its tenth is what the best tenth bring", async () => {
  const { analysis } = await analysed(over(SHOP).wizard, { value: "historic" });
  const curve = analysis.curve!;
  expect(curve).toHaveLength(100);
  expect(curve.at(-1)).toBe(1);
  const revenue = new Map<Cell, number>();
  for (const [customer, , amount] of SHOP.slice(1))
    revenue.set(customer!, (revenue.get(customer!) ?? 0) + Number(amount));
  const best = [...revenue.values()].sort((a, b) => b - a);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  expect(curve[9]).toBeCloseTo(sum(best.slice(0, 60)) / sum(best), 10);
});

test("customers are ranked by value, as the tiers are, also where that is a forecast", async () => {
  const { analysis } = await analysed(over(SHOP).wizard);
  const [top] = analysis.tiers;
  // 600 customers: a fifth are 120 of them.
  expect(top!.customers).toBe(120);
  expect(analysis.curve![19]).toBeCloseTo(top!.revenue / analysis.revenue, 10);
});

test("without anything brought there is no curve", async () => {
  const table: Cell[][] = [
    ["Customer", "Customer value"],
    ["a", -5],
    ["b", -1],
    ["c", 2],
  ];
  expect((await analysed(over(table).wizard)).analysis.curve).toBeNull();
});

test("values in their own order are the Pareto curve, which no other order exceeds", () => {
  const values = fc.array(fc.double({ min: 0.01, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 100 }), (list, steps) => {
      const given = cumulativeCurve(Float64Array.from(list), steps).share;
      const best = paretoCurve(Float64Array.from(list), steps).share;
      expect(best.at(-1)).toBeCloseTo(1, 9);
      given.forEach((share, at) => {
        expect(best[at]!).toBeGreaterThanOrEqual(share - 1e-9);
      });
    }),
  );
});
