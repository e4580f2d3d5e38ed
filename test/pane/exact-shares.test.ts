import fc from "fast-check";
import { expect, test } from "vitest";
import { exactShares } from "../../src/pane/exact-shares.ts";

const sum = (shares: readonly number[]) => shares.reduce((total, share) => total + share, 0);

test("shares add up to 100, each within one of the exact share", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 12 }),
      (amounts) => {
        const total = sum(amounts);
        fc.pre(total > 1e-3);
        const shares = exactShares(amounts);
        expect(sum(shares)).toBe(100);
        for (const [at, share] of shares.entries()) {
          expect(Math.abs(share - (100 * amounts[at]!) / total)).toBeLessThan(1);
        }
      },
    ),
  );
});

test("0 stays 0%, also beside thirds", () => {
  expect(exactShares([1, 0, 1, 1])).toEqual([34, 0, 33, 33]);
});

test("nothing to share is no share", () => {
  expect(exactShares([0, 0])).toEqual([0, 0]);
  expect(exactShares([-5, 0])).toEqual([0, 0]);
});
