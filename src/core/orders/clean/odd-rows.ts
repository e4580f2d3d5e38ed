import { textOf } from "../../../sheet/read-texts.ts";
import type { Coded } from "../table/coded-column.ts";
import type { ColumnarTable } from "../table/order-table.ts";
import { FLAG } from "./reasons.ts";

const TOTAL =
  /^(?:(?:sub|eind|grand|algemeen|general|end)[ -]?)?(?:tota(?:al|l|ls|len)|som|summe|gesamt(?:summe)?)(?:[ :].{0,20})?$/i;
const LONGEST_LABEL = 40;

/** Flags rows that are no order: blank ones, headings repeated below a page break, sums at the foot. */
export function flagOddRows(table: ColumnarTable, days: Int32Array, flags: Int32Array): void {
  const columns = table.headings.map((_, position) => table.column(position));
  const filled = new Uint8Array(table.rows);
  for (const { codes } of columns) {
    for (let row = 0; row < codes.length; row++) if (codes[row] !== 0) filled[row] = 1;
  }
  for (let row = 0; row < filled.length; row++) if (filled[row] === 0) flags[row]! |= FLAG["blank-row"];
  flagHeadings(table.headings, columns, filled, flags);
  for (const column of columns) flagTotals(column, days, flags);
}

/** A row is a heading when all it holds is what the headings hold. */
function flagHeadings(
  headings: readonly string[],
  columns: readonly Coded[],
  filled: Uint8Array,
  flags: Int32Array,
): void {
  const left = filled.slice();
  columns.forEach(({ codes, cells }, position) => {
    const heading = headings[position]!.toLowerCase();
    const isHeading = Uint8Array.from(cells, (cell) =>
      typeof cell === "string" && heading !== "" && textOf(cell)?.toLowerCase() === heading ? 1 : 0,
    );
    for (let row = 0; row < codes.length; row++) {
      if (left[row] === 1 && codes[row] !== 0 && isHeading[codes[row]!] === 0) left[row] = 0;
    }
  });
  for (let row = 0; row < left.length; row++) if (left[row] === 1) flags[row]! |= FLAG["repeated-heading"];
}

/** A sum is called one and has no date. */
function flagTotals({ codes, cells }: Coded, days: Int32Array, flags: Int32Array): void {
  const isTotal = Uint8Array.from(cells, (cell) =>
    typeof cell === "string" && cell.length <= LONGEST_LABEL && TOTAL.test(cell.trim()) ? 1 : 0,
  );
  if (!isTotal.includes(1)) return;
  for (let row = 0; row < codes.length; row++) {
    if (isTotal[codes[row]!] === 1 && days[row]! < 0) flags[row]! |= FLAG["total-row"];
  }
}
