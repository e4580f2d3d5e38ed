import type { Grouping, TagAttribute } from "./attribute.ts";

/** A tag with fewer carriers, or a combination with fewer customers, says nothing about a segment. */
export const fewestCarriers = 5;

/** How the tags and the combinations of an attribute spread over the segments. */
export interface TagCounts {
  /** Tags with enough carriers, in their own order. */
  readonly shown: Int32Array;
  /** Carriers: row = position in `shown`, column = segment. */
  readonly carriers: Float64Array;
  /** Tags counted in each segment, rare ones too: a customer with three tags counts three. */
  readonly tokens: Float64Array;
  /** Customers by cell: row 0 blanks, row 1 rare combinations together, then each other; column = segment. */
  readonly cells: Float64Array;
}

const BLANK = 0;
const RARE = 1;

/** One pass over the customers; time and memory grow with the rows, whatever the number of combinations. */
export function countTags(attribute: TagAttribute, grouping: Grouping): TagCounts {
  const { combination, tagsOf } = attribute;
  const { segment, segments } = grouping;
  const sizes = new Float64Array(tagsOf.length);
  for (let i = 0; i < segment.length; i++) {
    if (segment[i]! >= 0 && combination[i]! >= 0) sizes[combination[i]!]!++;
  }
  const place = places(tagsOf, sizes, attribute.tags);
  const rowOf = new Int32Array(tagsOf.length).fill(RARE);
  let rows = 2;
  sizes.forEach((size, at) => {
    if (size >= fewestCarriers) rowOf[at] = rows++;
  });

  const cells = new Float64Array(rows * segments);
  const carriers = new Float64Array(place.shown.length * segments);
  const tokens = new Float64Array(segments);
  const add = (own: Int32Array, column: number, customers: number) => {
    tokens[column]! += own.length * customers;
    for (const tag of own) {
      const row = place.of[tag]!;
      if (row >= 0) carriers[row * segments + column]! += customers;
    }
  };
  for (let i = 0; i < segment.length; i++) {
    const column = segment[i]!;
    if (column < 0) continue;
    const own = combination[i]!;
    const row = own < 0 ? BLANK : rowOf[own]!;
    cells[row * segments + column]!++;
    if (row === RARE) add(tagsOf[own]!, column, 1);
  }
  rowOf.forEach((row, at) => {
    if (row === RARE) return;
    for (let column = 0; column < segments; column++) {
      add(tagsOf[at]!, column, cells[row * segments + column]!);
    }
  });
  return { shown: place.shown, carriers, tokens, cells };
}

function places(
  tagsOf: readonly Int32Array[],
  sizes: Float64Array,
  tags: number,
): { shown: Int32Array; of: Int32Array } {
  const carriers = new Float64Array(tags);
  tagsOf.forEach((own, at) => {
    for (const tag of own) carriers[tag]! += sizes[at]!;
  });
  const of = new Int32Array(tags).fill(-1);
  const shown: number[] = [];
  carriers.forEach((count, tag) => {
    if (count >= fewestCarriers) of[tag] = shown.push(tag) - 1;
  });
  return { shown: Int32Array.from(shown), of };
}
