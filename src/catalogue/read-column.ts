import type { Cell } from "../sheet/cell.ts";
import type { Column } from "../sheet/column-reading.ts";
import { readDates } from "../sheet/read-dates.ts";
import { readIdentifiers } from "../sheet/read-identifiers.ts";
import { readNumbers } from "../sheet/read-numbers.ts";
import { readTexts } from "../sheet/read-texts.ts";
import type { Arg } from "./arg.ts";
import { limitProblem } from "./number-limits.ts";
import type { Problem } from "./problem.ts";
import { isErrorText } from "./raw-argument.ts";

/** How the cells of one column argument are read, and where a cell stands in the range. */
export interface ColumnSource {
  readonly arg: Arg;
  readonly cells: Column;
  readonly timeZone: string;
  /** Row in the range (from 1) of a position in `cells`; undefined for a single value. */
  rowOf(position: number): number | undefined;
}

export function readNumberColumn(source: ColumnSource, problems: Problem[]): Float64Array {
  const { arg, cells, rowOf } = source;
  const reading = readNumbers(cells);
  addUnreadable(source, reading.unreadable, "not-a-number", problems);
  if (reading.undecided !== null) {
    const { position, readings } = reading.undecided;
    problems.push({ key: "undecided-number", ...located(source, position), readings });
  }
  const [first, second] = reading.currencies;
  if (first !== undefined && second !== undefined) {
    const codes = { first: first.code, second: second.code };
    problems.push({ key: "mixed-currencies", ...located(source, second.position), ...codes });
  }
  for (let position = 0; position < reading.values.length; position++) {
    const problem = limitProblem(arg, reading.values[position]!, rowOf(position));
    if (problem !== null) problems.push(problem);
  }
  return reading.values;
}

export function readDateColumn(source: ColumnSource, problems: Problem[]): Float64Array {
  const reading = readDates(source.cells, { timeZone: source.timeZone });
  addUnreadable(source, reading.unreadable, "not-a-date", problems);
  if (reading.undecided !== null) {
    const { position, readings } = reading.undecided;
    problems.push({ key: "undecided-date", ...located(source, position), readings });
  }
  return reading.days;
}

export function readTextColumn(source: ColumnSource, problems: Problem[]): (string | null)[] {
  const texts = readTexts(source.cells);
  const errors: number[] = [];
  texts.forEach((text, position) => {
    if (text?.startsWith("#") && isErrorText(text)) errors.push(position);
  });
  addUnreadable(source, errors, "not-a-text", problems);
  return texts;
}

export function readIdentifierColumn(source: ColumnSource, problems: Problem[]) {
  const identifiers = readIdentifiers(source.cells);
  const error = identifiers.spellings.findIndex(isErrorText);
  if (error >= 0) addUnreadable(source, [identifiers.codes.indexOf(error)], "not-a-text", problems);
  return identifiers;
}

function addUnreadable(
  source: ColumnSource,
  positions: readonly number[],
  key: "not-a-number" | "not-a-date" | "not-a-text",
  problems: Problem[],
): void {
  for (const position of positions) {
    const at = located(source, position);
    problems.push({ key: isErrorText(at.value) ? "error-cell" : key, ...at });
  }
}

function located(
  source: ColumnSource,
  position: number,
): { argument: string; row: number | undefined; value: Cell } {
  return {
    argument: source.arg.name,
    row: source.rowOf(position),
    value: source.cells[position] ?? null,
  };
}
