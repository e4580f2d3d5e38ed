import { gaussLegendre } from "./gauss-legendre.ts";

const RULE = gaussLegendre(20);
/** Below e⁻⁴⁵ of its start the integrand no longer counts. */
const DEEP = 45;

/**
 * eᶻ E_s(z) = ∫₀^∞ e⁻ᶻᵘ (1 + u)⁻ˢ du for z > 0 and any s ≥ 0: the scaled generalised exponential integral.
 *
 * zˢ⁻¹ eᶻ Γ(1 − s, z) in the notation of the papers, and z¹⁻ˢ Ψ(s, s; z) is its inverse scaling. By Gauss–Legendre
 * in log(1 + u), where whole and broken s are alike; relative error 1e-14 for z from 1e-12 to 1e6.
 */
export function scaledExponentialIntegral(s: number, z: number): number {
  let far = DEEP / z;
  if (s < 1) for (let pass = 0; pass < 4; pass++) far = (DEEP + (1 - s) * Math.log1p(far)) / z;
  let end = Math.log1p(far);
  if (s > 1) end = Math.min(end, DEEP / (s - 1));
  const panels = Math.max(6, Math.ceil(end / 1.2));
  const width = end / panels;
  let sum = 0;
  for (let panel = 0; panel < panels; panel++) {
    for (let i = 0; i < RULE.nodes.length; i++) {
      const v = width * (panel + RULE.nodes[i]!);
      sum += RULE.weights[i]! * Math.exp(-z * Math.expm1(v) - (s - 1) * v);
    }
  }
  return sum * width;
}
