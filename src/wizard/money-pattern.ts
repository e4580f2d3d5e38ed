const AMOUNT = "#,##0.00";

/**
 * Number format of money, in the American form that every host takes, with the sign of its currency where that
 * is known: "€ "#,##0.00.
 *
 * @param currency ISO 4217 code
 */
export function moneyPattern(currency: string | null | undefined): string {
  const sign = currency === null || currency === undefined ? null : signOf(currency);
  return sign === null ? AMOUNT : `"${sign} "${AMOUNT}`;
}

/** The sign, or the code where there is none; null for what is no code. */
function signOf(currency: string): string | null {
  if (!/^[A-Za-z]{3}$/.test(currency)) return null;
  const format = new Intl.NumberFormat("en", {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
  });
  return format.formatToParts(0).find(({ type }) => type === "currency")?.value ?? null;
}
