import type { Cell } from "../../../catalogue/index.ts";

/** Sheets fails with "Result too large" near 61,700 rows of 8 columns (seen, not documented). */
const MOST_CELLS = 480_000;

/** A result that Sheets would drop with three words of its own gets a message that says what to do. */
export function refuseUnshowable(name: string, result: readonly (readonly Cell[])[], locale: string): void {
  const cells = result.length * (result[0]?.length ?? 0);
  if (cells <= MOST_CELLS) return;
  const count = (value: number, mark: string) => String(value).replace(/\B(?=(\d{3})+$)/g, mark);
  throw new Error(
    locale === "nl"
      ? `${name}: het resultaat heeft ${count(cells, ".")} cellen en Google Sheets toont er ongeveer ${count(MOST_CELLS, ".")}. Geef minder rijen mee, of gebruik de wizard (menu Extensies), die naar een eigen blad schrijft.`
      : `${name}: the result has ${count(cells, ",")} cells, and Google Sheets shows about ${count(MOST_CELLS, ",")}. Give it fewer rows, or use the wizard (menu Extensions), which writes to a sheet of its own.`,
  );
}
