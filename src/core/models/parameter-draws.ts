import type { Random } from "../math/random.ts";
import { symmetricEigen } from "../math/symmetric-eigen.ts";

/** No direction of doubt is taken wider than this (a factor of e² either way at two deviations … in logs). */
const WIDEST = 1.5;

/**
 * Parameters as they might also be: draws from the normal approximation in logs around the fitted ones.
 *
 * Drawn in opposite pairs, so that their logs average to the fitted ones exactly.
 *
 * @param covariance of the log parameters, row-major
 * @param count even
 */
export function parameterDraws(
  parameters: ArrayLike<number>,
  covariance: Float64Array,
  count: number,
  random: Random,
): Float64Array[] {
  const n = parameters.length;
  const { values, vectors } = symmetricEigen(covariance, n);
  const draws: Float64Array[] = [];
  while (draws.length < count) {
    const shift = new Float64Array(n);
    for (let k = 0; k < n; k++) {
      const along = Math.min(Math.sqrt(Math.max(values[k]!, 0)), WIDEST) * random.normal();
      for (let i = 0; i < n; i++) shift[i]! += vectors[i * n + k]! * along;
    }
    draws.push(shift.map((s, i) => parameters[i]! * Math.exp(s)));
    draws.push(shift.map((s, i) => parameters[i]! * Math.exp(-s)));
  }
  return draws;
}
