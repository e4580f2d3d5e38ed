import { type Cell, invoke } from "../../../catalogue/index.ts";
import { documentLocale, documentZone } from "./document-settings.ts";

/**
 * `=NAME(…)` in a cell. Sheets hands over a value or rows of values: a date as Date, a blank or an argument
 * skipped in the middle as "", an argument left out at the end not at all.
 */
export function callFunction(name: string, args: ArrayLike<unknown>): Shown | Shown[][] {
  try {
    const given = Array.prototype.slice.call(args) as unknown[];
    const result = invoke(name, given, { locale: documentLocale(), timeZone: documentZone() });
    return Array.isArray(result) ? result.map((row) => row.map(shown)) : shown(result);
  } catch (error) {
    // Sheets shows the message of any Error; the class of ours would show as "SheetError: …".
    throw new Error(error instanceof Error ? error.message : String(error));
  }
}

type Shown = Exclude<Cell, null>;

/** A blank is empty text: null in a lone cell shows nothing too, but breaks a chart's row of labels. */
function shown(cell: Cell): Shown {
  return cell ?? "";
}
