import { describe, expect, it } from "vitest";
import {
  combinedScore,
  type RfmSegment,
  rfmSegment,
  rfmSegments,
} from "../../../src/core/segments/rfm-map.ts";
import { fixedFrequencyScore, rfmScores } from "../../../src/core/segments/rfm-scores.ts";

describe("rfmSegment(r, f, m, orders)", () => {
  it("has the cells of the recommended map (rfm-segments.md, section 4)", () => {
    const cells: Record<RfmSegment, string[]> = {
      champions: ["54", "55"],
      loyal: ["34", "35", "44", "45"],
      potential_loyalist: ["42", "43", "52", "53"],
      new: ["51"],
      promising: ["41"],
      needs_attention: ["33"],
      about_to_sleep: ["31", "32"],
      at_risk: ["13", "14", "23", "24"],
      cant_lose: ["15", "25"],
      hibernating: ["21", "22"],
      lost: ["11", "12"],
    };
    for (const segment of rfmSegments) {
      for (const cell of cells[segment]) {
        const [r, fm] = [Number(cell[0]), Number(cell[1])];
        expect(rfmSegment(r, fm, fm)).toBe(segment);
      }
    }
    expect(Object.values(cells).flat()).toHaveLength(25);
  });

  it("rounds the mean of F and M up at a half", () => {
    expect(combinedScore(3, 4, 5)).toBe(5);
    expect(combinedScore(3, 2, 3)).toBe(3);
  });

  it("never calls one large basket loyal or at risk", () => {
    for (let r = 1; r <= 5; r++) {
      const name = rfmSegment(r, 5, 5, 1);
      expect(name).toBe(["lost", "hibernating", "about_to_sleep", "promising", "new"][r - 1]);
    }
    expect(rfmSegment(2, 5, 5)).toBe("cant_lose");
  });
});

describe("rfmScores(daysSinceLast, orders, total, bins)", () => {
  it("scores F by fixed counts when one order count holds more than 40%", () => {
    const orders = [1, 1, 1, 1, 1, 2, 3, 4, 5, 6];
    const days = orders.map((_, at) => at);
    const scores = rfmScores(days, orders, orders, 5);
    expect(scores.frequencyRule).toBe("fixed");
    expect([...scores.f]).toEqual([1, 1, 1, 1, 1, 2, 3, 4, 4, 5]);
    expect(rfmScores(days, orders, orders, 4).frequencyRule).toBe("ranked");
  });

  it("ranks F when the largest clump is exactly 40%", () => {
    const orders = [1, 1, 2, 3, 4];
    expect(rfmScores(orders, orders, orders, 5).frequencyRule).toBe("ranked");
  });

  it("has no best or worst step in fixed counts", () => {
    expect([1, 2, 3, 4, 5, 6, 40].map(fixedFrequencyScore)).toEqual([1, 2, 3, 4, 4, 5, 5]);
  });
});
