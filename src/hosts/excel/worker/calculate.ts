import { invoke, SheetError } from "../../../catalogue/index.ts";
import { DateCells } from "../../../sheet/date-cells.ts";
import { toResult } from "../functions/result-values.ts";
import type { FunctionCall, FunctionOutcome } from "./messages.ts";

/** Excel knows no zone: days are those of this computer, as they are for Excel's own NOW(). */
const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const dates = new DateCells(timeZone);

/** Calculates one formula. */
export function calculate({ name, args, language, dateFormat }: FunctionCall): FunctionOutcome {
  try {
    const result = invoke(name, args, { locale: language, timeZone });
    return { kind: "values", values: toResult(result, dates, dateFormat) };
  } catch (thrown) {
    if (thrown instanceof SheetError) {
      return { kind: "refused", code: thrown.code, message: thrown.message };
    }
    // Told in the console too, with its stack.
    setTimeout(() => {
      throw thrown;
    });
    return { kind: "failed" };
  }
}
