import type { Cell } from "../sheet/cell.ts";
import { SheetError } from "../sheet/sheet-error.ts";
import { isTimeZone } from "../sheet/time-zone.ts";
import { answerCells } from "./answer-cells.ts";
import { columnKinds } from "./arg.ts";
import { keptRows, withoutBlanks } from "./blank-rows.ts";
import { catalogue } from "./catalogue.ts";
import type { Context, SheetFunction } from "./define-function.ts";
import { refusalText } from "./messages/refusal-text.ts";
import { type Problem, Refusal } from "./problem.ts";
import { rawArgument } from "./raw-argument.ts";
import type { Columns } from "./read-columns.ts";
import { readGroups } from "./read-groups.ts";
import { readScalar } from "./read-scalar.ts";
import type { Language } from "./text.ts";

export interface InvokeOptions {
  /** Language of labels, headings and messages, as a code such as "nl" or "nl-NL"; English for all others. */
  readonly locale?: string | undefined;
  /** IANA zone in which Date cells are days; the zone of the process when left out. */
  readonly timeZone?: string | undefined;
}

/**
 * Runs a function of the catalogue as a cell does.
 *
 * @param name its name, upper or lower case
 * @param args one a parameter: a value, or rows of cells (number, string, boolean, null, Date); undefined or
 *   missing at the end is left out
 * @returns a value, or rows of cells; a date is a Date at the start of the day in the time zone, a blank null
 * @throws SheetError with the spreadsheet's code and a message that names function, argument, row, value and remedy
 */
export function invoke(name: string, args: readonly unknown[], options: InvokeOptions = {}): Cell | Cell[][] {
  const language: Language = /^nl\b/i.test(options.locale ?? "") ? "nl" : "en";
  const wanted = String(name).toUpperCase();
  const found = catalogue.find((entry) => entry.name === wanted);
  try {
    if (found === undefined) throw new Refusal([{ key: "unknown-function", value: wanted }]);
    const timeZone = options.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (!isTimeZone(timeZone)) throw new Refusal([{ key: "unknown-zone", value: timeZone }]);
    return run(found, args, language, timeZone);
  } catch (error) {
    if (error instanceof Refusal)
      throw new SheetError(error.code, refusalText(wanted, error.problems, language));
    throw error;
  }
}

function run(
  fn: SheetFunction,
  args: readonly unknown[],
  language: Language,
  timeZone: string,
): Cell | Cell[][] {
  const problems: Problem[] = [];
  if (args.length > fn.args.length) {
    throw new Refusal([{ key: "too-many-arguments", count: args.length, most: fn.args.length }]);
  }
  const raw = fn.args.map((_, at) => rawArgument(args[at]));
  const groups = readGroups(fn.args, raw, timeZone, problems);
  const scalars = fn.args.map((arg, at) =>
    columnKinds.has(arg.kind) ? undefined : readScalar(arg, raw[at]!, timeZone, problems),
  );
  if (problems.length > 0) throw new Refusal(problems);

  const lists = groups.map((group) => ({
    ...group,
    kept: keptRows(group.args, group.columns, fn.blankWhen),
  }));
  const values = fn.args.map((arg, at) => {
    const list = lists.find(({ columns }) => columns.values.has(arg.name));
    return list === undefined
      ? scalars[at]
      : withoutBlanks(arg, list.columns.values.get(arg.name)!, list.kept);
  });
  // Only tables have a second list, and what the context says of rows is asked by functions over one.
  const { columns, kept } = lists[0]!;
  const rows = kept?.length ?? columns.rows;
  const answer = fn.compute(values, contextOf(columns, kept, rows, language, timeZone));
  return answerCells(answer, fn.shape, columns, kept, timeZone);
}

function contextOf(
  columns: Columns,
  kept: Int32Array | null,
  rows: number,
  language: Language,
  timeZone: string,
): Context {
  const start = columns.header ? 2 : 1;
  return {
    language,
    timeZone,
    rows,
    single: columns.single,
    rowInRange: (at) => (columns.single ? undefined : start + (kept === null ? at : kept[at]!)),
    headerOf: (argument) => columns.headers.get(argument) ?? null,
  };
}
