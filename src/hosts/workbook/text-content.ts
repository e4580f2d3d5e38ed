import { helpers } from "@odoo/o-spreadsheet";
import { ENGINE_LOCALES } from "./engine-locale.ts";

/**
 * What must be typed for a text to stay that text: an apostrophe goes before whatever the engine would take
 * for a formula, a number, a date, a truth value or an error, before + - @ (which other programs run as a
 * formula once the file is saved), and before an apostrophe of its own.
 */
export function asTextContent(text: string): string {
  return wouldRun(text) || wouldBeRead(text) ? `'${text}` : text;
}

function wouldRun(text: string): boolean {
  return /^\s*[=+\-@'#]/.test(text);
}

function wouldBeRead(text: string): boolean {
  if (/^\s*(true|false)\s*$/i.test(text)) return true;
  return helpers.isNumber(text, ENGINE_LOCALES.en) || helpers.isDateTime(text, ENGINE_LOCALES.en);
}
