import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TagAttribute } from "../../../src/core/insight/attribute.ts";
import { cramersV } from "../../../src/core/insight/cramers-v.ts";
import { type FoundDriver, findDrivers } from "../../../src/core/insight/drivers.ts";
import { logOddsZ } from "../../../src/core/insight/log-odds.ts";
import { countTags } from "../../../src/core/insight/tag-counts.ts";
import { Random } from "../../../src/core/math/random.ts";
import { madeAttribute, madeChoice, madeGrouping } from "./made-attributes.ts";

describe("Cramér's V", () => {
  it("is the corrected V of the 2×k table, by hand", () => {
    // Columns are segments; segment 0 against the rest of [[20,10],[15,25],[5,25]]: chi-square 15.79861, V .39747
    // (scipy chi2_contingency, association). Corrected: √((15.79861/100 − 2/99) ÷ (2 − 1/99 − 1)).
    const cells = Float64Array.of(20, 10, 15, 25, 5, 25);
    const expected = Math.sqrt((15.79861111111111 / 100 - 2 / 99) / (1 - 1 / 99));
    expect(cramersV(cells, 2, 0)).toBeCloseTo(expected, 12);
    expect(cramersV(cells, 2, 1)).toBeCloseTo(expected, 12);
    expect(cramersV(Float64Array.of(10, 10, 10, 10), 2, 0)).toBe(0);
    expect(cramersV(Float64Array.of(50, 0, 0, 50), 2, 0)).toBeCloseTo(1, 2);
  });
});

describe("log odds with a prior", () => {
  it("is Monroe's z, by hand in Python", () => {
    expect(logOddsZ(30, 60, 100, 400)).toBeCloseTo(2.4588539335270743, 12);
    expect(logOddsZ(3, 4, 100, 400)).toBeCloseTo(1.0762823433890096, 12);
  });

  it("shrinks a rare tag: 3 of 4 carriers weigh less than 30 of 60", () => {
    expect(logOddsZ(3, 4, 100, 400)).toBeLessThan(logOddsZ(30, 60, 100, 400));
  });
});

describe("counts of tags", () => {
  it("agree with counting customer by customer, rare combinations too", () => {
    const shop = fc.array(fc.tuple(fc.integer({ min: -1, max: 2 }), fc.integer({ min: -1, max: 6 })), {
      maxLength: 80,
    });
    // Combination k holds the tags that are the bits of k + 1.
    const tagsOf = Array.from({ length: 7 }, (_, k) =>
      Int32Array.from([0, 1, 2].filter((tag) => (((k + 1) >> tag) & 1) === 1)),
    );
    fc.assert(
      fc.property(shop, (customers) => {
        const segment = Int32Array.from(customers, ([own]) => own);
        const combination = Int32Array.from(customers, ([, held]) => held);
        const attribute: TagAttribute = { kind: "tags", combination, tagsOf, tags: 3 };
        const counts = countTags(attribute, { segment, segments: 3 });
        const carriers = (tag: number, at: number) =>
          customers.filter(([own, held]) => own === at && held >= 0 && tagsOf[held]!.includes(tag)).length;
        const shown = [0, 1, 2].filter((tag) => carriers(tag, 0) + carriers(tag, 1) + carriers(tag, 2) >= 5);
        expect([...counts.shown]).toEqual(shown);
        expect([...counts.carriers]).toEqual(
          shown.flatMap((tag) => [0, 1, 2].map((at) => carriers(tag, at))),
        );
        expect([...counts.tokens]).toEqual(
          [0, 1, 2].map((at) => [0, 1, 2].reduce((sum, tag) => sum + carriers(tag, at), 0)),
        );
        expect(counts.cells.reduce((sum, count) => sum + count, 0)).toBe(
          customers.filter(([own]) => own >= 0).length,
        );
      }),
    );
  });
});

describe("drivers", () => {
  it("of one segment that is everybody have index 100 and nothing to compare", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 30, max: 200 }), (seed, size) => {
        const random = new Random(seed);
        const grouping = madeGrouping([size], random);
        for (const driver of findDrivers([madeChoice(grouping, random, [5, 3, 1])], grouping)) {
          expect(driver.index).toBe(100);
          expect(driver.finding).toBe("none");
          expect(driver.inSegment).toBe(driver.inAll);
        }
      }),
    );
  });

  it("hide small segments and rare values, which are not tested either", () => {
    const random = new Random(1);
    const grouping = madeGrouping([100, 80, 29], random);
    const drivers = findDrivers([madeChoice(grouping, random, [100, 50, 0.5])], grouping);
    expect(new Set(drivers.map(({ segment }) => segment))).toEqual(new Set([0, 1]));
    expect(new Set(drivers.map(({ tag }) => tag))).toEqual(new Set([0, 1]));
    // The family is what is shown: 2 values × 2 segments.
    const largest = Math.max(...drivers.map(({ p }) => p));
    expect(Math.max(...drivers.map(({ adjusted }) => adjusted))).toBeCloseTo(largest, 12);
  });

  it("suspect a value of nearly all of the segment and nearly nobody else", () => {
    const random = new Random(2);
    const grouping = madeGrouping([100, 300], random);
    const own = madeAttribute(grouping, random, (segment) => (segment === 0 ? 0.97 : 0.01));
    expect(findDrivers([own], grouping).map(({ finding }) => finding)).toEqual(["leak", "less"]);
  });

  it("of numbers are medians and their difference", () => {
    const random = new Random(3);
    const grouping = madeGrouping([100, 200], random);
    const values = Float64Array.from(grouping.segment, (own) => 10 + random.normal() + (own === 0 ? 2 : 0));
    const [first, second] = findDrivers([{ kind: "numbers", values }], grouping) as [
      FoundDriver,
      FoundDriver,
    ];
    expect([first.finding, second.finding]).toEqual(["more", "less"]);
    expect(first.index).toBeNaN();
    expect(first.inSegment).toBeGreaterThan(11.5);
    expect(second.inSegment).toBeLessThan(10.5);
  });
});

describe("false discoveries", () => {
  it.each([
    { kind: "common", sizes: [60, 140, 300, 100], from: 0.1, to: 0.9 },
    // Expected counts on both sides of 5.
    { kind: "rare", sizes: [60, 140, 300, 100], from: 0.01, to: 0.06 },
    // Expected counts just above 5, where chi-square alone fools 10% of the shops.
    { kind: "hardly rare", sizes: [60, 940], from: 0.085, to: 0.15 },
  ])("are made in at most 5% of the shops over 200 random $kind attributes", ({ kind, sizes, from, to }) => {
    const shops = 300;
    const random = new Random(17, kind.length);
    let fooled = 0;
    for (let shop = 0; shop < shops; shop++) {
      const grouping = madeGrouping(sizes, random);
      const attributes = Array.from({ length: 200 }, () => {
        const share = from + (to - from) * random.uniform();
        return madeAttribute(grouping, random, () => share);
      });
      if (findDrivers(attributes, grouping).some(({ adjusted }) => adjusted <= 0.05)) fooled++;
    }
    expect(fooled / shops).toBeLessThanOrEqual(0.05 + 2 * Math.sqrt((0.05 * 0.95) / shops));
  });
});

describe("a planted driver", () => {
  it.each([0.4, 0.6])("of index 130 at a base share of %f in a segment of 400 is found in 90%", (base) => {
    const shops = 200;
    const random = new Random(23, base);
    let found = 0;
    for (let shop = 0; shop < shops; shop++) {
      const grouping = madeGrouping([400, 1600], random);
      // Index 130 against all: 1.3 × base inside, and outside so much less that all have the base share.
      const planted = madeAttribute(grouping, random, (own) => base * (own === 0 ? 1.3 : 1 - 0.3 / 4));
      const others = Array.from({ length: 50 }, () => {
        const share = 0.02 + 0.9 * random.uniform();
        return madeAttribute(grouping, random, () => share);
      });
      const first = findDrivers([...others, planted], grouping)[0]!;
      if (first.attribute === 50 && first.finding === "more") found++;
    }
    expect(found / shops).toBeGreaterThanOrEqual(0.9);
  });
});
