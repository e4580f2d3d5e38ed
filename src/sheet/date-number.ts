import { dayOf, LAST_DAY } from "./day.ts";
import { dayOfInstant } from "./time-zone.ts";

/** Numbers up to here are never Unix stamps (3 March 1973). */
const FIRST_STAMP = 1e8;
/** From 5138 on seconds would be taken for milliseconds, and so on. */
const FIRST_IN_MILLISECONDS = 1e11;
const FIRST_IN_MICROSECONDS = 1e14;
const END_OF_STAMPS = 1e17;

/**
 * Serial day that a bare number stands for; NaN when it is none. In this order: a serial (1 to
 * 2,958,465, the time of day dropped), a written date of the years 1900–2999 (20250629, 202506291430,
 * 20250629143000), a Unix stamp above 100,000,000 in seconds, milliseconds or microseconds, which is an
 * instant and falls in the zone's day. The longer written dates would be stamps of 1976–1979 and after
 * 2571, when there was no shop yet, or is none.
 */
export function dayOfNumber(value: number, timeZone: string): number {
  if (value >= 1 && value < LAST_DAY + 1) return Math.floor(value);
  if (!(value > 19_000_000 && value < END_OF_STAMPS)) return Number.NaN;
  const written = dayOfWritten(value);
  if (!Number.isNaN(written) || value <= FIRST_STAMP) return written;
  const milliseconds =
    value < FIRST_IN_MILLISECONDS ? value * 1000 : value < FIRST_IN_MICROSECONDS ? value : value / 1000;
  return dayOfInstant(milliseconds, timeZone);
}

/** YYYYMMDD, with hours and minutes or with seconds too. */
function dayOfWritten(value: number): number {
  const digits = value < 1e8 ? value : value < 1e12 ? value / 1e4 : value / 1e6;
  if (!(digits >= 19_000_101 && digits < 30_000_000) || value % 1 !== 0) return Number.NaN;
  const date = Math.floor(digits);
  return dayOf(Math.floor(date / 10_000), Math.floor(date / 100) % 100, date % 100);
}
