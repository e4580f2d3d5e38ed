import { wouldRun } from "../../../sheet/defuse.ts";

/**
 * What must be written for a text to stay that text. Sheets reads what a script writes as if it were typed:
 * "=…" runs, "00123" becomes 123, "3-4" a date, "WAAR" a truth value, "#N/A" an error. The apostrophe says
 * "this is text" and is not shown.
 */
export function asTextContent(text: string): string {
  return wouldRun(text) || wouldBeRead(text) ? `'${text}` : text;
}

/** Without a digit nothing is a number or a date, in any locale. */
function wouldBeRead(text: string): boolean {
  return /^\s*['#]/.test(text) || /[0-9]/.test(text) || /^\s*(true|false|waar|onwaar)\s*$/i.test(text);
}
