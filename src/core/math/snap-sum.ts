/** Decimal digits that a sum keeps, counted from the size of what was added up. */
const DIGITS = 13;

/**
 * Takes the binary dust off a sum of decimal amounts: 0.1 + 0.2 becomes 0.3, and 10.1 + 0.2 − 10.3 becomes 0,
 * so that customers who spent the same compare as equal whatever the order of their rows.
 *
 * @param sum the sum
 * @param gross the sum of the absolute amounts, which sets the scale of the dust (at least |sum|)
 * @returns the sum rounded to 13 significant digits of `gross`; relative error at most 5e-13 of `gross`
 */
export function snapSum(sum: number, gross: number): number {
  if (!(gross > 0) || gross === Number.POSITIVE_INFINITY) return sum;
  const decimals = DIGITS - Math.ceil(Math.log10(gross));
  // 10^22 is the largest power of ten that is exact; past it the multiplication itself would add dust.
  if (decimals > 22 || decimals < -22) return sum;
  return decimals >= 0
    ? Math.round(sum * 10 ** decimals) / 10 ** decimals
    : Math.round(sum / 10 ** -decimals) * 10 ** -decimals;
}
