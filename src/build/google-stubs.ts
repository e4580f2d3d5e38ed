import type { Arg, SheetFunction } from "../catalogue/index.ts";

/** Name of the function in Code.js that gives the bundle; the underscore hides it from menus and cells. */
export const BUNDLE = "waarde_";

/**
 * A custom function as Sheets finds it: by reading the pushed text, not by running it. Sheets shows one text in
 * one language, so each text is English first, then Dutch behind "NL:".
 */
export function functionStub(fn: SheetFunction): string {
  const names = fn.args.map(({ name }) => name).join(", ");
  const both = (text: { readonly en: string; readonly nl: string }) => safe(`${text.en} NL: ${text.nl}`);
  return [
    "/**",
    ` * ${both(fn.summary)}`,
    ` * ${safe(examplesOf(fn))}`,
    " *",
    ...fn.args.map((arg) => ` * @param {${typeOf(arg)}} ${arg.name} ${both(arg.help)}`),
    ` * @return {${fn.shape === "rows" ? "*" : "range"}} ${fn.shape === "rows" ? "A value, or a column of them." : "A table."}`,
    " * @customfunction",
    " */",
    `function ${fn.name}(${names}) {`,
    `  return ${BUNDLE}().callFunction("${fn.name}", arguments);`,
    "}",
  ].join("\n");
}

/** A function that Google or the pane calls by name. */
export function entryStub(name: string): string {
  return `function ${name}(argument) {\n  return ${BUNDLE}().${name}(argument);\n}`;
}

/** Comma or semicolon between arguments: the document's locale decides, so that both are shown. */
function examplesOf({ example }: SheetFunction): string {
  const semicolons = example.nl.includes(";") || !example.en.includes(",");
  const dutch = semicolons ? example.nl : `${example.nl} (;)`;
  return example.en === dutch ? `Example: ${example.en}` : `Example: ${example.en} NL: ${dutch}`;
}

const TYPES: Readonly<Record<Arg["kind"], string>> = {
  numbers: "range",
  dates: "range",
  texts: "range",
  "text-columns": "range",
  identifiers: "range",
  number: "number",
  day: "date",
  choice: "string",
  "number-or-choice": "number|string",
  "number-list": "range",
  "text-list": "range",
  cells: "range",
};

function typeOf({ kind }: Arg): string {
  return TYPES[kind];
}

/** No text may end the comment that it stands in, nor be taken for a tag of it. */
function safe(text: string): string {
  return text
    .replace(/\*\//g, "* /")
    .replace(/\s+/g, " ")
    .replace(/(^| )@/g, "$1＠")
    .trim();
}
