import { type Cell, isDate } from "./cell.ts";
import type { Column, DateReading, DateReadingOptions } from "./column-reading.ts";
import { settleConvention, unreadablePositions } from "./convention.ts";
import { dayOfNumber } from "./date-number.ts";
import { DateText } from "./date-text.ts";
import { LAST_DAY } from "./day.ts";
import { dayOfInstant } from "./time-zone.ts";

/**
 * A column of cells as serial days. Readable are Dates (the day of that instant in `options.timeZone`),
 * serial numbers and stamps (`dayOfNumber`) and written dates (`DateText`); booleans, invalid Dates and
 * days outside 31 December 1899 – 31 December 9999 (the zero dates of databases) are not. The order of day
 * and month is that of the majority of the telling texts; texts that cannot be read with it are
 * unreadable. `undecided.readings` are day-first and month-first, in that order. Throws a RangeError on an
 * unknown zone if a cell needs it.
 */
export function readDates(column: Column, options: DateReadingOptions): DateReading {
  const dayFirst = new Float64Array(column.length);
  const firstOther = readSerials(column, dayFirst);
  if (firstOther === column.length) {
    return { days: dayFirst, unreadable: [], order: null, undecided: null };
  }
  const monthFirst = dayFirst.slice();
  readOthers(column, firstOther, options.timeZone, dayFirst, monthFirst);
  const asked = options.order === undefined ? undefined : options.order === "day-first" ? "first" : "second";
  const { choice, open } = settleConvention(dayFirst, monthFirst, asked);
  const days = choice === "second" ? monthFirst : dayFirst;
  return {
    days,
    unreadable: unreadablePositions(column, days),
    order: choice === null ? null : choice === "first" ? "day-first" : "month-first",
    undecided: open < 0 ? null : { position: open, readings: [dayFirst[open]!, monthFirst[open]!] },
  };
}

/** Takes in serial numbers from the top; the position of the first other cell, or the column's length. */
function readSerials(column: Column, days: Float64Array): number {
  for (let i = 0; i < column.length; i++) {
    const cell = column[i];
    if (typeof cell !== "number" || !(cell >= 1 && cell < LAST_DAY + 1)) return i;
    days[i] = Math.floor(cell);
  }
  return column.length;
}

function readOthers(
  column: Column,
  from: number,
  timeZone: string,
  dayFirst: Float64Array,
  monthFirst: Float64Array,
): void {
  const reader = new DateText(timeZone);
  let last: string | null = null;
  for (let i = from; i < column.length; i++) {
    const cell = column[i];
    if (typeof cell === "string") {
      // The lines of one order carry the same text.
      if (cell !== last) reader.read(cell);
      last = cell;
      dayFirst[i] = reader.dayFirst;
      monthFirst[i] = reader.monthFirst;
    } else {
      dayFirst[i] = dayOfCell(cell, timeZone);
      monthFirst[i] = dayFirst[i]!;
    }
  }
}

function dayOfCell(cell: Cell | undefined, timeZone: string): number {
  if (typeof cell === "number") return dayOfNumber(cell, timeZone);
  if (!isDate(cell)) return Number.NaN;
  const day = dayOfInstant(cell.getTime(), timeZone);
  return day >= 1 && day <= LAST_DAY ? day : Number.NaN;
}
