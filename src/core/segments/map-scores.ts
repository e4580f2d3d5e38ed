import type { RfmMap } from "./rfm-maps.ts";
import { fixedFrequencyScore, hasClump, type RfmScores, rfmScores } from "./rfm-scores.ts";

/**
 * R, F and M as a map wants them. With three scores F follows 1, 2, and 3 or more orders where one order count is
 * so common that thirds would say nothing, as five scores do in `rfmScores`.
 */
export function mapScores(
  { bins, recencyDays }: RfmMap,
  daysSinceLast: ArrayLike<number>,
  orders: ArrayLike<number>,
  total: ArrayLike<number>,
): RfmScores {
  const ranked = rfmScores(daysSinceLast, orders, total, bins);
  if (bins === 5) return ranked;
  const fixed = hasClump(orders);
  return {
    r: recencyDays === null ? ranked.r : fixedRecency(daysSinceLast, recencyDays),
    f: fixed ? fixedMapFrequency(orders, bins) : ranked.f,
    m: ranked.m,
    frequencyRule: fixed ? "fixed" : "ranked",
  };
}

/** F by fixed order counts, in as many scores as a map has. */
export function fixedMapFrequency(orders: ArrayLike<number>, bins: RfmMap["bins"]): Uint8Array {
  return Uint8Array.from(orders, (count) =>
    bins === 5 ? fixedFrequencyScore(count) : Math.min(3, Math.max(1, Math.floor(count))),
  );
}

/** R by the fixed days of a map. */
export function fixedRecency(
  daysSinceLast: ArrayLike<number>,
  recencyDays: NonNullable<RfmMap["recencyDays"]>,
): Uint8Array {
  return Uint8Array.from(daysSinceLast, (days) => scoreOfDays(days, recencyDays));
}

function scoreOfDays(days: number, [best, next]: readonly [number, number]): number {
  if (days <= best) return 3;
  return days <= next ? 2 : 1;
}
