import { array, assert, constantFrom, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { rankScores } from "../../../src/core/segments/rank-scores.ts";
import { scoreEdges, scoresByEdges } from "../../../src/core/segments/score-edges.ts";

describe("edges of scores", () => {
  it("give the customers whom they came from the same scores", () => {
    assert(
      property(
        array(integer({ min: -20, max: 60 }), { minLength: 1, maxLength: 80 }),
        constantFrom("more" as const, "less" as const),
        (values, better) => {
          const scores = rankScores(values, 5, better);
          expect(scoresByEdges(values, scoreEdges(values, scores, better), better)).toEqual(scores);
        },
      ),
    );
  });

  it("never score a better value lower", () => {
    const values = [1, 1, 2, 5, 9, 20];
    const edges = scoreEdges(values, rankScores(values, 5, "more"), "more");
    const scores = Array.from(scoresByEdges([0, 1, 3, 5, 8, 9, 19, 500], edges, "more"));
    expect(scores).toEqual([...scores].sort());
    expect(scores[0]).toBe(1);
    expect(scores.at(-1)).toBe(5);
  });

  it("stay put when the others change: that is what they are for", () => {
    const days = [10, 20, 30, 40, 50];
    const edges = scoreEdges(days, rankScores(days, 5, "less"), "less");
    expect(edges[0]).toEqual({ score: 1, from: 50 });
    expect(Array.from(scoresByEdges([10, 30, 31], edges, "less"))).toEqual([5, 3, 2]);
    // By rank the same three customers score otherwise.
    expect(Array.from(rankScores([10, 30, 31], 5, "less"))).toEqual([5, 3, 1]);
  });
});
