/**
 * Whole percentages that add up to 100: each share is rounded down, and the percents that are left go to the
 * largest remainders (Hamilton's method). A share of 0 stays 0. All 0 when there is nothing to share.
 */
export function exactShares(amounts: readonly number[]): number[] {
  const parts = amounts.map((amount) => Math.max(0, amount));
  const total = parts.reduce((sum, part) => sum + part, 0);
  if (!(total > 0)) return parts.map(() => 0);
  const exact = parts.map((part) => (100 * part) / total);
  const shares = exact.map(Math.floor);
  const order = exact
    .map((share, position) => ({ position, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest || a.position - b.position);
  let left = 100 - shares.reduce((sum, share) => sum + share, 0);
  for (const { position } of order) {
    if (left <= 0) break;
    if (parts[position]! > 0) {
      shares[position]!++;
      left--;
    }
  }
  return shares;
}
