import { setTranslationMethod } from "@odoo/o-spreadsheet";
import type { Language } from "../language.ts";
import { DUTCH_TERMS } from "./dutch-terms.ts";

/** Gives the spreadsheet's own menus and messages the language of the page; what we have no word for stays English. */
export function translateEngine(language: Language): void {
  const terms: Readonly<Record<string, string>> = language === "nl" ? DUTCH_TERMS : {};
  setTranslationMethod((term) => terms[term] ?? term);
}
