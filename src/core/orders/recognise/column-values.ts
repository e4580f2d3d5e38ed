import { type Cell, isBlank, isDate } from "../../../sheet/cell.ts";
import { currencyOf } from "../../../sheet/currency.ts";
import { readDates } from "../../../sheet/read-dates.ts";
import { readNumbers } from "../../../sheet/read-numbers.ts";
import { textOf } from "../../../sheet/read-texts.ts";
import { isStatusWord } from "../clean/status-words.ts";
import type { Field } from "../fields.ts";

/** What the sampled values of a column look like, as shares (0–1) of its filled cells. */
export interface ColumnValues {
  readonly filled: number;
  /** Dates beyond doubt: Dates and written dates, no bare numbers. */
  readonly dates: number;
  /** Readable as dates at all: serials, stamps and written dates. */
  readonly dateLike: number;
  readonly numbers: number;
  /** Numbers with decimals or with a currency. */
  readonly money: number;
  readonly addresses: number;
  readonly currencies: number;
  readonly statuses: number;
  /** Texts with a digit in them. */
  readonly digits: number;
  /** Different values as a share of the filled cells. */
  readonly distinct: number;
}

const ADDRESS = /^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i;
/** A cell longer than this is neither a name, nor a date, nor an amount. */
const LONGEST = 200;

export function columnValues(column: readonly (Cell | undefined)[]): ColumnValues {
  const cells = column.filter((cell) => !isBlank(cell)) as Cell[];
  const texts = cells.map((cell) => (textOf(cell) ?? "").slice(0, LONGEST));
  const numbers = readNumbers(cells).values;
  const days = readDates(cells, { timeZone: "UTC" }).days;
  const isNumber = (at: number) => !Number.isNaN(numbers[at]!);
  const share = (test: (at: number) => boolean) =>
    cells.reduce<number>((sum, _, at) => sum + (test(at) ? 1 : 0), 0) / Math.max(1, cells.length);
  return {
    filled: cells.length,
    dates: share((at) => isDate(cells[at]) || isWrittenDate(texts[at]!, days[at]!, isNumber(at))),
    dateLike: share((at) => !Number.isNaN(days[at]!)),
    numbers: share(isNumber),
    money: share((at) => isNumber(at) && (!Number.isInteger(numbers[at]!) || /[€$£]/.test(texts[at]!))),
    addresses: share((at) => ADDRESS.test(texts[at]!)),
    currencies: share((at) => !/\d/.test(texts[at]!) && currencyOf(texts[at]!) !== null),
    statuses: share((at) => isStatusWord(texts[at]!)),
    digits: share((at) => /\d/.test(texts[at]!)),
    distinct: new Set(texts.map((text) => text.toLowerCase())).size / Math.max(1, cells.length),
  };
}

function isWrittenDate(text: string, day: number, isNumber: boolean): boolean {
  return !Number.isNaN(day) && !isNumber && !/^[\d\s]+$/.test(text);
}

/**
 * Whether the values can be those of a field, so that "Date" above amounts is no date and "Name" above people
 * no order number. A column without values contradicts nothing.
 */
export function valuesFit(field: Field, values: ColumnValues): boolean {
  if (values.filled === 0) return true;
  switch (field) {
    case "order-date":
    case "first-order-date":
    case "last-order-date":
      return values.dateLike >= 0.5 && values.money < 0.5;
    case "customer-email":
      return values.numbers < 0.5 && values.dates < 0.5;
    case "customer-name":
    case "first-name":
    case "last-name":
      return values.numbers < 0.5 && values.dates < 0.5 && values.addresses < 0.5;
    case "order-id":
      return values.digits >= 0.5 && values.dates < 0.5 && values.addresses < 0.5 && values.money < 0.5;
    case "customer-id":
      return values.dates < 0.5 && values.money < 0.5;
    case "currency":
      return values.currencies >= 0.5;
    case "status":
      return values.dates < 0.5 && values.money < 0.5;
    case "amount-net":
    case "amount-total":
    case "subtotal":
    case "tax":
    case "refund-amount":
    case "quantity":
    case "line-price":
    case "orders-count":
    case "total-spent":
    case "customer-value":
    case "avg-order-value":
    case "duration":
      return values.numbers >= 0.5 && values.dates < 0.5;
    default:
      return true;
  }
}

/** How far the values alone tell a field, 0–1, for a column whose heading tells nothing. */
export function sniff(field: Field, values: ColumnValues): number {
  if (values.filled === 0) return 0;
  switch (field) {
    case "customer-email":
      return values.addresses >= 0.5 ? 0.5 * values.addresses : 0;
    case "order-date":
      return values.dates >= 0.8 ? 0.45 * values.dates : 0;
    case "currency":
      return values.currencies >= 0.8 ? 0.45 : 0;
    case "status":
      return values.statuses >= 0.8 ? 0.4 : 0;
    case "amount-total":
      return values.numbers >= 0.8 && values.dates < 0.5 && values.money >= 0.3
        ? 0.3 + 0.1 * values.money
        : 0;
    default:
      return 0;
  }
}
