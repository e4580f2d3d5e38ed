import type { RangeAddress } from "./host.ts";

/** "Orders!A1:C500", "'My orders'!$A$1:$C$500" or "A1:C500" in its parts; null when it is no range. */
export function parseRange(
  text: string,
): { sheet: string | null; range: Omit<RangeAddress, "sheet"> } | null {
  const match =
    /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(
      text.trim(),
    );
  if (match === null) return null;
  const [, quoted, plain, left, top, right, bottom] = match;
  const columns = [columnNumber(left!), columnNumber(right!)].sort((a, b) => a - b);
  const rows = [Number(top), Number(bottom)].sort((a, b) => a - b);
  if (rows[0]! < 1) return null;
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain?.trim() ?? null,
    range: {
      row: rows[0]! - 1,
      column: columns[0]!,
      rows: rows[1]! - rows[0]! + 1,
      columns: columns[1]! - columns[0]! + 1,
    },
  };
}

/** 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** One cell of a range, by its position in the range, and how people write it ("C214"). */
export function cellPlace(range: RangeAddress, row: number, column: number) {
  const at = { sheet: range.sheet, row: range.row + row, column: range.column + column, rows: 1, columns: 1 };
  return { range: at, label: `${columnLetters(at.column)}${at.row + 1}` };
}
