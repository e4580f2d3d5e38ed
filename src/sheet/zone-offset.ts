import { tzOffset } from "@date-fns/tz/tzOffset";

const MILLISECONDS_A_MINUTE = 60_000;

/** Whether `name` is a zone of this machine's time zone database (IANA name, "UTC"). */
export function isTimeZone(name: string): boolean {
  if (typeof name !== "string" || name === "") return false;
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * Minutes by which clocks in the zone are ahead of UTC at an instant (Los Angeles: negative); the zone
 * must be a known one. Slow (an Intl call): callers keep the answers.
 */
export function offsetAt(milliseconds: number, timeZone: string): number {
  const offset = tzOffset(timeZone, new Date(milliseconds));
  // @date-fns/tz 1.5.0 loses the minus of offsets between 0 and -1 hour (Monrovia before 1972), and an
  // engine without "longOffset" (before Chrome 95) makes it answer NaN.
  const isDoubtful = Number.isNaN(offset) || (offset !== 0 && Math.abs(offset) < 60);
  return isDoubtful ? clockOffsetAt(milliseconds, timeZone) : offset;
}

/** The same, from what a clock in the zone shows: needs no more than the first edition of Intl. */
function clockOffsetAt(milliseconds: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(milliseconds);
  const part = (type: string) => Number(parts.find((p) => p.type === type)?.value);
  const clock = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  return (clock - Math.floor(milliseconds / 1000) * 1000) / MILLISECONDS_A_MINUTE;
}
