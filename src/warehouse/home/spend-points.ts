import type { SpendHistories } from "../../core/customers/spend-histories.ts";
import { symmetricEigen } from "../../core/math/symmetric-eigen.ts";

/** Bins to one e-fold of the repeat spend. */
export const SPEND_BINS = 16;
/** Powers summed in each bin, which three points can match. */
export const SPEND_MOMENTS = 5;

/** The merged repeat spend as it comes home: a row for each frequency and bin, in any order. */
export interface SpendStatistics {
  /** x: repeat purchases. */
  readonly frequency: ArrayLike<number>;
  /** Whole part of 16·log(x z), in the currency of the orders. */
  readonly bin: ArrayLike<number>;
  readonly customers: ArrayLike<number>;
  /** Σ u, Σ u² … Σ u⁵ of the places u within the bin, from −1 at its lower edge to 1 at its upper. */
  readonly moments: readonly ArrayLike<number>[];
}

/** A spread this small, in squares of half a bin, is rounding noise. */
const NOISE = 1e-9;

/**
 * The merged spend as weighted customers, at most three for each row, for `fitSpend`.
 *
 * Of the gamma-gamma likelihood all but Σ log(v + x z) is a sum by frequency. That one is a smooth function of
 * log(x z), and within a bin of width 1/16 it is summed by the Gauss rule of the very customers in it: points and
 * weights that match their count and first five moments (Golub & Welsch 1969). Exact for one to three different
 * values in a bin, for Σ log z, and for polynomials to the fifth degree; else off by less than
 * max|f⁽⁶⁾|/6! · (1/16)⁶/2¹⁰, 1e-13 a customer. The number of rows is bounded by the different frequencies times
 * sixteen for each e-fold of spend, whatever the number of customers.
 */
export function spendPoints(statistics: SpendStatistics): SpendHistories {
  const { frequency, bin, customers, moments } = statistics;
  const rows: { x: number; total: number; weight: number }[] = [];
  for (let row = 0; row < frequency.length; row++) {
    const count = customers[row]!;
    const sums = [count, ...moments.map((sum) => sum[row]!)];
    for (const { place, weight } of gaussRule(sums)) {
      const total = Math.exp((bin[row]! + (place + 1) / 2) / SPEND_BINS);
      rows.push({ x: frequency[row]!, total, weight });
    }
  }
  // One order whatever the order of the rows that came home, so that the fit is the same bit for bit.
  rows.sort((one, other) => one.x - other.x || one.total - other.total);
  return {
    frequency: Float64Array.from(rows, ({ x }) => x),
    average: Float64Array.from(rows, ({ x, total }) => total / x),
    weight: Float64Array.from(rows, ({ weight }) => weight),
  };
}

/** Points and weights with the sums of powers 0 … 5 given; fewer than three points where the data are so few. */
function gaussRule(sums: readonly number[]): { place: number; weight: number }[] {
  const { alphas, betas } = recurrence(sums);
  const n = alphas.length;
  const jacobi = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    jacobi[i * n + i] = alphas[i]!;
    if (i > 0) jacobi[i * n + i - 1] = jacobi[(i - 1) * n + i] = Math.sqrt(betas[i - 1]!);
  }
  const { values, vectors } = symmetricEigen(jacobi, n);
  return Array.from(values, (place, k) => ({ place, weight: sums[0]! * vectors[k]! ** 2 })).filter(
    ({ weight }) => weight > 0,
  );
}

/** The three-term recurrence of the orthogonal polynomials, from the moments (Chebyshev's algorithm). */
function recurrence(sums: readonly number[]): { alphas: number[]; betas: number[] } {
  const alphas = [sums[1]! / sums[0]!];
  const betas: number[] = [];
  const points = Math.min(3, Math.round(sums[0]!));
  let before: readonly number[] = sums.map(() => 0);
  let now: readonly number[] = sums;
  for (let k = 1; k < points; k++) {
    const alpha = alphas[k - 1]!;
    const beta = k > 1 ? betas[k - 2]! : 0;
    const next = now.map((_, l) =>
      l >= k && l < sums.length - k ? now[l + 1]! - alpha * now[l]! - beta * before[l]! : 0,
    );
    if (!(next[k]! > NOISE * sums[0]!)) break;
    betas.push(next[k]! / now[k - 1]!);
    alphas.push(next[k + 1]! / next[k]! - now[k]! / now[k - 1]!);
    before = now;
    now = next;
  }
  return { alphas, betas };
}
