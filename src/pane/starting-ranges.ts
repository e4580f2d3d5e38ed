/**
 * Amounts to begin with when tiers go from shares to amounts: where the tiers begin now, in two digits that count,
 * the first above the second and both above 0.
 */
export function startingRanges(
  from: readonly [number | null, number | null],
  average: number,
): readonly [number, number] {
  const first = rounded(from[0] ?? 2 * average);
  const second = rounded(from[1] ?? average / 2);
  const high = first > 0 ? first : 500;
  return [high, second > 0 && second < high ? second : rounded(high / 5)];
}

/** Two digits that count: 47, 480, 0.12. */
function rounded(amount: number): number {
  return Number(amount.toPrecision(2));
}
