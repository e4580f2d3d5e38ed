import type { Language } from "../../wizard/service.ts";

/** Numbers, money and dates as people write them in one language. Nothing breaks over two lines. */
export interface Format {
  count(number: number): string;
  /** At most two decimals. */
  number(number: number): string;
  /** As a cell shows it: no marks between thousands, at most two decimals. */
  plain(number: number): string;
  /** A border in its field: with decimals below 100 only. */
  border(number: number): string;
  /** Whole from 10 on, else with cents where there are any; without a sign when the currency is unknown. */
  money(amount: number): string;
  /** Always with cents where there are any. */
  exactMoney(amount: number): string;
  percent(share: number): string;
  /** Three digits that count: "0.00000226". */
  tiny(number: number): string;
  /** "27 mo." */
  months(number: number): string;
  /** "29 June 2025" */
  date(day: string): string;
  /** "3 Apr" */
  shortDate(day: string): string;
  /** "29/06/2025", "29-06-2025" */
  shortNumericDate(day: string): string;
  /** "January 2023" */
  month(day: string): string;
  /** "euros", "pounds"; the code where there is no plain word. */
  currencyName(code: string): string;
  /** "€", or "" when the currency is unknown. */
  readonly sign: string;
}

const LOCALE = { en: "en-GB", nl: "nl-NL" } as const;
const NBSP = "\u00a0";

export function createFormat(language: Language, currency: string | null): Format {
  const locale = LOCALE[language];
  const plain = (digits: number, useGrouping = true) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: digits, useGrouping });
  const date = (options: Intl.DateTimeFormatOptions) => {
    const written = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    return (day: string) => written.format(new Date(`${day}T00:00:00Z`)).replaceAll(" ", NBSP);
  };
  const money = (amount: number, digits: number) => moneyFormat(locale, currency, digits).format(amount);
  const count = plain(0);
  const number = plain(2);
  const cell = plain(2, false);
  const whole = plain(0, false);
  const centsOf = (amount: number) => (Math.round(amount * 100) % 100 === 0 ? 0 : 2);
  return {
    count: (value) => count.format(value),
    number: (value) => number.format(value),
    plain: (value) => cell.format(value),
    border: (value) => (Math.abs(value) >= 100 ? whole : cell).format(value),
    money: (amount) => money(amount, Math.abs(amount) >= 10 ? 0 : centsOf(amount)),
    exactMoney: (amount) => money(amount, centsOf(amount)),
    tiny: (value) => new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 }).format(value),
    percent: (share) => `${count.format(share)}%`,
    months: (value) => `${number.format(value)}${NBSP}${language === "nl" ? "mnd" : "mo."}`,
    date: date({ day: "numeric", month: "long", year: "numeric" }),
    shortDate: date({ day: "numeric", month: "short" }),
    shortNumericDate: date({ day: "2-digit", month: "2-digit", year: "numeric" }),
    month: date({ month: "long", year: "numeric" }),
    currencyName: (code) => CURRENCY_NAMES[language][code] ?? code,
    sign: currency === null ? "" : signOf(locale, currency),
  };
}

const CURRENCY_NAMES: Record<Language, Record<string, string>> = {
  en: { EUR: "euros", GBP: "pounds", USD: "US dollars", CHF: "Swiss francs", SEK: "Swedish kronor" },
  nl: { EUR: "euro’s", GBP: "ponden", USD: "dollars", CHF: "Zwitserse franken", SEK: "Zweedse kronen" },
};

function moneyFormat(locale: string, currency: string | null, digits: number): Intl.NumberFormat {
  const fraction = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  if (currency === null) return new Intl.NumberFormat(locale, fraction);
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    ...fraction,
  });
}

function signOf(locale: string, currency: string): string {
  const parts = moneyFormat(locale, currency, 0).formatToParts(0);
  return parts.find((part) => part.type === "currency")?.value ?? currency;
}
