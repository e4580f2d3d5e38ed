/**
 * The share of all value that the best part of the customers holds; a broken customer at the edge counts in part.
 *
 * @param part of the customers, 0 … 1
 * @returns NaN when the values add up to 0 or less
 */
export function shareOfBest(values: Float64Array, part: number): number {
  const falling = Float64Array.from(values).sort().reverse();
  const edge = part * falling.length;
  const [all, best] = falling.reduce(
    ([total, top], value, at) => [total + value, top + value * Math.min(1, Math.max(0, edge - at))],
    [0, 0] as [number, number],
  );
  return all > 0 ? best / all : Number.NaN;
}
