import { currencyOf } from "../../../sheet/currency.ts";
import { NumberText } from "../../../sheet/number-text.ts";
import { textOf } from "../../../sheet/read-texts.ts";
import type { ColumnRoles } from "../fields.ts";
import type { Coded } from "../table/coded-column.ts";
import type { ColumnarTable } from "../table/order-table.ts";
import { fillWithinOrders, type OrderNumbers } from "./order-numbers.ts";

/** The currency of each row. */
export interface RowCurrencies {
  /** ISO codes (or the text of an unknown one) in order of the alphabet. */
  readonly codes: readonly string[];
  /** Position in `codes`; -1 where nothing names one. */
  readonly ofRow: Int32Array;
}

/** A code that we do not know is kept as it stands, if it is no longer than this. */
const LONGEST = 12;

/** From the currency column, else from the amount's own text ("12 USD"), else from its heading ("Total (€)"). */
export function tellCurrencies(
  table: ColumnarTable,
  roles: ColumnRoles,
  amountPosition: number,
  orders: OrderNumbers,
): RowCurrencies {
  const named = roles.currency === undefined ? null : table.column(roles.currency);
  const amounts = table.column(amountPosition);
  const heading = currencyInHeading(table.headings[amountPosition] ?? "");
  const nameOf = named?.cells.map((cell) => codeOf(textOf(cell))) ?? [];
  const signOf = signsIn(amounts);
  const codes = [...new Set([...nameOf, ...signOf, heading])].filter((code) => code !== null).sort();
  const index = (code: string | null) => (code === null ? -1 : codes.indexOf(code));
  const nameIndex = nameOf.map(index);
  const signIndex = signOf.map(index);
  const ofRow = new Int32Array(table.rows).fill(-1);
  for (let row = 0; row < ofRow.length; row++) {
    const own = named === null ? -1 : nameIndex[named.codes[row]!]!;
    ofRow[row] = own >= 0 ? own : (signIndex[amounts.codes[row]!] ?? -1);
  }
  fillWithinOrders(orders, ofRow, "none");
  const fallback = index(heading);
  for (let row = 0; row < ofRow.length; row++) if (ofRow[row] === -1) ofRow[row] = fallback;
  return { codes, ofRow };
}

/** The currency with most of the counted rows; of equals the first of the alphabet. null without any. */
export function mainCurrency(
  { codes, ofRow }: RowCurrencies,
  counts: (row: number) => boolean,
): string | null {
  const rows = new Int32Array(codes.length);
  for (let row = 0; row < ofRow.length; row++) if (ofRow[row]! >= 0 && counts(row)) rows[ofRow[row]!]!++;
  let best = -1;
  for (let at = 0; at < rows.length; at++) if (best < 0 || rows[at]! > rows[best]!) best = at;
  return best < 0 ? null : codes[best]!;
}

function codeOf(text: string | null): string | null {
  if (text === null) return null;
  return currencyOf(text) ?? (text.length <= LONGEST ? text.toUpperCase() : null);
}

function signsIn({ cells }: Coded): (string | null)[] {
  const reader = new NumberText();
  return cells.map((cell) => {
    if (typeof cell !== "string") return null;
    reader.read(cell);
    return reader.currency;
  });
}

function currencyInHeading(heading: string): string | null {
  for (const word of heading.slice(0, 120).match(/[A-Za-z]{3,6}|[^\w\s.,()'’/-]/g) ?? []) {
    const code = currencyOf(word);
    if (code !== null) return code;
  }
  return null;
}
