import type { Derivatives } from "../math/newton.ts";

/**
 * Turns derivatives in the parameters θ into derivatives in log θ: gᵢθᵢ, and hᵢⱼθᵢθⱼ + [i = j] gᵢθᵢ.
 *
 * @param upper the Hessian's upper triangle in rows: h₁₁ h₁₂ … h₁ₙ h₂₂ …
 */
export function logDerivatives(
  value: number,
  parameters: ArrayLike<number>,
  slopes: ArrayLike<number>,
  upper: ArrayLike<number>,
): Derivatives {
  const n = parameters.length;
  const gradient = new Float64Array(n);
  const hessian = new Float64Array(n * n);
  let k = 0;
  for (let i = 0; i < n; i++) {
    gradient[i] = slopes[i]! * parameters[i]!;
    for (let j = i; j < n; j++) {
      const second = upper[k++]! * parameters[i]! * parameters[j]! + (i === j ? gradient[i]! : 0);
      hessian[i * n + j] = second;
      hessian[j * n + i] = second;
    }
  }
  return { value, gradient, hessian };
}
