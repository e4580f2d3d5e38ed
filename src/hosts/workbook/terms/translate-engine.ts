import { setTranslationMethod } from "@odoo/o-spreadsheet";
import type { Language } from "../language.ts";
import { DUTCH_MENUS } from "./dutch-menus.ts";
import { DUTCH_MESSAGES } from "./dutch-messages.ts";
import { DUTCH_PANELS } from "./dutch-panels.ts";

type Translate = Parameters<typeof setTranslationMethod>[0];

/** What the spreadsheet says in its maker's name, said in ours. */
const ENGLISH: Readonly<Record<string, string>> = {
  "An unexpected error occurred. Submit a support ticket at odoo.com/help.":
    "Something unforeseen went wrong.",
  "Those settings affect all users.": "These settings hold for the whole workbook.",
  "e.g. 'http://www.odoo.com'": "e.g. 'https://example.com'",
};

const TERMS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: ENGLISH,
  nl: { ...DUTCH_MENUS, ...DUTCH_MESSAGES, ...DUTCH_PANELS },
};

/**
 * Gives the spreadsheet's own words the language of the page; what we have no word for stays English (the
 * help of its own functions, the finer settings of charts and pivot tables). Answers the translation, which
 * the templates need too.
 */
export function translateEngine(language: Language): (term: string) => string {
  const translate = (term: string) => TERMS[language][term] ?? term;
  setTranslationMethod(translate as Translate, () => true);
  return translate;
}
