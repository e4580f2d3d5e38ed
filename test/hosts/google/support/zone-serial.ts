import { helpers } from "@odoo/o-spreadsheet";

/**
 * Serial numbers and instants in a zone, as Google converts them. By the clock that Intl shows and not by our
 * own sheet room: a test that shares its arithmetic with what it tests finds nothing.
 */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
/** Clocks are set by a multiple of this; what is left over is the same on both sides. */
const QUARTER = 900_000;

export function serialInZone(date: Date, timeZone: string): number {
  return (clockAt(date.getTime(), timeZone) - EPOCH) / DAY;
}

/** The first instant at which clocks in the zone show this day and time, or the first one after it. */
export function dateInZone(serial: number, timeZone: string): Date {
  const wanted = EPOCH + Math.round(serial * DAY);
  // No change of clocks is as long as three hours, so that the search may begin that much before the first guess.
  const guess = wanted - (clockAt(wanted, timeZone) - wanted);
  for (let instant = guess - 12 * QUARTER; ; instant += QUARTER) {
    const seen = clockAt(instant, timeZone);
    if (seen + QUARTER > wanted) return new Date(instant + Math.max(0, wanted - seen));
  }
}

const clocks = new Map<string, Intl.DateTimeFormat>();
const known = new Map<string, number>();

/** What a clock in the zone shows, as if it were UTC. */
function clockAt(instant: number, timeZone: string): number {
  const key = `${timeZone} ${instant}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  let clock = clocks.get(timeZone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    clocks.set(timeZone, clock);
  }
  const parts = Object.fromEntries(
    clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  const { year, month, day, hour, minute, second } = parts as Record<string, number>;
  const shown = Date.UTC(year!, month! - 1, day, hour, minute, second);
  known.set(key, shown);
  return shown;
}

export function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && helpers.isDateTimeFormat(format) && /[dy]/i.test(format);
}
