import type { Language } from "./language.ts";

/** What o-spreadsheet must know of a language: separators, dates, the first day of the week. */
export interface EngineLocale {
  readonly name: string;
  readonly code: string;
  readonly thousandsSeparator: string;
  readonly decimalSeparator: string;
  readonly weekStart: number;
  readonly dateFormat: string;
  readonly timeFormat: string;
  readonly formulaArgSeparator: string;
}

/** English as a Dutch marketer's colleagues write it: day before month, and no month that reads as a day. */
export const ENGINE_LOCALES: Readonly<Record<Language, EngineLocale>> = {
  en: {
    name: "English",
    code: "en_GB",
    thousandsSeparator: ",",
    decimalSeparator: ".",
    weekStart: 1,
    dateFormat: "dd/mm/yyyy",
    timeFormat: "hh:mm:ss",
    formulaArgSeparator: ",",
  },
  nl: {
    name: "Nederlands",
    code: "nl_NL",
    thousandsSeparator: ".",
    decimalSeparator: ",",
    weekStart: 1,
    dateFormat: "dd-mm-yyyy",
    timeFormat: "hh:mm:ss",
    formulaArgSeparator: ";",
  },
};
