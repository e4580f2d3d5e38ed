import type { TagAttribute } from "./attribute.ts";
import { cramersV } from "./cramers-v.ts";
import type { Driver } from "./driver.ts";
import { logOddsZ } from "./log-odds.ts";
import { countTags } from "./tag-counts.ts";
import { twoByTwoTest } from "./two-by-two.ts";

/** The segments that are looked at, beside the sizes of all. */
export interface Comparison {
  readonly segment: Int32Array;
  readonly segments: number;
  readonly sizes: Float64Array;
  /** Segments that are large enough. */
  readonly tested: readonly number[];
  /** Customers in all segments together. */
  readonly all: number;
}

/** Every tag of an attribute beside every tested segment; tags with too few carriers are left out. */
export function tagDrivers(attribute: TagAttribute, position: number, comparison: Comparison): Driver[] {
  const { segments, sizes, tested, all } = comparison;
  const { shown, carriers, tokens, cells } = countTags(attribute, comparison);
  const allTokens = tokens.reduce((sum, count) => sum + count, 0);
  const totals = Array.from(shown, (_, row) =>
    carriers.subarray(row * segments, (row + 1) * segments).reduce((sum, count) => sum + count, 0),
  );
  return tested.flatMap((segment) => {
    const size = sizes[segment]!;
    const association = cramersV(cells, segments, segment);
    return Array.from(shown, (tag, row): Driver => {
      const own = carriers[row * segments + segment]!;
      const total = totals[row]!;
      const inSegment = own / size;
      const inAll = total / all;
      return {
        attribute: position,
        tag,
        segment,
        inSegment,
        inAll,
        inRest: (total - own) / (all - size),
        // As one fraction of whole numbers, so that the whole is 100 exactly.
        index: (100 * own * all) / (total * size),
        customers: own,
        p: twoByTwoTest(own, total, size, all),
        association,
        logOdds: logOddsZ(own, total, tokens[segment]!, allTokens),
        direction: own * all - total * size,
      };
    });
  });
}
