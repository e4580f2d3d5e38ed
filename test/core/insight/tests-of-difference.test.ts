import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benjaminiHochberg } from "../../../src/core/insight/benjamini-hochberg.ts";
import { chiSquareTail, normalTwoSided, tTwoSided } from "../../../src/core/insight/distributions.ts";
import { fisherExact } from "../../../src/core/insight/fisher-exact.ts";
import { mannWhitney } from "../../../src/core/insight/mann-whitney.ts";
import { rankSummary } from "../../../src/core/insight/rank-summary.ts";
import { tWithin } from "../../../src/core/insight/t-quantile.ts";
import { chiSquareOf, twoByTwoTest } from "../../../src/core/insight/two-by-two.ts";
import { sampleOf, welchTest } from "../../../src/core/insight/welch.ts";

// Reference figures: scipy 1.10.1. Double arithmetic on either side, so they agree to some 1e-9 of their size
// (the quantile of t is found by steps).
const near = (actual: number, expected: number) => expect(actual / expected).toBeCloseTo(1, 8);

/** Carriers in the segment, carriers, the segment, all. */
type Table = readonly [number, number, number, number];

describe("distributions", () => {
  it("keep their digits far out in the tail", () => {
    near(chiSquareTail(30, 9), 0.00043872177097947936); // chi2.sf(30, 9)
    near(chiSquareTail(16.918977604620448, 9), 0.05);
    near(normalTwoSided(10), 1.523970604832094e-23); // 2 * norm.sf(10)
    near(tTwoSided(2.5, 7.7), 0.03803709039437076); // 2 * t.sf(2.5, 7.7)
    near(tTwoSided(40, 30), 1.3726045194406362e-27);
    near(tWithin(0.95, 12.3), 2.1729334817559485); // t.ppf(0.975, 12.3)
  });
});

describe("the 2×2 test", () => {
  it("is Pearson's chi-square where all expected counts are large enough", () => {
    // By hand: 28 of 100 against 32 of 200, expected 20: 8² × (1/20 + 1/40 + 1/80 + 1/160) = 6.
    expect(chiSquareOf(28, 60, 100, 300)).toBeCloseTo(6, 12);
    near(twoByTwoTest(28, 60, 100, 300), 0.014305878435429641); // chi2_contingency(correction=False)
    near(twoByTwoTest(5300, 100000, 40000, 1000000), 2.346355510603875e-108);
  });

  it("is Fisher's below 5, as scipy's fisher_exact", () => {
    const tables: readonly (readonly [Table, number])[] = [
      [[3, 10, 50, 200], 0.7131494035662901],
      [[8, 10, 50, 200], 0.0002844285341995309],
      [[0, 5, 3000, 10000], 0.3310250215898851],
      [[12, 12, 40, 100], 5.31868004179259e-6],
    ];
    for (const [table, p] of tables) {
      near(fisherExact(...table), p);
      near(twoByTwoTest(...table), p);
    }
    // By hand, the lady tasting tea: all 4 of 8 right, 2 ÷ C(8, 4) two-sided.
    near(fisherExact(4, 4, 4, 8), 2 / 70);
  });

  it("is Fisher's in the far tail, where chi-square promises too much", () => {
    near(twoByTwoTest(30, 60, 100, 300), 0.0033924165351305697); // chi-square says 0.0022
  });

  it("says nothing when there is nothing to compare", () => {
    const tables: readonly Table[] = [
      [3, 3, 10, 10],
      [10, 30, 10, 30],
      [0, 0, 5, 10],
    ];
    for (const table of tables) expect(twoByTwoTest(...table)).toBeNaN();
  });

  it("gives the same for the segment and for the rest, for carriers and for the others", () => {
    const table = fc
      .tuple(fc.nat(300), fc.nat(300), fc.nat(300), fc.nat(300))
      .filter(([a, b, c, d]) => a + b > 0 && c + d > 0 && a + c > 0 && b + d > 0);
    fc.assert(
      fc.property(table, ([a, b, c, d]) => {
        const p = twoByTwoTest(a, a + b, a + c, a + b + c + d);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        const flipped = twoByTwoTest(b, a + b, b + d, a + b + c + d);
        const others = twoByTwoTest(c, c + d, a + c, a + b + c + d);
        expect(flipped).toBeCloseTo(p, 9);
        expect(others).toBeCloseTo(p, 9);
      }),
    );
  });
});

describe("Benjamini–Hochberg", () => {
  it("adjusts by hand: sorted p × m ÷ rank, the lowest from above", () => {
    // 0.005×5/1, 0.01×5/2, 0.03×5/3, 0.04×5/4, 0.2×5/5
    const adjusted = benjaminiHochberg([0.01, 0.04, Number.NaN, 0.03, 0.005, 0.2]);
    const expected = [0.025, 0.05, Number.NaN, 0.05, 0.025, 0.2];
    expect(Array.from(adjusted, (value) => Math.round(value * 1e12) / 1e12)).toEqual(expected);
  });

  it("never lowers a p-value and keeps their order", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (p) => {
        const adjusted = benjaminiHochberg(p);
        p.forEach((value, at) => {
          expect(adjusted[at]).toBeGreaterThanOrEqual(value * (1 - 1e-12));
          expect(adjusted[at]).toBeLessThanOrEqual(1);
          p.forEach((other, to) => {
            if (value < other) expect(adjusted[at]).toBeLessThanOrEqual(adjusted[to]!);
          });
        });
      }),
    );
  });
});

describe("Mann–Whitney", () => {
  it("agrees with scipy, ties and continuity included", () => {
    // mannwhitneyu([1.5,2,2,3.25,7,9], [2,2.5,4,4,8,10,12,.5], method="asymptotic"): U 18, p 0.47524
    const values = Float64Array.from([1.5, 2, 2, 3.25, 7, 9, 2, 2.5, 4, 4, 8, 10, 12, 0.5]);
    const segment = Int32Array.from(values, (_, at) => (at < 6 ? 0 : 1));
    const { rankSums, ties, counts, all } = rankSummary(values, { segment, segments: 2 });
    expect(rankSums[0]! - (6 * 7) / 2).toBe(18);
    near(mannWhitney(rankSums[0]!, counts[0]!, all, ties).p, 0.4752390798128978);
    expect(mannWhitney(rankSums[0]!, counts[0]!, all, ties).z).toBeLessThan(0);
  });

  it("ranks as a plain sort does, whatever the numbers", () => {
    const numbers = fc.array(fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -3, max: 3 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(numbers, (list) => {
        const values = Float64Array.from(list);
        const segment = Int32Array.from(values, (_, at) => at % 2);
        const { rankSums, medianOfAll } = rankSummary(values, { segment, segments: 2 });
        const rank = (value: number) =>
          list.filter((other) => other < value).length +
          (list.filter((other) => other === value || other === value + 0).length + 1) / 2;
        const sums = [0, 0];
        list.forEach((value, at) => {
          sums[at % 2]! += rank(value);
        });
        expect(rankSums[0]).toBe(sums[0]);
        expect(rankSums[1]).toBe(sums[1]);
        const sorted = Float64Array.from(list).sort();
        const half = (sorted.length - 1) / 2;
        expect(medianOfAll + 0).toBe(sorted[Math.floor(half)]! / 2 + sorted[Math.ceil(half)]! / 2 + 0);
      }),
    );
  });
});

describe("Welch", () => {
  it("agrees with scipy", () => {
    // ttest_ind([10,12,9,30,14,0,22], [8,7,11,5,0,6], equal_var=False); t.ppf(0.975, 7.9049) × error
    const result = welchTest(sampleOf([10, 12, 9, 30, 14, 0, 22]), sampleOf([8, 7, 11, 5, 0, 6]), 0.95);
    near(result.difference, 7.690476190476191);
    near(result.p, 0.08766153463434731);
    near(result.low, -1.4312069804831653);
    near(result.high, 16.812159361435548);
  });
});
