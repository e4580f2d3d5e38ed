/** Position of a tier, 0 the best; a loss-making customer has the position after the last tier. */
export type TierPositions = Int16Array;

/**
 * Tiers by share of customers: p = (number better + ½ number equal) ÷ n over all values; the tier is the first
 * whose cumulative share exceeds p, so that equal values stay together. Values of 0 and below become
 * loss-making, whatever their rank.
 *
 * @param values one per customer, none NaN
 * @param shares share of each tier, best first; taken relative to their sum
 */
export function tiersByShare(values: ArrayLike<number>, shares: readonly number[]): TierPositions {
  const n = values.length;
  const sorted = Float64Array.from(values).sort();
  const borders = shareBorders(sorted, shares);
  const tiers = new Int16Array(n);
  for (let i = 0; i < n; i++) {
    const value = values[i]!;
    tiers[i] = value <= 0 ? shares.length : firstBorderBelow(value, borders);
  }
  return tiers;
}

/**
 * Tiers by fixed borders of value ("CLV ranges"): n borders make n + 1 tiers, highest first. A value equal to a
 * border belongs above it; there is no loss-making override.
 *
 * @param borders from high to low
 */
export function tiersByBorder(values: ArrayLike<number>, borders: readonly number[]): TierPositions {
  return Int16Array.from(values, (value) => firstBorderBelow(value, borders));
}

/**
 * Tiers by the user's own amounts, with the loss-making override of `tiersByShare`: values of 0 and below get the
 * position after the last tier, whatever the borders.
 *
 * @param borders from high to low; a value equal to a border belongs above it
 */
export function tiersByRange(values: ArrayLike<number>, borders: readonly number[]): TierPositions {
  return tiersByBorder(values, borders).map((tier, at) => (values[at]! <= 0 ? borders.length + 1 : tier));
}

/** The lowest value of the first tier by share ("the top 20%"); NaN when a tie leaves that tier empty. */
export function lowestOfFirstTier(values: ArrayLike<number>, shares: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const border = shareBorders(sorted, shares)[0] ?? sorted[0]!;
  return Number.isFinite(border) ? border : Number.NaN;
}

/** For each tier but the last: the lowest value that belongs to it or to a better one. */
function shareBorders(sorted: Float64Array, shares: readonly number[]): number[] {
  const n = sorted.length;
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const borders: number[] = [];
  let cumulative = 0;
  let end = n;
  let border = Number.POSITIVE_INFINITY;
  for (const share of shares.slice(0, -1)) {
    cumulative += share;
    // 2n·p is a whole number; the shares are decimals such as 0.2 + 0.6, so the edge gets a hair of room.
    const edge = (2 * n * cumulative) / whole - 1e-9 * n;
    while (end > 0) {
      let start = end - 1;
      while (start > 0 && sorted[start - 1] === sorted[end - 1]) start--;
      const better = n - end;
      const equal = end - start;
      if (2 * better + equal >= edge) break;
      border = sorted[start]!;
      end = start;
    }
    borders.push(border);
  }
  return borders;
}

function firstBorderBelow(value: number, borders: readonly number[]): number {
  let tier = 0;
  while (tier < borders.length && value < borders[tier]!) tier++;
  return tier;
}
