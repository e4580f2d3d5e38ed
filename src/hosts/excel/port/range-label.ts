import type { RangeAddress } from "../../../wizard/host.ts";
import { columnLetters } from "../../../wizard/range-text.ts";

/** How people write a range: "Orders!A1:C500", "'My orders'!B2". */
export function rangeLabel(sheetName: string, range: RangeAddress): string {
  const cell = (row: number, column: number) => `${columnLetters(column)}${row + 1}`;
  const from = cell(range.row, range.column);
  const to = cell(range.row + range.rows - 1, range.column + range.columns - 1);
  return `${quoted(sheetName)}!${from === to ? from : `${from}:${to}`}`;
}

/** A sheet's name as it stands in a formula: one that could be a cell stands in quotes too. */
function quoted(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\d_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}
