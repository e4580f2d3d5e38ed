import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { uplift } from "../../../src/core/insight/uplift.ts";
import { Random } from "../../../src/core/math/random.ts";
import { gammaVariate } from "../../../src/core/math/variates.ts";

const values = (...list: number[]) => Float64Array.from(list);

describe("uplift", () => {
  it("adds up by hand", () => {
    const result = uplift(values(10, 12, 9, 30, 14, 0, 22), values(8, 7, 11, 5, 0, 6), 20);
    expect(result.test.mean).toBeCloseTo(97 / 7, 12);
    expect(result.gain).toBeCloseTo(97 - (7 * 37) / 6, 12);
    expect(result.returnOnCost).toBeCloseTo((97 - (7 * 37) / 6 - 20) / 20, 12);
    expect(result.finding).toBe("unclear");
    expect(result.warning).toBe("few-buyers");
  });

  it("says what it cannot tell: one customer, or values without any spread", () => {
    expect(uplift(values(5), values(1, 2), Number.NaN)).toMatchObject({ finding: "unknown", p: Number.NaN });
    expect(uplift(values(5, 5), values(5, 5), Number.NaN).finding).toBe("unknown");
  });

  it("turns round with the groups", () => {
    const group = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 2 });
    fc.assert(
      fc.property(group, group, (one, other) => {
        const there = uplift(Float64Array.from(one), Float64Array.from(other), Number.NaN);
        const back = uplift(Float64Array.from(other), Float64Array.from(one), Number.NaN);
        fc.pre(!Number.isNaN(there.p));
        expect(back.difference).toBeCloseTo(-there.difference, 9);
        expect(back.low).toBeCloseTo(-there.high, 9);
        expect(back.p).toBeCloseTo(there.p, 12);
        // The interval and the p-value say the same.
        expect(there.p < 0.05).toBe(there.finding !== "unclear");
      }),
    );
  });

  it("warns of few buyers, and of unequal groups under 500 buyers", () => {
    const buyers = (count: number, others = 0) =>
      Float64Array.from({ length: count + others }, (_, at) => (at < count ? 10 + (at % 7) : 0));
    const warning = (one: Float64Array, other: Float64Array) => uplift(one, other, Number.NaN).warning;
    expect(warning(buyers(49, 500), buyers(549))).toBe("few-buyers");
    expect(warning(buyers(50), buyers(50))).toBeNull();
    expect(warning(buyers(400), buyers(1200))).toBeNull();
    expect(warning(buyers(400), buyers(1201))).toBe("unbalanced");
    expect(warning(buyers(2000), buyers(499))).toBe("unbalanced");
    expect(warning(buyers(2000), buyers(500))).toBeNull();
  });
});

describe("the interval", () => {
  // Spend of a shop: most buy nothing, a few buy much.
  const spends = {
    "gamma of shape ½": (random: Random) => 60 * gammaVariate(random, 0.5),
    "log-normal of σ 1": (random: Random) => 30 * Math.exp(random.normal() - 0.5),
  };
  const means = { "gamma of shape ½": 30, "log-normal of σ 1": 30 };

  it.each([
    { spend: "gamma of shape ½", test: 400, control: 400, share: 0.16 },
    { spend: "gamma of shape ½", test: 800, control: 400, share: 0.16 },
    { spend: "log-normal of σ 1", test: 400, control: 400, share: 0.16 },
    { spend: "log-normal of σ 1", test: 400, control: 800, share: 0.16 },
    { spend: "log-normal of σ 1", test: 120, control: 60, share: 0.95 },
  ] as const)("covers a planted effect in 95 ± 2%: $spend, $test against $control", (shop) => {
    const random = new Random(41, shop.test, shop.control);
    // The tactic makes a fifth more of them buy.
    const lifted = Math.min(1, shop.share * 1.2);
    const effect = (lifted - shop.share) * means[shop.spend];
    const group = (size: number, share: number) =>
      Float64Array.from({ length: size }, () => (random.uniform() < share ? spends[shop.spend](random) : 0));
    let covered = 0;
    let tests = 0;
    while (tests < 2500) {
      const { low, high, warning } = uplift(group(shop.test, lifted), group(shop.control, shop.share), 1);
      if (warning !== null) continue;
      tests++;
      if (low <= effect && effect <= high) covered++;
    }
    expect(Math.abs(covered / tests - 0.95)).toBeLessThanOrEqual(0.02);
  });
});
