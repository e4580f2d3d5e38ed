/** Signs that make Excel, Google Sheets or LibreOffice take a text for a formula, also full width. */
const FORMULA_SIGNS = "=+-@＝＋－＠";

/** A negative number in any style ("-5", "-1.234,56", "-35%"), or a dash alone, which stands for nothing. */
const HARMLESS = /^-(?:\d[\d.,]{0,30}%?)?$/;

/**
 * Whether a text would run as a formula, or be changed like one, when typed into a cell or opened from a
 * CSV file: it begins with = + - @ (white space before it does not help: some programs trim), a tab or a
 * line break. "-5" would not: as a number it is still -5. "+31612345678" would: it loses its plus or
 * becomes an error.
 */
export function wouldRun(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first === 9 || first === 10 || first === 13) return true;
  const bare = first === 32 || first > 126 ? text.trimStart() : text;
  return bare !== "" && FORMULA_SIGNS.includes(bare.charAt(0)) && !HARMLESS.test(bare);
}

/**
 * The text with an apostrophe before it if it would run as a formula, else as it is. In a cell written
 * through Sheets or Excel the apostrophe means "this is text" and is not shown; in a CSV file it is seen,
 * the price of a customer's name that cannot call a program (OWASP, "CSV injection", whose rule this is
 * but for plain negative numbers). Rivals: a tab before the text, which Excel's own save drops, and
 * ="…", which other readers take literally. A text cell of an xlsx file never runs and needs no
 * apostrophe; but it would run in the CSV saved from it, so that we defuse it all the same.
 */
export function defuse(text: string): string {
  return wouldRun(text) ? `'${text}` : text;
}
