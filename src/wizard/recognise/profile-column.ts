import { type Cell, isBlank, isDate } from "../../sheet/cell.ts";
import type { Column } from "../../sheet/column-reading.ts";
import { readDates } from "../../sheet/read-dates.ts";
import { readNumbers } from "../../sheet/read-numbers.ts";
import { textOf } from "../../sheet/read-texts.ts";

/** What the values of a column look like, as shares of its filled cells, 0–1. */
export interface ColumnProfile {
  readonly filled: number;
  /** Dates that are dates beyond doubt: Date cells and written dates, not bare numbers. */
  readonly dates: number;
  readonly numbers: number;
  readonly addresses: number;
  readonly currencies: number;
  /** Numbers that are not whole, or carry a currency. */
  readonly money: number;
  /** Different values, as a share of the filled cells. */
  readonly distinct: number;
}

/** Enough cells to tell a date from an amount; more only cost time. */
const SAMPLE = 300;

const ADDRESS = /^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i;
const CURRENCY = /^(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|HUF|CAD|AUD|JPY|€|\$|£)$/i;

export function profileColumn(column: Column, timeZone: string): ColumnProfile {
  const cells = sampleOf(column);
  const filled = Math.max(1, cells.length);
  const texts = cells.map((cell) => textOf(cell) ?? "");
  const numbers = readNumbers(cells).values;
  const days = readDates(cells, { timeZone }).days;
  const share = (test: (at: number) => boolean) =>
    cells.reduce<number>((sum, _, at) => sum + (test(at) ? 1 : 0), 0) / filled;
  const isNumber = (at: number) => !Number.isNaN(numbers[at]!);
  return {
    filled: cells.length,
    dates: share(
      (at) => isDate(cells[at]) || (isWritten(cells[at]!) && !Number.isNaN(days[at]!) && !isNumber(at)),
    ),
    numbers: share(isNumber),
    addresses: share((at) => ADDRESS.test(texts[at]!)),
    currencies: share((at) => CURRENCY.test(texts[at]!)),
    money: share((at) => isNumber(at) && (!Number.isInteger(numbers[at]!) || /[€$£]/.test(texts[at]!))),
    distinct: new Set(texts.map((text) => text.toLowerCase())).size / filled,
  };
}

function sampleOf(column: Column): Cell[] {
  const cells: Cell[] = [];
  for (let at = 0; at < column.length && cells.length < SAMPLE; at++) {
    const cell = column[at];
    if (!isBlank(cell)) cells.push(cell as Cell);
  }
  return cells;
}

function isWritten(cell: Cell): boolean {
  return typeof cell === "string" && /\d/.test(cell) && !/^[\d\s]+$/.test(cell);
}
