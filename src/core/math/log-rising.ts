/** Above this the Stirling series below has an error under 1e-16 of its own size. */
const STIRLING_FROM = 16;

/**
 * log of the rising factorial, log Γ(c + n) − log Γ(c), for c > 0 and whole n ≥ 0.
 *
 * The difference of two log-gammas is off by 1.7e-7 at c = 1e9 and by 1.2 at c = 1e15, which lets an optimiser
 * run away; here the error stays at 1e-15 of the result: a product of the first factors, then a Stirling
 * difference in which the large parts have been taken apart by hand.
 */
export function logRising(c: number, n: number): number {
  let sum = 0;
  let product = 1;
  let from = c;
  let left = n;
  while (left > 0 && (from < STIRLING_FROM || left < 8)) {
    product *= from;
    if (product > 1e250 || product < 1e-250) {
      sum += Math.log(product);
      product = 1;
    }
    from++;
    left--;
  }
  sum += Math.log(product);
  return left === 0 ? sum : sum + stirlingDifference(from, left);
}

/** (c + n − ½)·log(c + n) − (c − ½)·log c − n, with the series' tails; n·log(c + n) carries the size. */
function stirlingDifference(c: number, n: number): number {
  const end = c + n;
  return n * Math.log(end) + (c - 0.5) * Math.log1p(n / c) - n + stirlingTail(end) - stirlingTail(c);
}

/** Σ B₂ₖ / (2k(2k−1) z²ᵏ⁻¹), Abramowitz & Stegun 6.1.41. */
function stirlingTail(z: number): number {
  const q = 1 / (z * z);
  return (
    (1 / 12 -
      q * (1 / 360 - q * (1 / 1260 - q * (1 / 1680 - q * (1 / 1188 - q * (691 / 360360 - q * (1 / 156))))))) /
    z
  );
}

/**
 * First and second derivative of `logRising` in c: ψ(c + n) − ψ(c) and ψ′(c + n) − ψ′(c), written to `out`.
 *
 * Summed as Σ 1/(c + j) and −Σ 1/(c + j)², so that nothing cancels; beyond 16 the asymptotic series
 * (Abramowitz & Stegun 6.3.18 and 6.4.12) takes over.
 */
export function logRisingSlopes(c: number, n: number, out: Float64Array): void {
  let first = 0;
  let second = 0;
  let from = c;
  let left = n;
  while (left > 0 && (from < STIRLING_FROM || left < 8)) {
    const inverse = 1 / from;
    first += inverse;
    second -= inverse * inverse;
    from++;
    left--;
  }
  if (left > 0) {
    const end = from + left;
    first += Math.log1p(left / from) + digammaTail(end) - digammaTail(from);
    // 1/z + 1/(2z²) is subtracted as one fraction: at c = 1e15 the two ends agree in all digits.
    const product = end * from;
    second -= (left / product) * (1 + (0.5 * (end + from)) / product);
    second += trigammaTail(end) - trigammaTail(from);
  }
  out[0] = first;
  out[1] = second;
}

function digammaTail(z: number): number {
  const q = 1 / (z * z);
  return -0.5 / z - q * (1 / 12 - q * (1 / 120 - q * (1 / 252 - q * (1 / 240 - q * (1 / 132)))));
}

function trigammaTail(z: number): number {
  const q = 1 / (z * z);
  return (q * (1 / 6 - q * (1 / 30 - q * (1 / 42 - q * (1 / 30 - q * (5 / 66)))))) / z;
}
