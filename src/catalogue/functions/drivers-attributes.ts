import type { Attribute } from "../../core/insight/attribute.ts";
import { type Cell, isBlank, isDate, type Table } from "../../sheet/cell.ts";
import { readDates } from "../../sheet/read-dates.ts";
import { readNumbers } from "../../sheet/read-numbers.ts";
import type { Problem } from "../problem.ts";
import { columnOf, isErrorText } from "../raw-argument.ts";
import { splitTags } from "./drivers-tags.ts";

/** An attribute with the words that its tags are shown in. */
export interface ReadAttribute {
  readonly attribute: Attribute;
  /** Spelling of each tag; none for a numeric attribute. */
  readonly tags: readonly string[];
  /** Numbers that are serial days. */
  readonly days: boolean;
}

/** So many different cells tell whether it is worth trying all as numbers or as dates. */
const SAMPLE = 20;

/** A column under its name, read where it stands: copying twenty columns of a million cells takes long. */
interface Source {
  readonly table: Table;
  readonly at: number;
  /** Rows, the name included. */
  readonly rows: number;
}

/**
 * Numeric when all filled cells are numbers (dates are, as days), else text. A column of only 0 and 1 is a yes
 * and a no: shares say more of it than medians.
 */
export function readAttribute(source: Source, timeZone: string, problems: Problem[]): ReadAttribute {
  const numbers = plainNumbers(source);
  if (numbers !== null && !isYesAndNo(numbers)) return numeric(numbers, false);
  const { codes, spellings } = distinctCells(source, problems);
  const values = numbers === null ? valuesOf(spellings, timeZone) : null;
  if (values !== null) {
    const column = Float64Array.from(codes, (code) => (code < 0 ? Number.NaN : values.numbers[code]!));
    if (values.days || !isYesAndNo(column)) return numeric(column, values.days);
  }
  const { tags, tagsOf } = splitTags(spellings);
  return { attribute: { kind: "tags", combination: codes, tagsOf, tags: tags.length }, tags, days: false };
}

function numeric(values: Float64Array, days: boolean): ReadAttribute {
  return { attribute: { kind: "numbers", values }, tags: [], days };
}

/** The fast way for the common case: every cell is a number or blank. */
function plainNumbers({ table, at, rows }: Source): Float64Array | null {
  // Most columns are text, which their first cell tells.
  const first = table.findIndex((row, place) => place > 0 && !isBlank(row[at]));
  if (first < 0 || typeof table[first]![at] !== "number") return null;
  const values = new Float64Array(rows - 1);
  for (let row = 1; row < rows; row++) {
    const cell = table[row]?.[at];
    if (typeof cell !== "number" && !isBlank(cell)) return null;
    values[row - 1] = typeof cell === "number" ? cell : Number.NaN;
  }
  return values;
}

function isYesAndNo(values: Float64Array): boolean {
  return values.every((value) => value === 0 || value === 1 || Number.isNaN(value));
}

/** Equal cells get one number, so that each text is looked at once. */
function distinctCells(
  { table, at, rows }: Source,
  problems: Problem[],
): { codes: Int32Array; spellings: Cell[] } {
  const known = new Map<unknown, number>();
  const spellings: Cell[] = [];
  const codes = new Int32Array(rows - 1);
  for (let row = 1; row < rows; row++) {
    const cell = table[row]?.[at];
    let code = known.get(cell);
    if (code === undefined) {
      // What is no cell (an error object of a host) comes out as an error text.
      const clean = columnOf([[cell ?? null]], 0)[0] ?? null;
      code = isBlank(clean) ? -1 : spellings.push(clean) - 1;
      known.set(cell, code);
      if (isErrorText(clean)) {
        problems.push({ key: "error-cell", argument: "attributes", row: row + 1, value: clean });
      }
    }
    codes[row - 1] = code;
  }
  return { codes, spellings };
}

/** The different cells as numbers or days, or null when they are neither, or can be read in two ways. */
function valuesOf(spellings: readonly Cell[], timeZone: string) {
  if (spellings.length === 0 || spellings.some((cell) => typeof cell === "boolean")) return null;
  return asNumbers(spellings) ?? asDays(spellings, timeZone);
}

function asNumbers(spellings: readonly Cell[]): { numbers: Float64Array; days: boolean } | null {
  if (spellings.some(isDate) || readNumbers(spellings.slice(0, SAMPLE)).unreadable.length > 0) return null;
  const reading = readNumbers(spellings);
  const clear = reading.unreadable.length === 0 && reading.undecided === null;
  return clear && reading.currencies.length < 2 ? { numbers: reading.values, days: false } : null;
}

function asDays(
  spellings: readonly Cell[],
  timeZone: string,
): { numbers: Float64Array; days: boolean } | null {
  if (readDates(spellings.slice(0, SAMPLE), { timeZone }).unreadable.length > 0) return null;
  const reading = readDates(spellings, { timeZone });
  return reading.unreadable.length === 0 && reading.undecided === null
    ? { numbers: reading.days, days: true }
    : null;
}
