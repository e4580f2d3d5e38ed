/**
 * A heading as the table of names spells it: without accents, capitals, marks and currency signs; the words
 * of "CustomerID", "order_date" and "Bill-to Name" parted by one space.
 */
export function normaliseHeading(heading: string): string {
  return heading
    .slice(0, LONGEST)
    .replace(/[\uFEFF\u200B-\u200D\u2060]/g, "")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[_\-./\u00a0]/g, " ")
    .replace(/[#*:€$£()'"’]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * Without what stands in brackets at the end or after a comma, and without currency: "Total (EUR)" and
 * "Total in €" → "total".
 */
export function shortenHeading(heading: string): string {
  return normaliseHeading(
    heading
      .slice(0, LONGEST)
      .replace(/\([^()]*\)\s*$/, "")
      .replace(/,.*$/, "")
      .replace(/\s+(?:in\s+)?(?:€|\$|£|eur|euros?|usd|gbp)\s*$/i, ""),
  );
}

/** A heading is a few words; what is longer is a cell of text that landed in the first row. */
const LONGEST = 120;
