/**
 * Whole numbers that add up to their rounded sum: each is rounded down, and the units that are left go to the
 * largest remainders, so that a column of rounded numbers has the total that stands below it.
 */
export function exactCounts(amounts: readonly number[]): number[] {
  // A sum of thirds may come out a hair below the whole number that it is.
  const settled = amounts.map((amount) => Number(amount.toFixed(6)));
  const counts = settled.map(Math.floor);
  const rest = Math.round(settled.reduce((sum, amount) => sum + amount, 0)) - sum(counts);
  const order = settled
    .map((amount, position) => ({ position, over: amount - Math.floor(amount) }))
    .sort((a, b) => b.over - a.over || a.position - b.position);
  for (const { position } of order.slice(0, rest)) counts[position]!++;
  return counts;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
