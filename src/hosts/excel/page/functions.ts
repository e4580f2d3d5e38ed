import { associateFunctions } from "../functions/associate.ts";
import { CalculationLanes } from "../functions/calculation-lanes.ts";
import { functionNames } from "../functions/function-list.ts";
import { supports } from "../port/in-excel.ts";
import { localDateFormat } from "../port/number-formats.ts";
import { languageOf } from "./language.ts";

/** The functions script of the manifest: it binds at once, because Excel calls as soon as it has loaded. */
const lanes = new CalculationLanes(() => new Worker("calculation.js"));

associateFunctions(functionNames, {
  calculate: (call) => lanes.calculate(call),
  ready: ready(),
});

async function ready() {
  await Office.onReady();
  // Labels and messages follow the language of the document.
  const language = languageOf(Office.context.contentLanguage);
  return { language, dateFormat: await dateFormatOfResults() };
}

/** A result can carry a format since the data types (ExcelApi 1.16); before that a date is a bare number. */
async function dateFormatOfResults(): Promise<string | null> {
  if (!supports("1.16")) return null;
  try {
    return await Excel.run(localDateFormat);
  } catch {
    // Excel is busy (a cell in edit mode): formulas do not wait for that.
    return "yyyy-mm-dd";
  }
}
