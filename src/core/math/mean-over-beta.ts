/** Where a tail counts as purely exponential, or a term as nothing. */
const NOTHING = 1e-18;

/**
 * E[g(p)] for p ~ Beta(a, b), by the trapezoid rule in the logit of p.
 *
 * On the whole real line that rule converges exponentially for such integrands (Trefethen & Weideman, SIAM Review
 * 56, 2014). Both tails become pure exponentials and are then summed in closed form, so that a and b may be as
 * small as 1e-3 (where quadrature in p itself is off by whole per cents) and as large as 1e6. The
 * weights are summed by the same rule, which spares the beta function. Relative error about 1e-14.
 *
 * @param steepness how fast g may change: g(p) differs from g(0), relatively, by at most p × steepness
 * @param g finite and of one sign on (0, 1]
 * @param atZero g(0)
 */
export function meanOverBeta(
  a: number,
  b: number,
  steepness: number,
  g: (p: number) => number,
  atZero: number,
): number {
  const spread = Math.sqrt(1 / a + 1 / b);
  const h = Math.min(0.22, spread / 2);
  const middle = Math.log(a / b);
  const peak = logWeight(a, b, middle);
  const edge = Math.log((1 + steepness + a + b) / NOTHING);
  let weights = 0;
  let values = 0;
  for (let y = middle; ; y -= h) {
    const weight = Math.exp(logWeight(a, b, y) - peak);
    const p = 1 / (1 + Math.exp(-y));
    const flat = y < -edge;
    const value = flat ? atZero : g(p);
    weights += weight;
    values += weight * value;
    if (flat || -y > 690) {
      const tail = weight / Math.expm1(a * h);
      weights += tail;
      values += tail * value;
      break;
    }
    if (weight < NOTHING * weights && weight * value < NOTHING * values && y < middle - h) break;
  }
  for (let y = middle + h; ; y += h) {
    const weight = Math.exp(logWeight(a, b, y) - peak);
    const value = g(1 / (1 + Math.exp(-y)));
    weights += weight;
    values += weight * value;
    if (y > edge) {
      const tail = weight / Math.expm1(b * h);
      weights += tail;
      values += tail * value;
      break;
    }
    if (weight < NOTHING * weights && weight * value < NOTHING * values) break;
  }
  return values / weights;
}

/** log of pᵃ(1 − p)ᵇ at p = 1/(1 + e⁻ʸ). */
function logWeight(a: number, b: number, y: number): number {
  const small = Math.log1p(Math.exp(-Math.abs(y)));
  return y > 0 ? -a * small - b * (y + small) : a * (y - small) - b * small;
}
