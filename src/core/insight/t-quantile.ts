import { tTwoSided } from "./distributions.ts";

/** Doublings until a bracket holds any t that a double can tell from infinity. */
const WIDEST = 1e300;

/**
 * The t that Student's t of `df` degrees stays within, on either side, with chance `level` (0 < level < 1): the
 * tail turned round by halving, to the last digit of a double that the tail itself carries. A quantile function of
 * its own would weigh three times as much as the tail that we have.
 */
export function tWithin(level: number, df: number): number {
  const outside = 1 - level;
  let low = 0;
  let high = 1;
  while (high < WIDEST && tTwoSided(high, df) > outside) {
    low = high;
    high *= 2;
  }
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return middle;
    if (tTwoSided(middle, df) > outside) low = middle;
    else high = middle;
  }
}
