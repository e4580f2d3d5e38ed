import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankScores } from "../../../src/core/segments/rank-scores.ts";

/** The rule of functions.md, word for word and slow: p in whole numbers over 2n. */
function bruteForce(values: readonly number[], bins: number): number[] {
  const best = Math.max(...values);
  const worst = Math.min(...values);
  return values.map((value) => {
    const worse = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    const middle = Math.min(bins, 1 + Math.floor((bins * (2 * worse + equal)) / (2 * values.length)));
    if (best === worst) return middle;
    if (value === worst) return 1;
    return value === best ? bins : middle;
  });
}

const values = fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 1, maxLength: 40 });
const bins = fc.integer({ min: 2, max: 9 });

describe("rankScores(values, bins, better)", () => {
  it("follows the mid-rank rule", () => {
    fc.assert(
      fc.property(values, bins, (v, b) => {
        expect([...rankScores(v, b, "more")]).toEqual(bruteForce(v, b));
      }),
    );
  });

  it("turns around when less is better", () => {
    fc.assert(
      fc.property(values, bins, (v, b) => {
        const negated = v.map((value) => -value);
        expect(rankScores(v, b, "less")).toEqual(rankScores(negated, b, "more"));
      }),
    );
  });

  it("gives quintiles of 1 … 10 two each", () => {
    expect([...rankScores([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5, "more")]).toEqual([
      1, 1, 2, 2, 3, 3, 4, 4, 5, 5,
    ]);
  });

  it("gives everybody the middle when all are equal", () => {
    expect([...rankScores([7, 7, 7], 5, "more")]).toEqual([3, 3, 3]);
  });

  it("lets ties share a score where pandas' first-rank recipe would part them", () => {
    expect([...rankScores([1, 1, 1, 1, 2], 5, "more")]).toEqual([1, 1, 1, 1, 5]);
  });
});
