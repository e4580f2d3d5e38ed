import { helpers } from "@odoo/o-spreadsheet";
import { wouldRun } from "../../sheet/defuse.ts";
import { ENGINE_LOCALES } from "./engine-locale.ts";

/**
 * What must be typed for a text to stay that text: an apostrophe goes before whatever would run as a formula
 * here or in a file saved from here, before what the engine would take for a number, a date, a truth value or
 * an error, and before an apostrophe of the text's own.
 */
export function asTextContent(text: string): string {
  return wouldRun(text) || wouldBeRead(text) ? `'${text}` : text;
}

function wouldBeRead(text: string): boolean {
  if (/^[='#]/.test(text) || /^\s*(true|false)\s*$/i.test(text)) return true;
  return helpers.isNumber(text, ENGINE_LOCALES.en) || helpers.isDateTime(text, ENGINE_LOCALES.en);
}
