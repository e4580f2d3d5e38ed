/**
 * A heading as the table of names spells it: no accents, capitals, marks or currency signs; the words of
 * "CustomerID" and "order_date" parted by one space.
 */
export function normaliseHeader(header: string): string {
  return header
    .replace(/[\uFEFF\u200B-\u200D]/g, "")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[_\-./\u00a0]/g, " ")
    .replace(/[#*:€$£()]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Without what stands in brackets or after a comma: "Total (EUR)" → "total". */
export function shortenHeader(header: string): string {
  return normaliseHeader(header.replace(/\([^)]*\)\s*$/, "").replace(/,.*$/, ""));
}
