import type { RfmMap } from "./rfm-maps.ts";
import { hasClump, type RfmScores, rfmScores } from "./rfm-scores.ts";

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
    r:
      recencyDays === null
        ? ranked.r
        : Uint8Array.from(daysSinceLast, (days) => scoreOfDays(days, recencyDays)),
    f: fixed ? Uint8Array.from(orders, (count) => Math.min(3, Math.max(1, Math.floor(count)))) : ranked.f,
    m: ranked.m,
    frequencyRule: fixed ? "fixed" : "ranked",
  };
}

function scoreOfDays(days: number, [best, next]: readonly [number, number]): number {
  if (days <= best) return 3;
  return days <= next ? 2 : 1;
}
