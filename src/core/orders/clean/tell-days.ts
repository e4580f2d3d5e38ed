import { dayOf } from "../../../sheet/day.ts";
import type { Coded } from "../table/coded-column.ts";
import { fillWithinOrders, type OrderNumbers } from "./order-numbers.ts";
import { type CodedReading, readCodedDays, type Undecided } from "./read-coded.ts";
import { FLAG } from "./reasons.ts";

const BLANK = -1;
const UNREADABLE = -2;
/** Before web shops: a typing error, or a database's zero date. */
const FIRST_PROBABLE = dayOf(1990, 1, 1);

export interface RowDays {
  /** Serial day of each row; below 0 where there is none. */
  readonly days: Int32Array;
  readonly undecided: Undecided | null;
}

export interface DayOptions {
  readonly timeZone: string;
  readonly dateOrder?: "day-first" | "month-first" | undefined;
}

export function readDays(column: Coded, options: DayOptions): RowDays {
  const { codes } = column;
  const reading: CodedReading = readCodedDays(column, options.timeZone, options.dateOrder);
  const days = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const day = reading.byCode[codes[row]!]!;
    days[row] = codes[row] === 0 ? BLANK : Number.isNaN(day) ? UNREADABLE : day;
  }
  return { days, undecided: reading.undecided };
}

/**
 * Blank days follow the other lines of the order (the earliest of them); then what has no day is flagged, and
 * days before 1990 or after tomorrow.
 *
 * @param today serial day of today; without it no day is too late
 */
export function flagDays(
  orders: OrderNumbers,
  days: Int32Array,
  today: number | undefined,
  flags: Int32Array,
): void {
  fillWithinOrders(orders, days, "least");
  const last = today === undefined ? Number.POSITIVE_INFINITY : today + 1;
  for (let row = 0; row < days.length; row++) {
    const day = days[row]!;
    if (day === BLANK) flags[row]! |= FLAG["missing-date"];
    else if (day === UNREADABLE) flags[row]! |= FLAG["unreadable-date"];
    else if (day < FIRST_PROBABLE || day > last) flags[row]! |= FLAG["improbable-date"];
  }
}
