import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { homogeneityTest } from "../../../src/core/insight/homogeneity.ts";
import { binCounts, binsOf } from "../../../src/core/insight/number-bins.ts";
import { populationStability } from "../../../src/core/insight/population-stability.ts";
import { Random } from "../../../src/core/math/random.ts";
import { gammaVariate } from "../../../src/core/math/variates.ts";

describe("population stability index", () => {
  it("is Σ (q − p) ln(q ÷ p), by hand and by numpy", () => {
    const before = Float64Array.of(100, 200, 300, 400);
    const { index, parts, finding } = populationStability(before, Float64Array.of(150, 250, 300, 300));
    expect(parts[0]).toBeCloseTo(0.05 * Math.log(1.5), 14);
    expect(parts[2]).toBe(0);
    expect(index).toBeCloseTo(0.06019864021629681, 14); // numpy: ((q-p)*np.log(q/p)).sum()
    expect(finding).toBe("stable");
  });

  it("draws its borders at 0.1 and 0.25 where the samples are large", () => {
    const even = Float64Array.of(5000, 5000);
    // Two bins: (2d) ln((½ + d) ÷ (½ − d)) is 0.09, 0.12 and 0.26 at these shares.
    expect(populationStability(even, Float64Array.of(6490, 3510)).finding).toBe("stable");
    expect(populationStability(even, Float64Array.of(6710, 3290)).finding).toBe("watch");
    expect(populationStability(even, Float64Array.of(7480, 2520)).finding).toBe("shifted");
  });

  it("counts an empty bin as 0.0001 and leaves out what is empty in both", () => {
    const { index, parts } = populationStability(Float64Array.of(50, 50, 0), Float64Array.of(100, 0, 0));
    expect(parts[1]).toBeCloseTo((0.0001 - 0.5) * Math.log(0.0001 / 0.5), 12);
    expect(parts[2]).toBeNaN();
    expect(index).toBeCloseTo(parts[0]! + parts[1]!, 12);
  });

  it("of equal distributions is 0 and stable, in whatever number", () => {
    const counts = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1 });
    fc.assert(
      fc.property(
        counts.filter((list) => list.some((count) => count > 0)),
        fc.integer({ min: 1, max: 9 }),
        (list, times) => {
          const before = Float64Array.from(list);
          const stability = populationStability(
            before,
            before.map((count) => count * times),
          );
          expect(stability.index).toBeCloseTo(0, 12);
          expect(stability.finding).toBe("stable");
        },
      ),
    );
  });

  it("is never below 0 and the same in either direction", () => {
    const counts = fc.array(fc.tuple(fc.nat(300), fc.nat(300)), { minLength: 2 });
    fc.assert(
      fc.property(counts, (pairs) => {
        const one = Float64Array.from(pairs, ([count]) => count + 1);
        const other = Float64Array.from(pairs, ([, count]) => count + 1);
        const { index } = populationStability(one, other);
        expect(index).toBeGreaterThanOrEqual(-1e-12);
        expect(populationStability(other, one).index).toBeCloseTo(index, 10);
      }),
    );
  });
});

describe("the test of one distribution", () => {
  it("is scipy's chi2_contingency where no bin is rare", () => {
    // chi2_contingency([[100,200,300,400],[150,250,300,300]]): 29.841269841269842
    const p = homogeneityTest(Float64Array.of(100, 200, 300, 400), Float64Array.of(150, 250, 300, 300));
    expect(p / 1.490332224604939e-6).toBeCloseTo(1, 8);
  });
});

describe("bins of numbers", () => {
  it("hold every value once, equal values together, and as many each where values differ", () => {
    const values = Float64Array.from({ length: 100 }, (_, at) => at);
    expect([...binCounts(values, binsOf(values, 10))]).toEqual(new Array(10).fill(10));
    const numbers = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1 });
    fc.assert(
      fc.property(numbers, numbers, fc.integer({ min: 2, max: 12 }), (before, after, bins) => {
        const classes = binsOf(Float64Array.from(before), bins);
        expect(classes.edges.length).toBeLessThan(Math.max(bins, 3));
        const counts = binCounts(Float64Array.from(after), classes);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(after.length);
        expect([...classes.edges]).toEqual([...new Set(classes.edges)].sort((a, b) => a - b));
      }),
    );
  });

  it("see a move away from one value that all had", () => {
    const classes = binsOf(new Float64Array(50).fill(5), 10);
    expect([...binCounts(Float64Array.of(4.9, 5, 5, 5.1), classes)]).toEqual([1, 2, 1]);
  });
});

describe("two samples of one population", () => {
  const random = new Random(31);
  it.each([
    [50, 50],
    [50, 400],
    [400, 50],
    [100, 100],
    [1000, 1000],
    [10_000, 50],
    [10_000, 10_000],
  ])("of %d and %d are called stable in at least 93 in 100, numbers and labels", (n, m) => {
    const pairs = n + m > 5000 ? 250 : 600;
    const stable = { numbers: 0, labels: 0 };
    for (let pair = 0; pair < pairs; pair++) {
      const spend = () => 20 * gammaVariate(random, 1.5);
      const before = Float64Array.from({ length: n }, spend);
      const classes = binsOf(before, 10);
      const after = Float64Array.from({ length: m }, spend);
      const numbers = populationStability(binCounts(before, classes), binCounts(after, classes));
      if (numbers.finding === "stable") stable.numbers++;
      // Forty labels, each a little rarer than the one before, the last of one customer in a hundred.
      const labels = (size: number) => {
        const counts = new Float64Array(40);
        for (let i = 0; i < size; i++) counts[Math.min(39, Math.floor(-6 * Math.log2(random.uniform())))]!++;
        return counts;
      };
      if (populationStability(labels(n), labels(m)).finding === "stable") stable.labels++;
    }
    // Two standard errors of the simulation itself.
    const slack = 2 * Math.sqrt((0.07 * 0.93) / pairs);
    expect(stable.numbers / pairs).toBeGreaterThanOrEqual(0.93 - slack);
    expect(stable.labels / pairs).toBeGreaterThanOrEqual(0.93 - slack);
  });

  it("are told from a real shift: half the spend, 200 customers each, is seen in 95%", () => {
    let seen = 0;
    for (let pair = 0; pair < 200; pair++) {
      const spend = (scale: number) =>
        Float64Array.from({ length: 200 }, () => scale * gammaVariate(random, 1.5));
      const before = spend(20);
      const classes = binsOf(before, 10);
      const { finding } = populationStability(binCounts(before, classes), binCounts(spend(10), classes));
      if (finding === "shifted") seen++;
    }
    expect(seen / 200).toBeGreaterThanOrEqual(0.95);
  });
});
