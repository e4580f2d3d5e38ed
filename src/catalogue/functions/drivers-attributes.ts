import type { Attribute } from "../../core/insight/attribute.ts";
import { type Cell, isBlank, isDate } from "../../sheet/cell.ts";
import type { Column } from "../../sheet/column-reading.ts";
import { readDates } from "../../sheet/read-dates.ts";
import { readNumbers } from "../../sheet/read-numbers.ts";
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

/**
 * Numeric when all filled cells are numbers (dates are, as days), else text. A column of only 0 and 1 is a yes
 * and a no: shares say more of it than medians.
 */
export function readAttribute(cells: Column, timeZone: string): ReadAttribute {
  const numbers = plainNumbers(cells);
  if (numbers !== null && !isYesAndNo(numbers)) return numeric(numbers, false);
  const { codes, spellings } = distinctCells(cells);
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
function plainNumbers(cells: Column): Float64Array | null {
  const values = new Float64Array(cells.length);
  let filled = false;
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    if (typeof cell === "number") filled = true;
    else if (!isBlank(cell)) return null;
    values[row] = typeof cell === "number" ? cell : Number.NaN;
  }
  return filled ? values : null;
}

function isYesAndNo(values: Float64Array): boolean {
  return values.every((value) => value === 0 || value === 1 || Number.isNaN(value));
}

/** Equal cells get one number; a tag is a text of one, so that texts are looked at once each. */
function distinctCells(cells: Column): { codes: Int32Array; spellings: Cell[] } {
  const known = new Map<Cell, number>();
  const spellings: Cell[] = [];
  const codes = new Int32Array(cells.length);
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row] ?? null;
    let code = known.get(cell);
    if (code === undefined) {
      code = isBlank(cell) ? -1 : spellings.push(cell) - 1;
      known.set(cell, code);
    }
    codes[row] = code;
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
