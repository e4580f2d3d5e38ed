import type { Grouping, TagAttribute } from "../../../src/core/insight/attribute.ts";
import type { Random } from "../../../src/core/math/random.ts";

/** Customers of a simulated shop in segments of the given sizes, in random order. */
export function madeGrouping(sizes: readonly number[], random: Random): Grouping {
  const segment = Int32Array.from(sizes.flatMap((size, at) => new Array<number>(size).fill(at)));
  for (let i = segment.length - 1; i > 0; i--) {
    const j = Math.floor(random.uniform() * (i + 1));
    [segment[i], segment[j]] = [segment[j]!, segment[i]!];
  }
  return { segment, segments: sizes.length };
}

/** An attribute of which each customer carries the only tag with a chance that may depend on the segment. */
export function madeAttribute(
  { segment }: Grouping,
  random: Random,
  chance: (segment: number) => number,
): TagAttribute {
  return {
    kind: "tags",
    combination: segment.map((own) => (random.uniform() < chance(own) ? 0 : -1)),
    tagsOf: [Int32Array.of(0)],
    tags: 1,
  };
}

/** A text attribute of values drawn by weight. */
export function madeChoice({ segment }: Grouping, random: Random, weights: readonly number[]): TagAttribute {
  const ends = weights.map((_, at) => weights.slice(0, at + 1).reduce((sum, weight) => sum + weight, 0));
  const all = ends[ends.length - 1]!;
  const draw = () => {
    const point = random.uniform() * all;
    return ends.findIndex((end) => point < end);
  };
  return {
    kind: "tags",
    combination: segment.map(draw),
    tagsOf: weights.map((_, at) => Int32Array.of(at)),
    tags: weights.length,
  };
}
