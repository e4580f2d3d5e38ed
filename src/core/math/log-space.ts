/** log(1 + eᵈ), without overflow and without loss for d far below 0. */
export function softplus(d: number): number {
  return d > 0 ? d + Math.log1p(Math.exp(-d)) : Math.log1p(Math.exp(d));
}

/** 1 / (1 + e⁻ᵈ), without overflow. */
export function logistic(d: number): number {
  if (d >= 0) return 1 / (1 + Math.exp(-d));
  const e = Math.exp(d);
  return e / (1 + e);
}

/** (1 − e⁻ᵏˡ) / k, which is l at k = 0; the guise in which every "s − 1" and "a − 1" of the papers is harmless. */
export function growth(k: number, l: number): number {
  return Math.abs(k * l) < 1e-300 ? l : -Math.expm1(-k * l) / k;
}
