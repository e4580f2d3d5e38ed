/// <reference types="google-apps-script" />
import { isTimeZone } from "../../../sheet/time-zone.ts";

/**
 * What the document says of itself. A custom function may run where a service refuses (an add-on that is not
 * switched on in the document, a copy that is opened to look at): then it answers with less knowledge rather
 * than not at all.
 */

/**
 * Zone in which the document's dates are midnights. The script's own zone comes next: it is the document's for
 * a bound script, and that of appsscript.json for an add-on.
 */
export function documentZone(): string {
  const zone = asked(() => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
  if (zone !== null && isTimeZone(zone)) return zone;
  const script = asked(() => Session.getScriptTimeZone());
  if (script !== null && isTimeZone(script)) return script;
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Language of labels in the document: "nl" of "nl_NL". */
export function documentLocale(): string {
  return languageOf(asked(() => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale()));
}

/** Language of menus and the pane: the person's, allowed in every mode. */
export function personLanguage(): "en" | "nl" {
  return languageOf(asked(() => Session.getActiveUserLocale())) === "nl" ? "nl" : "en";
}

function languageOf(locale: string | null): string {
  return (locale ?? "").split(/[_-]/)[0]!.toLowerCase();
}

function asked(question: () => string): string | null {
  try {
    return question();
  } catch {
    return null;
  }
}
