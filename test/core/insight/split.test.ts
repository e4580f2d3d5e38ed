import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { customersNeeded } from "../../../src/core/insight/customers-needed.ts";
import { type SplitShare, splitByLot } from "../../../src/core/insight/split.ts";
import { sampleOf } from "../../../src/core/insight/welch.ts";

const HALF: SplitShare = { test: 1, of: 2 };
const shares = fc.constantFrom<SplitShare>(HALF, { test: 3, of: 4 }, { test: 4, of: 5 }, { test: 9, of: 10 });
const customers = fc.uniqueArray(
  fc.record({ name: fc.string({ maxLength: 8 }), value: fc.integer({ min: -50, max: 900 }) }),
  { selector: ({ name }) => name, minLength: 1, maxLength: 120 },
);
type Customer = { readonly name: string; readonly value: number };

function split(list: readonly Customer[], share: SplitShare, seed: number): Map<string, number> {
  const names = list.map(({ name }) => name);
  const chosen = splitByLot(
    names,
    list.map(({ value }) => value),
    share,
    seed,
  );
  return new Map(names.map((name, at) => [name, chosen[at]!]));
}

const testers = (groups: Map<string, number>) => [...groups.values()].filter((group) => group === 1).length;

describe("splitByLot(identifiers, values, share, seed)", () => {
  it("halves differ by at most one customer, other shares by less than one from what was asked", () => {
    fc.assert(
      fc.property(customers, shares, fc.integer(), (list, share, seed) => {
        const test = testers(split(list, share, seed));
        expect(Math.abs(test - (list.length * share.test) / share.of)).toBeLessThan(1);
        const half = testers(split(list, HALF, seed));
        expect(Math.abs(2 * half - list.length)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("the same seed gives the same groups, in whatever order the rows stand", () => {
    fc.assert(
      fc.property(customers, shares, fc.integer(), (list, share, seed) => {
        const turned = [...list].reverse();
        const sorted = [...list].sort((a, b) => (a.name < b.name ? -1 : 1));
        const groups = split(list, share, seed);
        for (const other of [turned, sorted]) {
          const again = split(other, share, seed);
          for (const [name, group] of groups) expect(again.get(name)).toBe(group);
        }
      }),
    );
  });

  it("halves are alike in value by construction: the totals differ by less than the range", () => {
    fc.assert(
      fc.property(customers, fc.integer(), (list, seed) => {
        fc.pre(list.length % 2 === 0);
        const groups = split(list, HALF, seed);
        const total = (group: number) =>
          list.reduce((sum, { name, value }) => sum + (groups.get(name) === group ? value : 0), 0);
        const values = list.map(({ value }) => value);
        // Each pair differs by the gap between neighbours, and all gaps together are the range.
        expect(Math.abs(total(1) - total(0))).toBeLessThanOrEqual(Math.max(...values) - Math.min(...values));
      }),
    );
  });

  it("every customer of a pair is as often in the test as the other", () => {
    const names = Array.from({ length: 2000 }, (_, at) => `customer ${at}`);
    const values = names.map((_, at) => 2000 - at);
    const first = [1, 2, 3, 4, 5].flatMap((seed) => {
      const chosen = splitByLot(names, values, HALF, seed);
      return names.flatMap((_, at) => (at % 2 === 0 ? [chosen[at]!] : []));
    });
    const share = first.reduce((sum, group) => sum + group, 0) / first.length;
    // 5,000 tosses: four standard errors are 2.8 points.
    expect(Math.abs(share - 0.5)).toBeLessThan(0.028);
    const [one, two] = [splitByLot(names, values, HALF, 1), splitByLot(names, values, HALF, 2)];
    const same = names.filter((_, at) => one[at] === two[at]).length / names.length;
    expect(Math.abs(same - 0.5)).toBeLessThan(0.07);
  });

  it("takes four of every five neighbours", () => {
    const names = Array.from({ length: 50 }, (_, at) => `k${at}`);
    const chosen = splitByLot(
      names,
      names.map((_, at) => 50 - at),
      { test: 4, of: 5 },
      7,
    );
    for (let from = 0; from < 50; from += 5) {
      expect(chosen.slice(from, from + 5).reduce((sum, group) => sum + group, 0)).toBe(4);
    }
  });
});

describe("customersNeeded(test, control, difference)", () => {
  it("adds up by hand", () => {
    // Variances 2 and 8: 7.849 × 10 ÷ 2² = 19.6.
    const [test, control] = [sampleOf([1, 3]), sampleOf([0, 4])];
    expect(customersNeeded(test, control, 2)).toBe(20);
    expect(customersNeeded(test, control, 1)).toBe(79);
    expect(customersNeeded(test, control, 0)).toBe(Number.POSITIVE_INFINITY);
    expect(customersNeeded(sampleOf([1]), control, 1)).toBeNaN();
  });
});
