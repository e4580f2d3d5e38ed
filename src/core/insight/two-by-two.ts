import { chiSquareTail } from "./distributions.ts";
import { fisherExact } from "./fisher-exact.ts";

/** Cochran's rule (1954, Biometrics 10): below this expected count chi-square is not to be trusted at 5%. */
const FEWEST_EXPECTED = 5;
/**
 * That rule guards the 5% point. A family of hundreds of tests asks for the far tail, where chi-square promises
 * too small a chance: with an expected count of 5, a nominal 0.0002 is truly 0.0007, and 200 attributes with
 * expected counts of 5 to 20 fool 8 to 13% of simulated shops instead of 5%. There, Fisher decides up to this
 * expected count.
 */
const FAR_TAIL = 0.01;
const FEWEST_EXPECTED_IN_TAIL = 200;

/**
 * p-value of "carriers are as common in the segment as outside": Pearson's chi-square without Yates's
 * correction, or Fisher's exact test where an expected count is below 5 (in the far tail, p < 0.01: below 200).
 * NaN where there is nothing to compare: nobody outside the segment, or everybody a carrier.
 *
 * @param both carriers in the segment
 * @param carriers carriers in all
 * @param segment customers in the segment
 * @param all customers in all
 */
export function twoByTwoTest(both: number, carriers: number, segment: number, all: number): number {
  const rest = all - segment;
  const others = all - carriers;
  if (segment <= 0 || rest <= 0 || carriers <= 0 || others <= 0) return Number.NaN;
  const smallest = (Math.min(segment, rest) * Math.min(carriers, others)) / all;
  if (smallest < FEWEST_EXPECTED) return fisherExact(both, carriers, segment, all);
  const p = chiSquareTail(chiSquareOf(both, carriers, segment, all), 1);
  if (p >= FAR_TAIL || smallest >= FEWEST_EXPECTED_IN_TAIL) return p;
  return fisherExact(both, carriers, segment, all);
}

/** Pearson's statistic of a 2×2 table, one degree of freedom. */
export function chiSquareOf(both: number, carriers: number, segment: number, all: number): number {
  const expected = (carriers * segment) / all;
  const difference = both - expected;
  const spread = (expected * (all - carriers) * (all - segment)) / (all * all);
  return (difference * difference) / spread;
}
