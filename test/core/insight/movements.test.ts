import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { affinities } from "../../../src/core/insight/affinity.ts";
import { cohortMeasure } from "../../../src/core/insight/cohort-measure.ts";
import { cohorts } from "../../../src/core/insight/cohorts.ts";
import { paretoCurve } from "../../../src/core/insight/pareto-curve.ts";
import { rowShares, segmentFlows, transitionCounts } from "../../../src/core/insight/transitions.ts";

describe("transitions", () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: -1, max: 3 }), fc.integer({ min: -1, max: 3 })));
  const split = (list: readonly (readonly [number, number])[]) =>
    [Int32Array.from(list, ([from]) => from), Int32Array.from(list, ([, to]) => to)] as const;

  it("count by hand, with new below and gone on the right", () => {
    const counts = transitionCounts(Int32Array.of(0, 0, 1, -1, 1), Int32Array.of(0, 1, -1, 1, 1), 2);
    expect([...counts]).toEqual([1, 1, 0, 0, 1, 1, 0, 1, 0]);
    expect(segmentFlows(counts, 2)[1]).toEqual({
      before: 2,
      stayed: 1,
      in: 1,
      out: 0,
      new: 1,
      gone: 1,
      net: 1,
      after: 3,
    });
  });

  it("have rows that sum to 1, and everybody once", () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const counts = transitionCounts(...split(list), 4);
        const there = list.filter(([from, to]) => from >= 0 || to >= 0).length;
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(there);
        const shares = rowShares(counts, 5);
        for (let row = 0; row < 5; row++) {
          const own = shares.subarray(row * 5, row * 5 + 5);
          if (!Number.isNaN(own[0])) expect(own.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        }
        for (const flow of segmentFlows(counts, 4)) {
          expect(flow.before).toBe(flow.stayed + flow.out + flow.gone);
          expect(flow.after).toBe(flow.stayed + flow.in + flow.new);
        }
      }),
    );
  });
});

describe("cohorts", () => {
  const rows = fc.array(
    fc.tuple(fc.nat(9), fc.integer({ min: -1, max: 6 }), fc.integer({ min: -500, max: 2000 })),
  );
  const ordersOf = (list: readonly (readonly [number, number, number])[]) => ({
    customers: 10,
    customer: Int32Array.from(list, ([customer]) => customer),
    period: Int32Array.from(list, ([, period]) => period),
    amount: Float64Array.from(list, ([, , cents]) => cents / 100),
  });

  it("by hand: two of period 1, one of whom comes back in 3", () => {
    const table = cohorts(
      ordersOf([
        [0, 1, 1000],
        [1, 1, 2000],
        [0, 3, 500],
        [0, 3, -200],
        [2, 3, 700],
      ]),
    );
    expect([table.first, table.count, ...table.sizes]).toEqual([1, 3, 2, 0, 1]);
    expect([...cohortMeasure(table, "retention")].slice(0, 3)).toEqual([1, 0, 0.5]);
    expect([...cohortMeasure(table, "value")].slice(0, 3)).toEqual([30, 0, 3]);
    expect([...cohortMeasure(table, "cumulative")]).toEqual([
      30,
      30,
      33,
      0,
      0,
      Number.NaN,
      7,
      Number.NaN,
      Number.NaN,
    ]);
  });

  it("sum to the customers who bought, start with all of them, and keep every cent", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const orders = ordersOf(list);
        const table = cohorts(orders);
        const { count, sizes } = table;
        const buyers = new Set(list.filter(([, at, cents]) => at >= 0 && cents > 0).map(([who]) => who));
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(buyers.size);
        const retention = cohortMeasure(table, "retention");
        for (let row = 0; row < count; row++) {
          if (sizes[row]! > 0) expect(retention[row * count]).toBe(1);
        }
        const known = table.value.filter((value) => !Number.isNaN(value));
        const paid = list.filter(([who, at]) => at >= 0 && buyers.has(who));
        const total = paid.reduce((sum, [, , cents]) => sum + cents, 0) / 100;
        expect(known.reduce((sum, value) => sum + value, 0)).toBeCloseTo(total, 8);
        retention.forEach((share) => {
          if (!Number.isNaN(share)) expect(share >= 0 && share <= 1).toBe(true);
        });
      }),
    );
  });
});

describe("the Pareto curve", () => {
  it("by hand: the best quarter of 8, 4, 2, 2 brings half", () => {
    const curve = paretoCurve(Float64Array.of(2, 8, 2, 4), 4);
    expect([...curve.share]).toEqual([0.5, 0.75, 0.875, 1]);
    // Half steps lie halfway a customer.
    expect(paretoCurve(Float64Array.of(2, 8, 2, 4), 8).value[0]).toBe(4);
  });

  it("ends at everybody and 100%, and lies above equality", () => {
    const values = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 40 }), (list, steps) => {
        fc.pre(list.some((value) => value > 0));
        const { customers, share } = paretoCurve(Float64Array.from(list), steps);
        expect(customers[steps - 1]).toBe(1);
        expect(share[steps - 1]).toBe(1);
        share.forEach((part, at) => {
          expect(part).toBeGreaterThanOrEqual(customers[at]! - 1e-12);
        });
      }),
    );
  });

  it("has no shares where nothing was brought", () => {
    expect([...paretoCurve(Float64Array.of(0, 0), 1).share]).toEqual([Number.NaN]);
  });
});

describe("affinity", () => {
  it("by hand: bread in 8 of 10 baskets, butter in 6, both in 6", () => {
    const rows = Array.from({ length: 10 }, (_, basket) => [
      ...(basket < 8 ? [[basket, 0]] : []),
      ...(basket < 6 ? [[basket, 1]] : []),
      ...(basket > 7 ? [[basket, 2]] : []),
    ]).flat();
    const segment = Int32Array.from({ length: 10 }, (_, basket) => (basket < 5 ? 0 : 1));
    const found = affinities(
      Int32Array.from(rows, ([basket]) => basket!),
      Int32Array.from(rows, ([, item]) => item!),
      10,
      3,
      { segment, segments: 2 },
    );
    expect(found).toHaveLength(2);
    expect(found[0]).toMatchObject({
      item: 1,
      other: 0,
      together: 6,
      support: 0.6,
      confidence: 1,
      lift: 1.25,
    });
    expect(found[1]).toMatchObject({ item: 0, other: 1, confidence: 0.75 });
    // 5 of 5 and 1 of 5 baskets, against 6 of 10.
    expect(found[0]!.indexes[0]).toBeCloseTo(100 / 0.6, 12);
    expect(found[0]!.indexes[1]).toBeCloseTo(20 / 0.6, 12);
  });

  it("counts as brute force does, an item twice in a basket once", () => {
    // Few baskets and many rows, so that pairs do come together five times.
    const rows = fc.array(fc.tuple(fc.integer({ min: -1, max: 11 }), fc.integer({ min: -1, max: 4 })), {
      minLength: 60,
      maxLength: 150,
    });
    fc.assert(
      fc.property(rows, (list) => {
        const holds = (basket: number, item: number) => list.some(([b, i]) => b === basket && i === item);
        const found = affinities(
          Int32Array.from(list, ([basket]) => basket),
          Int32Array.from(list, ([, item]) => item),
          12,
          5,
          null,
        );
        const expected: string[] = [];
        for (let one = 0; one < 5; one++) {
          for (let other = 0; other < 5; other++) {
            const together = Array.from({ length: 12 }, (_, at) => at).filter(
              (basket) => one !== other && holds(basket, one) && holds(basket, other),
            ).length;
            if (together >= 5) expected.push(`${one} ${other} ${together}`);
          }
        }
        expect(found.map(({ item, other, together }) => `${item} ${other} ${together}`).sort()).toEqual(
          expected.sort(),
        );
      }),
    );
  });
});
