import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mapScores } from "../../../src/core/segments/map-scores.ts";
import { rfmSegment, rfmSegments } from "../../../src/core/segments/rfm-map.ts";
import { mapRows, mapSegments, rfmMapKeys, rfmMaps } from "../../../src/core/segments/rfm-maps.ts";
import { rfmScores } from "../../../src/core/segments/rfm-scores.ts";

const scale = (bins: number) => Array.from({ length: bins }, (_, at) => at + 1);

describe.each(rfmMapKeys)("the map %s", (key) => {
  const map = rfmMaps[key];

  it("has one name of its own list in every cell, and reaches every name", () => {
    const met = new Set<string>();
    for (const row of mapRows(map)) {
      for (const column of scale(map.bins)) {
        const name = map.nameOf(row, column);
        expect(map.segments).toContain(name);
        met.add(name);
      }
    }
    expect([...met].sort()).toEqual([...map.segments].sort());
    expect(new Set(map.segments).size).toBe(map.segments.length);
  });

  it("gives every triplet of scores a cell that it has", () => {
    const rows = mapRows(map).map((row) => row.join());
    for (const r of scale(map.bins))
      for (const f of scale(map.bins))
        for (const m of scale(map.bins))
          for (const orders of [1, 2, 9]) {
            const [row, column] = map.placeOf({ r, f, m, orders });
            expect(rows).toContain(row.join());
            expect(map.segments).toContain(map.nameOf(row, column));
          }
  });

  it("gives every customer scores within its range, the more recent never the lower", () => {
    const customers = fc.array(
      fc.record({
        days: fc.integer({ min: 0, max: 900 }),
        orders: fc.integer({ min: 1, max: 12 }),
        total: fc.integer({ min: 1, max: 900 }),
      }),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(customers, (shop) => {
        const days = shop.map((customer) => customer.days);
        const { r, f, m } = mapScores(
          map,
          days,
          shop.map(({ orders }) => orders),
          shop.map(({ total }) => total),
        );
        for (const score of [...r, ...f, ...m]) expect(scale(map.bins)).toContain(score);
        shop.forEach((one, a) => {
          shop.forEach((other, b) => {
            if (one.days < other.days) expect(r[a]).toBeGreaterThanOrEqual(r[b]!);
          });
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe("what the maps say", () => {
  it("default is the map of the functions, with their one-order rule", () => {
    const { placeOf, nameOf, segments } = rfmMaps.default;
    for (const r of scale(5))
      for (const f of scale(5))
        for (const m of scale(5))
          for (const orders of [1, 4])
            expect(nameOf(...placeOf({ r, f, m, orders }))).toBe(rfmSegment(r, f, m, orders));
    expect(segments).toEqual(rfmSegments);
  });

  it("python-grid is the published table of R × F, whatever M", () => {
    const { placeOf, nameOf } = rfmMaps["python-grid"];
    const published: readonly (readonly [RegExp, string])[] = [
      [/[1-2][1-2]/, "hibernating"],
      [/[1-2][3-4]/, "at_risk"],
      [/[1-2]5/, "cant_lose"],
      [/3[1-2]/, "about_to_sleep"],
      [/33/, "needs_attention"],
      [/[3-4][4-5]/, "loyal"],
      [/41/, "promising"],
      [/51/, "new"],
      [/[4-5][2-3]/, "potential_loyalist"],
      [/5[4-5]/, "champions"],
    ];
    for (const r of scale(5))
      for (const f of scale(5))
        for (const m of scale(5)) {
          const names = published.filter(([cells]) => cells.test(`${r}${f}`)).map(([, name]) => name);
          expect([nameOf(...placeOf({ r, f, m, orders: 1 }))]).toEqual(names);
        }
  });

  it("klaviyo lists 27 triplets once each", () => {
    const { nameOf } = rfmMaps.klaviyo;
    const named = (cell: string) => nameOf([Number(cell[0]), Number(cell[1])], Number(cell[2]));
    expect(named("333")).toBe("champions");
    expect(named("233")).toBe("loyal");
    expect(named("311")).toBe("recent");
    expect(named("123")).toBe("needs_attention");
    expect(named("231")).toBe("at_risk");
    expect(named("121")).toBe("inactive");
  });

  it("klaviyo scores recency by 180 and 365 days, and a common order count by 1, 2 and 3 or more", () => {
    const days = [0, 180, 181, 365, 366, 900];
    const orders = [1, 1, 1, 2, 3, 8];
    const scores = mapScores(rfmMaps.klaviyo, days, orders, [1, 2, 3, 4, 5, 6]);
    expect([...scores.r]).toEqual([3, 3, 2, 2, 1, 1]);
    expect([...scores.f]).toEqual([1, 1, 1, 2, 3, 3]);
    expect(scores.frequencyRule).toBe("fixed");
    const spread = mapScores(rfmMaps.klaviyo, days, [1, 2, 3, 4, 5, 6], days);
    expect(spread.frequencyRule).toBe("ranked");
    expect([...spread.f]).toEqual([...rfmScores(days, [1, 2, 3, 4, 5, 6], days, 3).f]);
  });

  it("every name of every map is among those that have words", () => {
    for (const key of rfmMapKeys)
      for (const segment of rfmMaps[key].segments) expect(mapSegments).toContain(segment);
    expect(new Set(mapSegments).size).toBe(13);
  });
});
