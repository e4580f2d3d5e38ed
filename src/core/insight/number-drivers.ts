import type { NumberAttribute } from "./attribute.ts";
import type { Driver } from "./driver.ts";
import { mannWhitney } from "./mann-whitney.ts";
import { rankSummary } from "./rank-summary.ts";
import { fewestCarriers } from "./tag-counts.ts";
import type { Comparison } from "./tag-drivers.ts";

/** A numeric attribute beside every tested segment: medians, and Mann–Whitney of the segment against the rest. */
export function numberDrivers(
  attribute: NumberAttribute,
  position: number,
  comparison: Comparison,
): Driver[] {
  const ranks = rankSummary(attribute.values, comparison);
  const { counts, all, ties } = ranks;
  return comparison.tested.flatMap((segment): Driver[] => {
    const customers = counts[segment]!;
    if (customers < fewestCarriers) return [];
    const { z, p } = mannWhitney(ranks.rankSums[segment]!, customers, all, ties);
    return [
      {
        attribute: position,
        tag: -1,
        segment,
        inSegment: ranks.medians[segment]!,
        inAll: ranks.medianOfAll,
        inRest: Number.NaN,
        index: Number.NaN,
        customers,
        p,
        // z² has one degree of freedom, so the correction for chance is that of Cramér's V of two categories.
        association: all > 1 ? Math.sqrt(Math.max(0, z * z - 1) / (all - 1)) : 0,
        logOdds: 0,
        direction: z,
      },
    ];
  });
}
