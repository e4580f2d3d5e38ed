/**
 * Adjusted p-values: calling "found" what lies at or below q keeps the expected share of false ones among the
 * found at q (Benjamini & Hochberg 1995, JRSS B 57). The whole family counts: all tests that were made, shown
 * or not. NaN is no test and stays NaN.
 */
export function benjaminiHochberg(p: ArrayLike<number>): Float64Array {
  const adjusted = new Float64Array(p.length).fill(Number.NaN);
  const tested = Array.from(p, (_, at) => at).filter((at) => !Number.isNaN(p[at]!));
  tested.sort((a, b) => p[b]! - p[a]!);
  let lowest = 1;
  tested.forEach((at, place) => {
    lowest = Math.min(lowest, (p[at]! * tested.length) / (tested.length - place));
    adjusted[at] = lowest;
  });
  return adjusted;
}
