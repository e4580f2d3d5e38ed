/**
 * How strongly a classification goes with belonging to one segment, 0 (not) to 1 (wholly): Cramér's V of the
 * table category × (segment, rest), corrected for the size that chance alone gives it (Bergsma 2013, J. Korean
 * Stat. Soc. 42), so that an attribute does not rank high by having many values. The rival is the plain V.
 *
 * @param cells customers: row = category, column = segment
 */
export function cramersV(cells: Float64Array, segments: number, segment: number): number {
  let all = 0;
  let size = 0;
  for (let at = 0; at < cells.length; at++) {
    all += cells[at]!;
    if (at % segments === segment) size += cells[at]!;
  }
  if (size === 0 || size === all || all < 2) return 0;
  const share = size / all;
  let chiSquare = 0;
  let categories = 0;
  for (let row = 0; row < cells.length; row += segments) {
    let count = 0;
    for (let column = 0; column < segments; column++) count += cells[row + column]!;
    if (count === 0) continue;
    categories++;
    const difference = cells[row + segment]! - count * share;
    chiSquare += (difference * difference) / (count * share * (1 - share));
  }
  const excess = chiSquare / all - (categories - 1) / (all - 1);
  const rows = categories - (categories - 1) ** 2 / (all - 1);
  const columns = 2 - 1 / (all - 1);
  const most = Math.min(rows, columns) - 1;
  return excess > 0 && most > 0 ? Math.min(1, Math.sqrt(excess / most)) : 0;
}
