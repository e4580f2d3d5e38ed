import { dayOfMilliseconds, millisecondsOf } from "./day.ts";
import { isTimeZone, offsetAt } from "./zone-offset.ts";

export { isTimeZone };

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const DAY = 24 * 60 * MINUTE;

/** No zone was ever further from UTC than Manila before 1845, 15 hours 56 minutes. */
const FARTHEST_OFFSET = 16 * 60 * MINUTE;
/** Instants further from 1970 are no dates that a spreadsheet can show (and Date itself ends there). */
const FARTHEST_INSTANT = 8e15;
const MOST_KEPT = 50_000;

/** Offsets of one zone in minutes, kept by UTC day; NaN marks a day in which the clocks change. */
interface KeptOffsets {
  readonly days: Map<number, number>;
  readonly quarters: Map<number, number>;
}

const kept = new Map<string, KeptOffsets>();

/**
 * Serial day (whole) that the calendar in the zone shows at an instant, given in milliseconds since 1970;
 * NaN for an invalid instant. Throws a RangeError on an unknown zone.
 */
export function dayOfInstant(milliseconds: number, timeZone: string): number {
  if (!(Math.abs(milliseconds) < FARTHEST_INSTANT)) return Number.NaN;
  const offsets = offsetsOf(timeZone);
  const day = Math.floor(milliseconds / DAY);
  let offset = offsets.days.get(day);
  if (offset === undefined) offset = keepBlock(offsets.days, day, DAY, timeZone);
  if (Number.isNaN(offset)) {
    const quarter = Math.floor(milliseconds / QUARTER);
    offset = offsets.quarters.get(quarter) ?? keepBlock(offsets.quarters, quarter, QUARTER, timeZone);
    if (Number.isNaN(offset)) offset = offsetAt(milliseconds, timeZone);
  }
  return Math.floor(dayOfMilliseconds(milliseconds + offset * MINUTE));
}

/**
 * First instant of a serial day (whole) in the zone: midnight, or the moment that the clocks jump to where
 * they skip midnight (São Paulo's summer time). Of a day that a zone skipped altogether (Apia, 30 December
 * 2011) the first instant after it. Where midnight comes twice, the earlier. Throws a RangeError on an
 * unknown zone.
 */
export function instantOfDay(day: number, timeZone: string): Date {
  offsetsOf(timeZone);
  const midnight = millisecondsOf(Math.floor(day));
  if (!(Math.abs(midnight) < FARTHEST_INSTANT)) return new Date(Number.NaN);
  const before = offsetAt(midnight - FARTHEST_OFFSET, timeZone);
  const after = offsetAt(midnight + FARTHEST_OFFSET, timeZone);
  for (const offset of before > after ? [before, after] : [after, before]) {
    const instant = midnight - offset * MINUTE;
    if (offsetAt(instant, timeZone) === offset) return new Date(instant);
  }
  return new Date(changeBetween(midnight - FARTHEST_OFFSET, midnight + FARTHEST_OFFSET, before, timeZone));
}

/** The instant, to the second, at which the zone leaves the offset that it has at `from`. */
function changeBetween(from: number, to: number, offset: number, timeZone: string): number {
  let low = from;
  let high = to;
  while (high - low > 1000) {
    const middle = low + Math.floor((high - low) / 2000) * 1000;
    if (offsetAt(middle, timeZone) === offset) low = middle;
    else high = middle;
  }
  return high;
}

function offsetsOf(timeZone: string): KeptOffsets {
  let offsets = kept.get(timeZone);
  if (offsets === undefined) {
    if (!isTimeZone(timeZone)) throw new RangeError(`Unknown time zone: ${timeZone}`);
    offsets = { days: new Map(), quarters: new Map() };
    kept.set(timeZone, offsets);
  }
  return offsets;
}

/** The offset of a block of time if it is the same at both ends (no zone changes twice within a day). */
function keepBlock(blocks: Map<number, number>, block: number, size: number, timeZone: string): number {
  const offset = offsetAt(block * size, timeZone);
  const isSteady = offset === offsetAt((block + 1) * size, timeZone);
  if (blocks.size >= MOST_KEPT) blocks.clear();
  blocks.set(block, isSteady ? offset : Number.NaN);
  return isSteady ? offset : Number.NaN;
}
