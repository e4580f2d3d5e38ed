import { logGamma } from "../math/gamma-functions.ts";

/** Slack under which two chances count as equal, as in R's fisher.test. */
const EQUAL = 1 + 1e-7;
/** Terms smaller than this share of the largest add nothing that a double can hold. */
const NEGLIGIBLE = 1e-18;

/**
 * Fisher's exact test of a 2×2 table, two-sided: the chance of a table at most as likely as this one when the
 * margins are fixed. (As R and scipy do; the rival doubles the smaller tail.)
 *
 * @param both carriers in the segment
 * @param carriers carriers in all
 * @param segment customers in the segment
 * @param all customers in all
 */
export function fisherExact(both: number, carriers: number, segment: number, all: number): number {
  const low = Math.max(0, carriers + segment - all);
  const high = Math.min(carriers, segment);
  const mode = Math.min(high, Math.max(low, Math.floor(((carriers + 1) * (segment + 1)) / (all + 2))));
  // Chances relative to the mode, by the ratio of neighbours, so that only one sum of logs is ever needed.
  const observed = relativeChance(both, mode, carriers, segment, all) * EQUAL;
  let extreme = 0;
  let total = 0;
  const add = (chance: number): boolean => {
    total += chance;
    if (chance <= observed) extreme += chance;
    return chance > NEGLIGIBLE * Math.min(1, observed);
  };
  let chance = 1;
  for (let k = mode; k <= high && add(chance); k++) {
    chance *= ((carriers - k) * (segment - k)) / ((k + 1) * (all - carriers - segment + k + 1));
  }
  chance = 1;
  for (let k = mode - 1; k >= low; k--) {
    chance *= ((k + 1) * (all - carriers - segment + k + 1)) / ((carriers - k) * (segment - k));
    if (!add(chance)) break;
  }
  return Math.min(1, extreme / total);
}

/** Chance of k carriers in the segment ÷ chance of `mode`. */
function relativeChance(k: number, mode: number, carriers: number, segment: number, all: number): number {
  const logWays = (at: number) =>
    logGamma(at + 1) +
    logGamma(carriers - at + 1) +
    logGamma(segment - at + 1) +
    logGamma(all - carriers - segment + at + 1);
  return Math.exp(logWays(mode) - logWays(k));
}
