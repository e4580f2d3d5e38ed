/** Separators of digits, by class: only like separators may part the groups of one number. */
const POINT = 1;
const COMMA = 2;
const SPACE = 3;
const APOSTROPHE = 4;

/** More runs of digits than this are no amount: 12 groups of three exceed any. */
const MOST_RUNS = 12;
/** Beyond 15 digits the product of digits is not exact in a double. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: 23 }, (_, n) => Number(`1e${n}`));

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** White space of any width, and the marks of no width at all that copying from web pages leaves. */
export function isSpace(code: number): boolean {
  if (code === 32) return true;
  if (code < 0xa0) return code >= 9 && code <= 13;
  if (code < 0x2000) return code === 0xa0 || code === 0xad || code === 0x1680;
  if (code <= 0x206f) {
    return code <= 0x200f || (code >= 0x2028 && code <= 0x202f) || code >= 0x205f;
  }
  return code === 0x3000 || code === 0xfeff;
}

export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2bc || code === 96 || code === 0xb4;
}

function separatorOf(code: number): number {
  if (code === 46) return POINT;
  if (code === 44) return COMMA;
  if (isSpace(code)) return SPACE;
  return isApostrophe(code) ? APOSTROPHE : 0;
}

/**
 * The digits of an amount without sign, currency or percent, in both readings: decimal point and decimal
 * comma. Groups are of three ("1.234.567") or, as in India, of two before the last three ("12,34,567").
 * One object serves a whole column, so that reading a text allocates nothing.
 */
export class DigitGroups {
  private readonly lengths = new Uint16Array(MOST_RUNS);
  private readonly separators = new Uint8Array(MOST_RUNS);
  private runs = 0;
  private digits = 0;
  private mantissa = 0;
  private exponent = 0;
  private leadingZero = false;
  private text = "";
  private start = 0;
  private end = 0;

  /** Takes in `text` from `start` up to `end`; false when it holds anything but digits and separators. */
  scan(text: string, start: number, end: number): boolean {
    this.text = text;
    this.start = start;
    this.end = end;
    this.leadingZero = text.charCodeAt(start) === 48;
    this.exponent = 0;
    let mantissa = 0;
    let digits = 0;
    let runs = 0;
    let length = 0;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      if (code >= 48 && code <= 57) {
        mantissa = mantissa * 10 + (code - 48);
        length++;
        continue;
      }
      if (code === 69 || code === 101) {
        if (!this.scanExponent(i + 1, end)) return false;
        this.end = i;
        break;
      }
      const separator = separatorOf(code);
      if (separator === 0 || runs === MOST_RUNS - 1 || length > 400) return false;
      this.separators[runs] = separator;
      this.lengths[runs++] = length;
      digits += length;
      length = 0;
    }
    if (length > 400) return false;
    this.lengths[runs++] = length;
    this.runs = runs;
    this.digits = digits + length;
    this.mantissa = mantissa;
    return this.digits > 0;
  }

  /** The value with this decimal mark, in hundredths when `percent`; NaN when it cannot be read so. */
  value(mark: "." | ",", percent: boolean): number {
    const decimal = mark === "." ? POINT : COMMA;
    const last = this.runs - 1;
    const hasDecimals = last > 0 && this.separators[last - 1] === decimal;
    if (!this.groupsFit(hasDecimals ? last : last + 1, decimal)) return Number.NaN;
    const shift = (hasDecimals ? this.lengths[last]! : 0) + (percent ? 2 : 0);
    if (this.exponent === 0 && this.digits <= EXACT_DIGITS && shift < POWERS.length) {
      // Both are exact, so that the quotient is the double nearest to what was written.
      return this.mantissa / POWERS[shift]!;
    }
    return this.longValue(shift);
  }

  private groupsFit(groups: number, decimal: number): boolean {
    if (groups === 1) return true;
    const separator = this.separators[0]!;
    const first = this.lengths[0]!;
    if (separator === decimal || this.leadingZero || first < 1 || first > 3) return false;
    for (let i = 1; i < groups; i++) {
      if (i < groups - 1 && this.separators[i] !== separator) return false;
      const length = this.lengths[i]!;
      const short = length === 2 && separator === COMMA && i < groups - 1;
      if (length !== 3 && !short) return false;
    }
    return true;
  }

  private longValue(shift: number): number {
    const digits = this.text.slice(this.start, this.end).replace(/\D+/g, "");
    const value = Number(`${digits}e${this.exponent - shift}`);
    return Number.isFinite(value) ? value : Number.NaN;
  }

  private scanExponent(start: number, end: number): boolean {
    const sign = this.text.charCodeAt(start);
    const from = sign === 43 || sign === 45 ? start + 1 : start;
    if (from >= end || end - from > 3) return false;
    for (let i = from; i < end; i++) {
      if (!isDigit(this.text.charCodeAt(i))) return false;
      this.exponent = this.exponent * 10 + (this.text.charCodeAt(i) - 48);
    }
    if (sign === 45) this.exponent = -this.exponent;
    return true;
  }
}
