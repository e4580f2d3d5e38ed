import { isDigit, isSpace } from "./digit-groups.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Minutes ahead of UTC of the abbreviations that exports carry; "CST" and the like as in America. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  bst: 60,
  cet: 60,
  mez: 60,
  west: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};

/** What may follow hours, minutes and seconds: half of the day, the word for hour, zone, its name. */
const SUFFIX =
  /^(?:([ap])\.? ?m\.?|uur|uhr|h)? ?([a-z]{1,4})? ?(?:([+\-−])(\d{1,2}):?(\d{2})?)? ?(?:\([^()]*\))?$/i;
const LONGEST_SUFFIX = 80;
const MOST_KEPT = 1000;

interface Suffix {
  /** 12 for p.m., 0 for a.m., null for neither. */
  readonly half: number | null;
  /** Minutes ahead of UTC, NaN without a zone. */
  readonly offset: number;
}

/** Files repeat a handful of suffixes ("Z", " +0200", " UTC", " PM") on every line. */
const suffixes = new Map<string, Suffix | null>();

/**
 * The time of day that follows a date: "T14:30:00.000Z", " 2:30 PM", ", 14.30 uur", " 09:50:26 +0200",
 * " at 14:30 UTC". One object serves a whole column.
 */
export class TimeText {
  /** Since midnight. */
  milliseconds = 0;
  /** Minutes ahead of UTC; NaN when the text names no zone, so that the date is the written one. */
  offset = Number.NaN;

  /** Takes in `text` from `at`; false when there is anything but a time of day there. */
  read(text: string, at: number): boolean {
    this.milliseconds = 0;
    this.offset = Number.NaN;
    const start = skipJoiner(text, at);
    if (start >= text.length) return true;
    if (start === at) return this.readZoneOnly(text, at);
    if (!isDigit(text.charCodeAt(start))) return false;
    const end = this.readClock(text, start);
    return end >= 0 && this.readSuffix(text, end);
  }

  /** "2025-06-29Z" and "2025-06-29+02:00" (XML) are dates, not instants: the zone says nothing. */
  private readZoneOnly(text: string, at: number): boolean {
    const suffix = suffixOf(text.slice(at, at + LONGEST_SUFFIX));
    return suffix !== null && suffix.half === null && !Number.isNaN(suffix.offset);
  }

  /** Position after the clock, -1 when it is none. */
  private readClock(text: string, start: number): number {
    let at = start;
    let milliseconds = 0;
    for (let unit = HOUR; unit >= SECOND; unit /= 60) {
      const width = isDigit(text.charCodeAt(at + 1)) ? 2 : 1;
      const value = clockNumber(text, at, width);
      if (!(value <= lastOf(unit)) || (width === 1 && unit < HOUR)) return -1;
      milliseconds += value * unit;
      at += width;
      const next = text.charCodeAt(at);
      if (unit === SECOND || !isClockMark(next, text.charCodeAt(at + 1))) break;
      if (!isDigit(next)) at++;
    }
    this.milliseconds = milliseconds;
    return endOfFraction(text, at);
  }

  private readSuffix(text: string, at: number): boolean {
    if (at === text.length) return true;
    if (text.length - at > LONGEST_SUFFIX) return false;
    const suffix = suffixOf(text.slice(at));
    if (suffix === null) return false;
    this.offset = suffix.offset;
    if (suffix.half === null) return true;
    if (this.milliseconds >= 13 * HOUR) return suffix.half === 12;
    this.milliseconds = (this.milliseconds % (12 * HOUR)) + suffix.half * HOUR;
    return true;
  }
}

/** Two digits after ":" or "." or, as in "T143000Z", after nothing. */
function isClockMark(code: number, following: number): boolean {
  return ((code === 58 || code === 46) && isDigit(following)) || isDigit(code);
}

/** The last number on a clock: 24:00 is the end of a day, second 60 a leap second. */
function lastOf(unit: number): number {
  return unit === HOUR ? 24 : unit === MINUTE ? 59 : 60;
}

/** NaN when there is no digit. */
function clockNumber(text: string, at: number, width: number): number {
  const first = text.charCodeAt(at) - 48;
  if (!(first >= 0 && first <= 9)) return Number.NaN;
  return width === 1 ? first : first * 10 + text.charCodeAt(at + 1) - 48;
}

function endOfFraction(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if ((code !== 46 && code !== 44) || !isDigit(text.charCodeAt(at + 1))) return at;
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Steps over what joins date and time: spaces, comma, "T", "at", "om", "um". */
function skipJoiner(text: string, at: number): number {
  let i = at;
  while (isSpace(text.charCodeAt(i)) || text.charCodeAt(i) === 44) i++;
  const code = text.charCodeAt(i) | 32;
  if (code === 116 && isDigit(text.charCodeAt(i + 1))) return i + 1;
  const word = code === 97 || code === 111 || code === 117 ? text.slice(i, i + 3).toLowerCase() : "";
  return word === "at " || word === "om " || word === "um " ? i + 3 : i;
}

function suffixOf(text: string): Suffix | null {
  let suffix = suffixes.get(text);
  if (suffix === undefined) {
    suffix = parseSuffix(text);
    if (suffixes.size >= MOST_KEPT) suffixes.clear();
    suffixes.set(text, suffix);
  }
  return suffix;
}

function parseSuffix(text: string): Suffix | null {
  const match = SUFFIX.exec(text.replace(/\s+/g, " ").trim());
  if (match === null) return null;
  const [, half, zone, sign, hours, minutes] = match;
  const named = zone === undefined ? Number.NaN : ZONES[zone.toLowerCase()];
  if (named === undefined) return null;
  let offset = named;
  if (sign !== undefined) {
    const shift = Number(hours) * 60 + Number(minutes ?? 0);
    offset = (Number.isNaN(named) ? 0 : named) + (sign === "+" ? shift : -shift);
  }
  return { half: half === undefined ? null : half.toLowerCase() === "p" ? 12 : 0, offset };
}
