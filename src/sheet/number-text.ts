import { currencyOf } from "./currency.ts";
import { DigitGroups, isApostrophe, isDigit, isSpace } from "./digit-groups.ts";

const PLUS = 43;
const POINT = 46;
const PERCENT = 37;
const OPEN = 40;
const CLOSE = 41;

/** No amount with its currency is longer; what is goes unread, so that huge cells cost nothing. */
const LONGEST = 400;

function isMinus(code: number): boolean {
  return code === 45 || code === 0x2212 || code === 0xfe63 || code === 0xff0d || isDash(code);
}

function isDash(code: number): boolean {
  return code >= 0x2010 && code <= 0x2015;
}

function isMark(code: number): boolean {
  return code === POINT || code === 44;
}

/** Characters of a currency's sign, code or word. */
function isSign(code: number): boolean {
  if (isDigit(code) || isSpace(code) || isMinus(code) || isMark(code) || isApostrophe(code)) return false;
  return code !== PLUS && code !== PERCENT && code !== OPEN && code !== CLOSE;
}

/**
 * One text as an amount, read both with a decimal point and with a decimal comma. Minus may stand before
 * or after ("12,50-", SAP), as parentheses (bookkeepers) or as any dash of Unicode; "12,-" and "12,--" are
 * whole amounts. A percentage is its share (35% is 0.35). One object serves a whole column.
 */
export class NumberText {
  /** Value with a decimal point; NaN when the text cannot be read so. */
  point = Number.NaN;
  /** Value with a decimal comma; NaN when the text cannot be read so. */
  comma = Number.NaN;
  /** ISO 4217 code of the currency in the text, null when there is none. */
  currency: string | null = null;

  private readonly groups = new DigitGroups();
  private text = "";
  private start = 0;
  private end = 0;
  private signs = 0;
  private negative = false;
  private percent = false;
  private opened = false;
  private closed = false;

  read(text: string): void {
    this.point = Number.NaN;
    this.comma = Number.NaN;
    this.currency = null;
    this.text = text;
    this.start = 0;
    this.end = text.length;
    this.signs = 0;
    this.negative = false;
    this.percent = false;
    this.opened = false;
    this.closed = false;
    const isAmount = text.length <= LONGEST && this.peelFront() && this.peelBack() && this.isWellSigned();
    if (isAmount && this.groups.scan(text, this.start, this.end)) {
      const sign = this.negative ? -1 : 1;
      this.point = unsignedZero(sign * this.groups.value(".", this.percent));
      this.comma = unsignedZero(sign * this.groups.value(",", this.percent));
    }
    if (this.isAccountingZero()) {
      this.point = 0;
      this.comma = 0;
    }
    if (Number.isNaN(this.point) && Number.isNaN(this.comma)) this.currency = null;
  }

  /** " € -   ", as accounting formats show nought and save it in a CSV file. */
  private isAccountingZero(): boolean {
    return this.start === this.end && this.signs === 1 && this.currency !== null && !this.opened;
  }

  private isWellSigned(): boolean {
    if (this.opened !== this.closed) return false;
    if (!this.opened) return this.signs <= 1;
    this.negative = true;
    return this.signs === 0;
  }

  private peelFront(): boolean {
    for (; this.start < this.end; this.start++) {
      const code = this.text.charCodeAt(this.start);
      if (isDigit(code) || isMark(code)) return true;
      if (!isSpace(code) && !this.takeInFront(code)) return false;
    }
    return false;
  }

  private takeInFront(code: number): boolean {
    if (isMinus(code)) return this.takeSign(true);
    if (code === PLUS) return this.takeSign(false);
    if (code === PERCENT) return this.takePercent();
    if (code === OPEN && !this.opened) {
      this.opened = true;
      return true;
    }
    // A leading apostrophe is how sheets and exports mark "text".
    if (isApostrophe(code)) return this.start === 0;
    return this.takeCurrencyInFront();
  }

  private peelBack(): boolean {
    for (; this.end > this.start; this.end--) {
      const code = this.text.charCodeAt(this.end - 1);
      if (isDigit(code)) return true;
      if (isMark(code) && !this.isAbbreviation()) return true;
      if (isMinus(code) && this.dropDashes()) return true;
      if (!isSpace(code) && !this.takeBehind(code)) return false;
    }
    return false;
  }

  private takeBehind(code: number): boolean {
    if (isMinus(code)) return this.takeSign(true);
    if (code === PERCENT) return this.takePercent();
    if (code === CLOSE && !this.closed) {
      this.closed = true;
      return true;
    }
    return this.takeCurrencyBehind();
  }

  /** Dashes after a mark ("12,-", "12.--") stand for no cents, whereas one after a digit is a minus. */
  private dropDashes(): boolean {
    let from = this.end;
    while (from > this.start && isMinus(this.text.charCodeAt(from - 1))) from--;
    if (!isMark(this.text.charCodeAt(from - 1))) return false;
    this.end = from;
    return true;
  }

  private takeSign(negative: boolean): boolean {
    this.signs++;
    this.negative = negative;
    return true;
  }

  private takePercent(): boolean {
    if (this.percent) return false;
    this.percent = true;
    return true;
  }

  /** A point after a letter ("12 kr.") ends a word, not a number. */
  private isAbbreviation(): boolean {
    return (
      this.end - this.start > 1 &&
      this.text.charCodeAt(this.end - 1) === POINT &&
      isSign(this.text.charCodeAt(this.end - 2))
    );
  }

  private takeCurrencyInFront(): boolean {
    let to = this.start;
    while (to < this.end && isSign(this.text.charCodeAt(to))) to++;
    if (this.text.charCodeAt(to) === POINT && isLetter(this.text.charCodeAt(to - 1))) to++;
    const taken = to > this.start && this.takeCurrency(this.text.slice(this.start, to));
    this.start = to - 1;
    return taken;
  }

  private takeCurrencyBehind(): boolean {
    let from = this.isAbbreviation() ? this.end - 1 : this.end;
    while (from > this.start && isSign(this.text.charCodeAt(from - 1))) from--;
    const taken = from < this.end && this.takeCurrency(this.text.slice(from, this.end));
    this.end = from + 1;
    return taken;
  }

  /** "€ 12 EUR" names one currency twice; two different ones make no amount. */
  private takeCurrency(name: string): boolean {
    const code = currencyOf(name);
    if (code === null || (this.currency !== null && this.currency !== code)) return false;
    this.currency = code;
    return true;
  }
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** "-0,00" is 0: no one wants to see a minus before nothing. */
function unsignedZero(value: number): number {
  return value === 0 ? 0 : value;
}
