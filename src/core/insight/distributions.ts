import betainc from "@stdlib/math-base-special-betainc";
import erfc from "@stdlib/math-base-special-erfc";
import gammainc from "@stdlib/math-base-special-gammainc";

// Tails are computed as tails, never as 1 − cdf, so that a p-value of 1e-30 keeps its digits.

/** Chance that a chi-square variable of `df` degrees exceeds x ≥ 0. */
export function chiSquareTail(x: number, df: number): number {
  // One degree is the square of a normal, and the test of every driver.
  return df === 1 ? erfc(Math.sqrt(x / 2)) : gammainc(x / 2, df / 2, true, true);
}

/** Chance that a standard normal variable lies further from 0 than z, on either side. */
export function normalTwoSided(z: number): number {
  return erfc(Math.abs(z) / Math.SQRT2);
}

/** Chance that Student's t of `df` degrees (not necessarily whole) lies further from 0 than t. */
export function tTwoSided(t: number, df: number): number {
  return betainc(df / (df + t * t), df / 2, 0.5);
}
