import { type Sample, sampleOf, type WelchTest, welchTest } from "./welch.ts";

const LEVEL = 0.95;
/** Skewed spend needs this many buyers before the interval of a mean covers what it says. */
const FEWEST_BUYERS = 50;
/** Skewness cancels out of the difference of groups of one size; past this ratio it no longer does. */
const LARGEST_RATIO = 3;
const FEWEST_BUYERS_UNBALANCED = 500;

export type UpliftFinding = "raised" | "lowered" | "unclear" | "unknown";
export type UpliftWarning = "few-buyers" | "unbalanced";

export interface Uplift extends WelchTest {
  readonly test: Sample;
  readonly control: Sample;
  /** Difference × customers in the test group: what the tactic brought in, before its cost. */
  readonly gain: number;
  /** (gain − cost) ÷ cost; NaN without a cost. */
  readonly returnOnCost: number;
  readonly finding: UpliftFinding;
  readonly warning: UpliftWarning | null;
}

/**
 * Did the tactic raise value? Means of test and control with Welch's 95% interval.
 *
 * Warns when the interval may not cover what it says: fewer than 50 buyers (values above 0) in a group, or
 * groups that differ by more than 3:1 of which the smaller has fewer than 500 buyers.
 *
 * @param cost of the tactic as a whole, in the unit of the values; NaN when not known
 */
export function uplift(test: Float64Array, control: Float64Array, cost: number): Uplift {
  const samples = { test: sampleOf(test), control: sampleOf(control) };
  const welch = welchTest(samples.test, samples.control, LEVEL);
  const gain = welch.difference * test.length;
  return {
    ...samples,
    ...welch,
    gain,
    returnOnCost: cost > 0 ? (gain - cost) / cost : Number.NaN,
    finding: findingOf(welch),
    warning: warningOf(test, control),
  };
}

function findingOf({ low, high }: WelchTest): UpliftFinding {
  if (Number.isNaN(low)) return "unknown";
  if (low > 0) return "raised";
  return high < 0 ? "lowered" : "unclear";
}

function warningOf(test: Float64Array, control: Float64Array): UpliftWarning | null {
  const [smaller, larger] = test.length <= control.length ? [test, control] : [control, test];
  const buyers = buyersIn(smaller);
  if (larger.length > LARGEST_RATIO * smaller.length && buyers < FEWEST_BUYERS_UNBALANCED)
    return "unbalanced";
  return Math.min(buyers, buyersIn(larger)) < FEWEST_BUYERS ? "few-buyers" : null;
}

function buyersIn(values: Float64Array): number {
  let buyers = 0;
  for (const value of values) if (value > 0) buyers++;
  return buyers;
}
