import { dayOfNumber } from "./date-number.ts";
import { dateWord, isOrdinalEnding, WEEKDAY } from "./date-words.ts";
import { dayOf, LAST_DAY, millisecondsOf } from "./day.ts";
import { isApostrophe, isDigit, isSpace } from "./digit-groups.ts";
import { TimeText } from "./time-text.ts";
import { dayOfInstant } from "./time-zone.ts";

const MINUTE = 60_000;
/** No written date with time, zone and the zone's name is longer. */
const LONGEST = 120;
const SPACE = 32;

function isSeparator(code: number): boolean {
  return code === 45 || code === 47 || code === 46 || code === 44 || isSpace(code) || isApostrophe(code);
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x250);
}

/** A two-digit year: 00–69 is 2000–2069, as POSIX has it (rival: Excel's 00–29). */
function yearOf(value: number, length: number): number {
  if (length === 4) return value;
  if (length !== 2) return Number.NaN;
  return value < 70 ? 2000 + value : 1900 + value;
}

/**
 * One text as a day, read both with the day and with the month first. Its first three parts are the date
 * (year first when that has four digits), what follows is a time of day. With a zone or an offset ("Z",
 * "+02:00", "UTC") the text is an instant, which falls in the day of the zone asked for; without, the
 * date is the one written. One object serves a whole column, so that reading a text allocates nothing.
 */
export class DateText {
  /** Serial day with the day before the month; NaN when the text cannot be read so. */
  dayFirst = Number.NaN;
  /** Serial day with the month before the day; NaN when the text cannot be read so. */
  monthFirst = Number.NaN;

  private readonly time = new TimeText();
  private readonly values = [0, 0, 0];
  /** Digits of each part; 0 for the name of a month. */
  private readonly lengths = [0, 0, 0];
  private readonly separators = [0, 0];
  private count = 0;

  constructor(private readonly timeZone: string) {}

  read(text: string): void {
    this.dayFirst = Number.NaN;
    this.monthFirst = Number.NaN;
    if (text.length > LONGEST) return;
    let at = 0;
    while (isSpace(text.charCodeAt(at)) || (at === 0 && isApostrophe(text.charCodeAt(at)))) at++;
    let end = this.readIso(text, at);
    if (end < 0) {
      if (this.readNumber(text, at)) return;
      end = this.readParts(text, at);
    }
    if (end < 0 || !this.time.read(text, end)) return;
    this.interpret();
  }

  /** "2025-06-29", by far the commonest, without a loop; -1 when the text is something else. */
  private readIso(text: string, at: number): number {
    if (text.charCodeAt(at + 4) !== 45 || text.charCodeAt(at + 7) !== 45) return -1;
    const century = twoDigits(text, at);
    const year = twoDigits(text, at + 2);
    const month = twoDigits(text, at + 5);
    const day = twoDigits(text, at + 8);
    if (century < 0 || year < 0 || month < 0 || day < 0) return -1;
    return this.takeCompact(century * 1_000_000 + year * 10_000 + month * 100 + day, at + 10);
  }

  /** Text of one number ("45837", "20250629", "1751207400.25"); false when it is something else. */
  private readNumber(text: string, start: number): boolean {
    let at = start;
    while (isDigit(text.charCodeAt(at))) at++;
    const digits = at - start;
    if (digits < 5) return false;
    const mark = text.charCodeAt(at);
    if (mark === 46 || mark === 44) {
      at++;
      while (isDigit(text.charCodeAt(at))) at++;
    }
    while (isSpace(text.charCodeAt(at))) at++;
    if (at < text.length) return false;
    // Six and seven digits are order numbers, not dates.
    if (digits === 5 || digits >= 8) {
      const value = Number.parseFloat(text.slice(start).replace(",", "."));
      this.dayFirst = dayOfNumber(value, this.timeZone);
      this.monthFirst = this.dayFirst;
    }
    return true;
  }

  /** Position after the third part of a date, -1 when there are not three. */
  private readParts(text: string, start: number): number {
    let at = start;
    this.count = 0;
    for (;;) {
      at = isDigit(text.charCodeAt(at)) ? this.readDigits(text, at) : this.readWord(text, at);
      if (at < 0 || this.count === 3) return at;
      const from = at;
      let separator = SPACE;
      while (isSeparator(text.charCodeAt(at))) {
        if (separator === SPACE && !isSpace(text.charCodeAt(at))) separator = text.charCodeAt(at);
        at++;
      }
      if (this.count > 0) this.separators[this.count - 1] = at === from ? 0 : separator;
    }
  }

  private readDigits(text: string, start: number): number {
    let at = start;
    let value = 0;
    while (at - start < 9 && isDigit(text.charCodeAt(at))) value = value * 10 + text.charCodeAt(at++) - 48;
    if (at - start === 8 && this.count === 0) return this.takeCompact(value, at);
    if (at - start > 4) return -1;
    this.take(value, at - start);
    return this.count < 3 ? skipOrdinal(text, at) : at;
  }

  /** All three parts from YYYYMMDD, read up to `at`. */
  private takeCompact(value: number, at: number): number {
    this.count = 0;
    this.take(Math.floor(value / 10_000), 4);
    this.take(Math.floor(value / 100) % 100, 2);
    this.take(value % 100, 2);
    this.separators.fill(45);
    return at;
  }

  private readWord(text: string, start: number): number {
    const end = endOfWord(text, start);
    const word = end > start ? dateWord(text.slice(start, end)) : Number.NaN;
    if (Number.isNaN(word)) return -1;
    if (word !== WEEKDAY) this.take(word, 0);
    return end;
  }

  private take(value: number, length: number): void {
    this.values[this.count] = value;
    this.lengths[this.count++] = length;
  }

  private interpret(): void {
    const [a, b, c] = this.values as [number, number, number];
    const [la, lb, lc] = this.lengths as [number, number, number];
    const month = la === 0 ? 0 : lb === 0 ? 1 : lc === 0 ? 2 : -1;
    if (month < 0) {
      this.interpretNumbers(a, b, c, la, lb, lc);
      return;
    }
    const first = month === 0 ? 1 : 0;
    const last = month === 2 ? 1 : 2;
    const [v, w] = [this.values[first]!, this.values[last]!];
    const [lv, lw] = [this.lengths[first]!, this.lengths[last]!];
    const day =
      lv === 4 ? this.day(v, 4, this.values[month]!, w, lw) : this.day(w, lw, this.values[month]!, v, lv);
    this.dayFirst = day;
    this.monthFirst = day;
  }

  private interpretNumbers(a: number, b: number, c: number, la: number, lb: number, lc: number): void {
    const separator = this.separators[0]!;
    if (separator !== this.separators[1] || (separator !== 45 && separator !== 47 && separator !== 46))
      return;
    if (lb > 2) return;
    if (la === 4) {
      this.dayFirst = this.day(a, la, b, c, lc);
      this.monthFirst = this.dayFirst;
      return;
    }
    this.dayFirst = this.day(c, lc, b, a, la);
    this.monthFirst = this.day(c, lc, a, b, lb);
  }

  /** Serial day of the parts; lengths are those of the digits of year and day. */
  private day(year: number, yearLength: number, month: number, day: number, dayLength: number): number {
    if (dayLength < 1 || dayLength > 2) return Number.NaN;
    const written = dayOf(yearOf(year, yearLength), month, day);
    const { offset, milliseconds } = this.time;
    const shown =
      Number.isNaN(offset) || Number.isNaN(written)
        ? written
        : dayOfInstant(millisecondsOf(written) + milliseconds - offset * MINUTE, this.timeZone);
    return shown >= 1 && shown <= LAST_DAY ? shown : Number.NaN;
  }
}

/** -1 when they are not two digits. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

function endOfWord(text: string, start: number): number {
  let at = start;
  while (isLetter(text.charCodeAt(at))) at++;
  return at;
}

function skipOrdinal(text: string, at: number): number {
  const end = endOfWord(text, at);
  return end > at && isOrdinalEnding(text.slice(at, end)) ? end : at;
}
