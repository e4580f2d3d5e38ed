import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculateCustomer } from "../../../src/core/models/customer-calculation.ts";
import { limitsOfGroup } from "../../../src/core/models/group-limits.ts";
import { spendingLimits } from "../../../src/core/models/spending-limits.ts";
import { extraValue, levers, type ValueParts } from "../../../src/core/models/what-if.ts";

const FIGURES = {
  orderValue: 50,
  ordersAYear: 4,
  years: 3,
  margin: 0.35,
  winningCost: 25,
  keepingCost: 5,
  gain: 0.05,
  discount: 0.1,
};

describe("calculateCustomer(figures)", () => {
  it("adds up by hand", () => {
    const found = calculateCustomer(FIGURES);
    // 50 × 4 × 35% = 70 of margin a year, 5 of it spent on keeping; three years of it.
    expect(found.marginAYear).toBeCloseTo(65, 12);
    expect(found.valueBefore).toBeCloseTo(195, 12);
    expect(found.clv).toBeCloseTo(170, 12);
    expect(found.breakEven).toBeCloseTo(195, 12);
    expect(found.target).toBeCloseTo(65, 12);
    expect(found.payback).toBeCloseTo(25 / (65 / 12), 12);
    // 1 − 1/3 kept a year; 65 ÷ (1.1 − 0.6667) = 150; 5 points of it are 7.50.
    expect(found.keptNow).toBeCloseTo(2 / 3, 12);
    expect(found.valueIfKept).toBeCloseTo(150, 12);
    expect(found.keep).toBeCloseTo(7.5, 12);
  });

  it("is the example of CLV where all is revenue and the cost is 100", () => {
    const plain = { ...FIGURES, margin: 1, winningCost: 100, keepingCost: 0 };
    expect(calculateCustomer(plain).clv).toBe(500);
  });

  it("knows no share kept a year where nobody stays a year, and none above all", () => {
    expect(calculateCustomer({ ...FIGURES, years: 0.5 }).keptNow).toBeNaN();
    expect(calculateCustomer({ ...FIGURES, years: 0.5 }).keep).toBeNaN();
    expect(calculateCustomer({ ...FIGURES, years: 50, gain: 0.5 }).keptGoal).toBe(1);
  });
});

describe("spendingLimits(money)", () => {
  it("allows nothing for who brings nothing", () => {
    const money = { valueBefore: -20, marginAMonth: -1, winningCost: 30, valueIfKept: -5 };
    const limits = spendingLimits({ ...money, keptNow: 0.6, keptGoal: 0.7 });
    expect(limits).toEqual({ breakEven: 0, target: 0, payback: Number.NaN, keep: 0 });
  });
});

const amounts = (...list: number[]) => Float64Array.from(list);

describe("limitsOfGroup(columns, members, terms)", () => {
  const columns = {
    valueBefore: amounts(100, 999, 50),
    earned: amounts(60, 999, 30),
    months: amounts(10, 1, 20),
  };
  const coming = { value: amounts(40, 999, 20), kept: amounts(0.8, 1, 0.4) };
  const terms = { winningCost: 12, gain: 0.1, kept: 0.7, discount: 0.2 };

  it("adds up by hand with a forecast", () => {
    const found = limitsOfGroup({ ...columns, coming }, [0, 2], terms);
    expect(found).toMatchObject({ customers: 2, valueBefore: 75, breakEven: 75, target: 25 });
    // 90 of margin in 30 months; 60 expected in 1.2 times the window, so 50 for who stays all of it.
    expect([found.marginAMonth, found.payback]).toEqual([3, 4]);
    expect(found.keptNow).toBeCloseTo(0.6, 12);
    expect(found.valueIfKept).toBeCloseTo(50, 12);
    expect(found.keep).toBeCloseTo(5, 12);
  });

  it("adds up by hand without one, and says what it cannot know", () => {
    const found = limitsOfGroup({ ...columns, coming: null }, [0, 2], terms);
    // 36 a year ÷ (1.2 − 0.7) = 72.
    expect(found.valueIfKept).toBeCloseTo(72, 12);
    expect(found.keep).toBeCloseTo(7.2, 12);
    const unknown = limitsOfGroup({ ...columns, months: null, coming: null }, [0], terms);
    expect([unknown.payback, unknown.keep]).toEqual([Number.NaN, Number.NaN]);
    expect(unknown.target).toBeCloseTo(100 / 3, 12);
  });
});

describe("extraValue(parts, lever, share)", () => {
  const parts: ValueParts = {
    earned: { margin: amounts(100, 40), net: amounts(90, 36) },
    cost: amounts(10, 10),
    coming: { margin: amounts(100, 10), net: amounts(80, 5), kept: amounts(0.98, 0.25) },
  };

  it("adds up by hand", () => {
    expect([...extraValue(parts, "order-value", 0.05)!]).toEqual([5, 0.5]);
    expect([...extraValue(parts, "orders", 0.1)!]).toEqual([8, 0.5]);
    expect([...extraValue(parts, "cost", 0.2)!]).toEqual([2, 2]);
    // 98% can rise to 100% only; 25% rises to 27.5%.
    const kept = extraValue(parts, "kept", 0.1)!;
    expect(kept[0]).toBeCloseTo(80 * (1 / 0.98 - 1), 12);
    expect(kept[1]).toBeCloseTo(0.5, 12);
  });

  it("acts on what was earned where nothing is to come, and on nothing that is not there", () => {
    const past = { ...parts, coming: null };
    expect([...extraValue(past, "order-value", 0.05)!]).toEqual([5, 2]);
    expect([...extraValue(past, "orders", 0.5)!]).toEqual([45, 18]);
    expect(extraValue(past, "kept", 0.05)).toBeNull();
    expect(extraValue({ ...parts, cost: null }, "cost", 0.05)).toBeNull();
  });

  it("0% gives nothing, and a larger share never less", () => {
    const money = fc.double({ min: 0, max: 1e6, noNaN: true });
    const row = fc.record({
      earned: money,
      cost: money,
      value: money,
      kept: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(row),
        fc.constantFrom(...levers),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (rows, lever, share) => {
          const column = (key: "earned" | "cost" | "value" | "kept") =>
            Float64Array.from(rows, (one) => one[key]);
          const made = {
            earned: { margin: column("earned"), net: column("earned") },
            cost: column("cost"),
            coming: { margin: column("value"), net: column("value"), kept: column("kept") },
          };
          for (const extra of extraValue(made, lever, 0)!) expect(extra).toBe(0);
          const [less, more] = [extraValue(made, lever, share)!, extraValue(made, lever, share * 2)!];
          for (const [at, extra] of less.entries()) expect(more[at]).toBeGreaterThanOrEqual(extra);
        },
      ),
    );
  });
});
