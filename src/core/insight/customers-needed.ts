import type { Sample } from "./welch.ts";

/** (1.960 + 0.842)²: two-sided at 5%, with a power of 80%. */
const SURENESS = 7.849;

/**
 * Customers in each of two equal groups with which a difference as large as this one would show in four of five
 * tests: (z₀.₉₇₅ + z₀.₈)² (s₁² + s₂²) ÷ difference² (Cohen 1988, by the normal approximation). Infinity for a
 * difference of 0, NaN where a spread is not known.
 */
export function customersNeeded(test: Sample, control: Sample, difference: number): number {
  return Math.ceil((SURENESS * (test.variance + control.variance)) / difference ** 2);
}
