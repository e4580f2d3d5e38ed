import { catalogue, type Language } from "../catalogue/index.ts";
import { anchorOf, helpFile } from "./help-page.ts";

/**
 * The id under which Excel knows a function for good: letters, digits and full stops only, so "CLV.PREDICT"
 * for CLV_PREDICT.
 */
export function idOf(name: string): string {
  return name.replaceAll("_", ".");
}

/** Id → name of every function, for the page. */
export function functionIds(): Record<string, string> {
  return Object.fromEntries(catalogue.map(({ name }) => [idOf(name), name]));
}

/**
 * functions.json in one language: what Excel shows while people type. Names are the same in both, because a
 * formula must work for whoever opens the workbook. Every argument may be a range and every result spill;
 * errors in cells and dates with a format go through (the two switches at the top).
 */
export function functionsJson(language: Language, address: string): string {
  const functions = catalogue.map(({ name, summary, args }) => ({
    id: idOf(name),
    name,
    description: summary[language],
    helpUrl: `${address}/${helpFile(language)}#${anchorOf(name)}`,
    parameters: args.map((arg) => ({
      name: arg.name,
      description: arg.help[language],
      type: "any",
      dimensionality: "matrix",
      ...(arg.optional === true ? { optional: true } : {}),
    })),
    result: { type: "any", dimensionality: "matrix" },
    options: { cancelable: true },
  }));
  const metadata = { allowCustomDataForDataTypeAny: true, allowErrorForDataTypeAny: true, functions };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
