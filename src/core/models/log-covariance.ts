import { symmetricEigen } from "../math/symmetric-eigen.ts";

/**
 * The covariance of the log parameters at an optimum: the inverse of the Hessian over the parameters that are not
 * on a wall, zeros for those that are.
 *
 * @returns row-major; null when a direction is so flat (a standard error over 20 in logs) that it means nothing
 */
export function logCovariance(optimum: {
  readonly hessian: Float64Array;
  readonly walls: Int8Array;
}): Float64Array | null {
  const n = optimum.walls.length;
  const free = [...optimum.walls.keys()].filter((i) => optimum.walls[i] === 0);
  const m = free.length;
  const inner = new Float64Array(m * m);
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < m; j++) inner[i * m + j] = optimum.hessian[free[i]! * n + free[j]!]!;
  }
  const { values, vectors } = symmetricEigen(inner, m);
  if (values.some((value) => !(value > 1 / 400))) return null;
  const covariance = new Float64Array(n * n);
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < m; j++) {
      let sum = 0;
      for (let k = 0; k < m; k++) sum += (vectors[i * m + k]! * vectors[j * m + k]!) / values[k]!;
      covariance[free[i]! * n + free[j]!] = sum;
    }
  }
  return covariance;
}
