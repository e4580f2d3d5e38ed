/**
 * (1 − e⁻ᵏˡ) / k, which is l at k = 0: the guise in which every division by s − 1 and a − 1 in the papers is
 * harmless.
 */
export function growth(k: number, l: number): number {
  return Math.abs(k * l) < 1e-300 ? l : -Math.expm1(-k * l) / k;
}
