/**
 * Serial day numbers, as Excel, Google Sheets and the local workbook count them: 0 is 30 December 1899.
 * (Excel's own count differs before 1 March 1900, its false leap day; no shop has orders from then.)
 */

/** Serial day of 1 January 1970. */
const UNIX_EPOCH = 25569;
const MILLISECONDS_A_DAY = 86_400_000;

/** Serial day of 31 December 9999, the last that a spreadsheet can show. */
export const LAST_DAY = 2_958_465;

/**
 * Serial day of a date of the proleptic Gregorian calendar; month 1–12. NaN when no such day exists.
 * Integer arithmetic on years that begin in March (Howard Hinnant, "chrono-compatible low-level date
 * algorithms"): `Date.UTC` is several times slower and takes the years 0–99 for 1900–1999.
 */
export function dayOf(year: number, month: number, day: number): number {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return Number.NaN;
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468 + UNIX_EPOCH;
}

/** Year, month (1–12) and day of a serial day. */
export function dateOf(day: number): { year: number; month: number; day: number } {
  const date = new Date((day - UNIX_EPOCH) * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Serial day (with the fraction of the day) of milliseconds since 1970, read as UTC. */
export function dayOfMilliseconds(milliseconds: number): number {
  return milliseconds / MILLISECONDS_A_DAY + UNIX_EPOCH;
}

/** Milliseconds since 1970 of the start of a serial day in UTC. */
export function millisecondsOf(day: number): number {
  return (day - UNIX_EPOCH) * MILLISECONDS_A_DAY;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
