import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  lowestOfFirstTier,
  tiersByBorder,
  tiersByRange,
  tiersByShare,
} from "../../../src/core/segments/tiers.ts";

function bruteForce(values: readonly number[], shares: readonly number[]): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return values.map((value) => {
    if (value <= 0) return shares.length;
    const better = values.filter((other) => other > value).length;
    const equal = values.filter((other) => other === value).length;
    let cumulative = 0;
    for (let tier = 0; tier < shares.length - 1; tier++) {
      cumulative += shares[tier]!;
      // Whole numbers on both sides: no rounding.
      if (2 * values.length * cumulative > (2 * better + equal) * whole) return tier;
    }
    return shares.length - 1;
  });
}

const values = fc.array(fc.integer({ min: -3, max: 12 }), { minLength: 1, maxLength: 40 });
const shares = fc
  .array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 5 })
  .filter((list) => list.some((share) => share > 0));

describe("tiersByShare(values, shares)", () => {
  it("puts each value in the first tier whose cumulative share exceeds its mid-rank", () => {
    fc.assert(
      fc.property(values, shares, (v, s) => {
        expect([...tiersByShare(v, s)]).toEqual(bruteForce(v, s));
      }),
    );
  });

  it("is the same for percents and for shares of 1", () => {
    const ten = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
    expect([...tiersByShare(ten, [0.2, 0.6, 0.2])]).toEqual([0, 0, 1, 1, 1, 1, 1, 1, 2, 2]);
    expect([...tiersByShare(ten, [20, 60, 20])]).toEqual([0, 0, 1, 1, 1, 1, 1, 1, 2, 2]);
  });
});

describe("tiersByBorder(values, borders)", () => {
  it("puts a value equal to a border above it", () => {
    expect([...tiersByBorder([100, 99, 50, 49, -1], [100, 50])]).toEqual([0, 1, 1, 2, 2]);
  });
});

describe("lowestOfFirstTier(values, shares)", () => {
  it("is the lowest value that SEGMENT puts in the first tier", () => {
    fc.assert(
      fc.property(values, (v) => {
        const tiers = tiersByShare(
          v.map((value) => value + 10),
          [20, 60, 20],
        );
        const first = v.filter((_, at) => tiers[at] === 0).map((value) => value + 10);
        const lowest = lowestOfFirstTier(
          v.map((value) => value + 10),
          [20, 60, 20],
        );
        expect(lowest).toEqual(first.length > 0 ? Math.min(...first) : Number.NaN);
      }),
    );
  });
});

describe("tiersByRange(values, borders)", () => {
  it("puts every value in one tier: on or above its amount, and never above 0 without profit", () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(values, amounts, (v, list) => {
        const borders = [...list].sort((a, b) => b - a);
        const tiers = tiersByRange(v, borders);
        expect(tiers).toHaveLength(v.length);
        tiers.forEach((tier, at) => {
          const value = v[at]!;
          if (value <= 0) expect(tier).toBe(borders.length + 1);
          else {
            expect(tier).toBe(borders.filter((border) => value < border).length);
            expect(tier).toBeLessThanOrEqual(borders.length);
          }
        });
      }),
    );
  });

  it("keeps who is worth nothing apart even when an amount is lower than that", () => {
    expect([...tiersByRange([500, 499, 100, 1, 0, -5], [500, 100])]).toEqual([0, 1, 1, 2, 3, 3]);
    expect([...tiersByRange([0], [-1, -2])]).toEqual([3]);
  });
});
