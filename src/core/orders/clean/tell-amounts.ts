import type { ColumnRoles } from "../fields.ts";
import type { ColumnarTable } from "../table/order-table.ts";
import { readCodedNumbers, type Undecided } from "./read-coded.ts";
import type { StatusMeaning } from "./status-words.ts";
import { withoutDust } from "./sum-amounts.ts";

/** Which columns the amount is taken from; "lines" is quantity × price. */
const AMOUNT_SOURCES = ["net", "total", "lines", "subtotal"] as const;
export type AmountSource = (typeof AMOUNT_SOURCES)[number];

export interface RowAmounts {
  readonly source: AmountSource;
  /** The amount written on each row; NaN where there is none. */
  readonly amounts: Float64Array;
  /** 1 where the cell (of the price, for lines) is blank. */
  readonly blank: Uint8Array;
  /** quantity × price beside another source, NaN where unknown; null when the table has no prices. */
  readonly lines: Float64Array | null;
  /** What was given back on each row by a column of refunds, at least 0; null without such a column. */
  readonly refunds: Float64Array | null;
  readonly undecided: Undecided | null;
  /** The column whose cells and heading may name a currency. */
  readonly position: number;
}

const POSITION = {
  net: "amount-net",
  total: "amount-total",
  lines: "line-price",
  subtotal: "subtotal",
} as const;

/** The source wanted if the table has it, else the first of net, total, lines, subtotal; null without any. */
export function amountSource(roles: ColumnRoles, wanted: AmountSource | undefined): AmountSource | null {
  const has = (source: AmountSource) => roles[POSITION[source]] !== undefined;
  if (wanted !== undefined && has(wanted)) return wanted;
  return AMOUNT_SOURCES.find(has) ?? null;
}

/**
 * The amount of each row as it is written, before lines and totals are told apart. A net amount goes before a
 * gross one; a blank quantity is one piece; a refund column counts as positive whichever sign it is written
 * with.
 */
export function readAmounts(
  table: ColumnarTable,
  roles: ColumnRoles,
  source: AmountSource,
  decimal: "." | "," | undefined,
): RowAmounts {
  const prices = roles["line-price"] === undefined ? null : readColumn(table, roles["line-price"], decimal);
  const lines = prices === null ? null : timesQuantity(table, roles.quantity, prices.values, decimal);
  const position = roles[POSITION[source]]!;
  const own = source === "lines" ? prices! : readColumn(table, position, decimal);
  const amounts = source === "lines" ? lines! : own.values;
  const refunds =
    roles["refund-amount"] === undefined ? null : readColumn(table, roles["refund-amount"], decimal);
  return {
    source,
    amounts,
    blank: own.blank,
    lines: source === "lines" ? null : lines,
    refunds: refunds === null ? null : takeRefunds(refunds.values, amounts, own.blank),
    undecided: own.undecided,
    position,
  };
}

/** A row that holds a refund and no amount is a refund by itself (GA4's events): its amount turns negative. */
function takeRefunds(values: Float64Array, amounts: Float64Array, blank: Uint8Array): Float64Array {
  return values.map((value, row) => {
    if (!(value > 0 || value < 0)) return 0;
    if (blank[row] === 0) return Math.abs(value);
    amounts[row] = -Math.abs(value);
    blank[row] = 0;
    return 0;
  });
}

function readColumn(table: ColumnarTable, position: number, decimal: "." | "," | undefined) {
  const column = table.column(position);
  const { byCode, undecided } = readCodedNumbers(column, decimal);
  const values = new Float64Array(table.rows);
  const blank = new Uint8Array(table.rows);
  for (let row = 0; row < table.rows; row++) {
    const code = column.codes[row]!;
    values[row] = byCode[code]!;
    if (code === 0) blank[row] = 1;
  }
  return { values, blank, undecided };
}

function timesQuantity(
  table: ColumnarTable,
  position: number | undefined,
  prices: Float64Array,
  decimal: "." | "," | undefined,
): Float64Array {
  if (position === undefined) return prices;
  const { values, blank } = readColumn(table, position, decimal);
  return prices.map((price, row) => (blank[row] === 1 ? price : withoutDust(price * values[row]!)));
}

/**
 * Turns the sign of refunds that are written as positive amounts, told by their status. "credit note" is a
 * document of its own; "refunded" is said of the order that was given back, whose amount is not turned.
 */
export function turnRefunds(
  amounts: Float64Array,
  meaningOfRow: (row: number) => StatusMeaning | null,
): void {
  for (let row = 0; row < amounts.length; row++) {
    if (amounts[row]! > 0 && meaningOfRow(row) === "refund") amounts[row] = -amounts[row]!;
  }
}
