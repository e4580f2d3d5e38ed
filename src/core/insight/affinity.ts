import type { Grouping } from "./attribute.ts";
import { segmentSizes } from "./attribute.ts";
import { type Baskets, basketsOf } from "./baskets.ts";

/** A pair in fewer baskets is left out. */
const fewestTogether = 5;

/** Two items that go together, seen from the first. */
export interface Affinity {
  readonly item: number;
  readonly other: number;
  /** Baskets with both. */
  readonly together: number;
  /** Share of all baskets that hold both. */
  readonly support: number;
  /** Share of the baskets with the item that hold the other too. */
  readonly confidence: number;
  /** Confidence ÷ share of all baskets with the other; 1 when the two have nothing to do with each other. */
  readonly lift: number;
  /** For each segment 100 × its share of baskets with both ÷ that of all; NaN for an empty segment. */
  readonly indexes: readonly number[];
}

/**
 * What goes with what, each pair in both directions, in order of how far the baskets with both exceed what
 * chance would bring, (observed − expected) ÷ √expected: ordering by lift would put rare pairs on top, ordering
 * by baskets the best sellers. (Measures of Agrawal, Imieliński & Swami 1993; lift of Brin et al. 1997.)
 *
 * @param basket basket of each row, −1 for none
 * @param item item of each row, −1 for none
 * @param groups segment of each basket, or null
 */
export function affinities(
  basket: Int32Array,
  item: Int32Array,
  baskets: number,
  items: number,
  groups: Grouping | null,
): Affinity[] {
  const held = basketsOf(basket, item, baskets, items, fewestTogether);
  const sizes = groups === null ? new Float64Array(0) : segmentSizes(groups);
  const grouped = sizes.reduce((sum, size) => sum + size, 0);
  const found: { readonly affinity: Affinity; readonly excess: number }[] = [];
  eachPair(held, groups, (one, other, together, bySegment) => {
    const withOne = sizeOf(held, one);
    const withOther = sizeOf(held, other);
    const expected = (withOne * withOther) / baskets;
    const inGroups = bySegment.reduce((sum, count) => sum + count, 0);
    const shared = {
      together,
      support: together / baskets,
      lift: together / expected,
      indexes: Array.from(sizes, (size, at) => (100 * bySegment[at]! * grouped) / (inGroups * size)),
    };
    const excess = (together - expected) / Math.sqrt(expected);
    found.push({ affinity: { item: one, other, confidence: together / withOne, ...shared }, excess });
    found.push({
      affinity: { item: other, other: one, confidence: together / withOther, ...shared },
      excess,
    });
  });
  found.sort(
    (a, b) =>
      b.excess - a.excess ||
      b.affinity.together - a.affinity.together ||
      b.affinity.confidence - a.affinity.confidence ||
      a.affinity.item - b.affinity.item ||
      a.affinity.other - b.affinity.other,
  );
  return found.map(({ affinity }) => affinity);
}

function sizeOf({ itemStart }: Baskets, item: number): number {
  return itemStart[item + 1]! - itemStart[item]!;
}

/**
 * Every pair of items (the smaller number first) in enough baskets. Partners of one item at a time are counted
 * in one array, so that memory grows with the items and not with their pairs.
 */
function eachPair(
  held: Baskets,
  groups: Grouping | null,
  visit: (one: number, other: number, together: number, bySegment: Float64Array) => void,
): void {
  const counts = new Int32Array(held.items);
  const segments = groups?.segments ?? 0;
  for (let one = 0; one < held.items; one++) {
    const partners: number[] = [];
    eachPartner(held, one, (other) => {
      if (counts[other]!++ === 0) partners.push(other);
    });
    const enough = partners.filter((other) => counts[other]! >= fewestTogether).sort((a, b) => a - b);
    const together = enough.map((other) => counts[other]!);
    for (const other of partners) counts[other] = 0;
    enough.forEach((other, at) => {
      counts[other] = at + 1;
    });
    const bySegment = new Float64Array(enough.length * segments);
    if (groups !== null && enough.length > 0) {
      eachPartner(held, one, (other, basket) => {
        const segment = groups.segment[basket]!;
        if (counts[other]! > 0 && segment >= 0) bySegment[(counts[other]! - 1) * segments + segment]!++;
      });
    }
    enough.forEach((other, at) => {
      counts[other] = 0;
      visit(one, other, together[at]!, bySegment.subarray(at * segments, (at + 1) * segments));
    });
  }
}

/** Every item with a larger number in every basket of an item. */
function eachPartner(held: Baskets, one: number, visit: (other: number, basket: number) => void): void {
  for (let at = held.itemStart[one]!; at < held.itemStart[one + 1]!; at++) {
    const basket = held.basketsWith[at]!;
    // Items of a basket ascend, so the larger ones are at its end.
    for (let place = held.basketStart[basket + 1]! - 1; place >= held.basketStart[basket]!; place--) {
      const other = held.itemsIn[place]!;
      if (other <= one) break;
      visit(other, basket);
    }
  }
}
