import { type Cell, invoke } from "../../../catalogue/index.ts";
import { documentLocale, documentZone } from "./document-settings.ts";
import { refuseUnshowable } from "./refuse-unshowable.ts";

/**
 * `=NAME(…)` in a cell. Sheets hands over a value or rows of values: a date as Date, a blank or an argument
 * skipped in the middle as "", an argument left out at the end not at all.
 */
export function callFunction(name: string, args: ArrayLike<unknown>): Shown | Shown[][] {
  try {
    const given = Array.prototype.slice.call(args) as unknown[];
    const locale = documentLocale();
    const result = invoke(name, given, { locale, timeZone: documentZone() });
    if (!Array.isArray(result)) return shown(result);
    refuseUnshowable(name, result, locale);
    return result.map((row) => row.map(shown));
  } catch (error) {
    // Sheets shows the message of any Error; the class of ours would show as "SheetError: …".
    throw new Error(error instanceof Error ? error.message : String(error));
  }
}

type Shown = Exclude<Cell, null>;

/** A blank is empty text, which Sheets shows as nothing in a lone cell and in a table alike. */
function shown(cell: Cell): Shown {
  return cell ?? "";
}
