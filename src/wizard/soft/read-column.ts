import type { Coded } from "../../core/orders/table/coded-column.ts";
import { type Cell, isBlank } from "../../sheet/cell.ts";
import { readDates } from "../../sheet/read-dates.ts";
import { readNumbers } from "../../sheet/read-numbers.ts";
import type { ReadingChoices } from "../inspection.ts";
import { profileColumn } from "../recognise/profile-column.ts";
import type { SoftKind } from "./soft-column.ts";
import { tagsOfCells } from "./tags.ts";

/** A column of soft data, each different cell read once. */
export interface ReadColumn {
  readonly heading: string;
  readonly kind: SoftKind;
  /** For each row the position of its cell; 0 is the blank. */
  readonly codes: Int32Array;
  readonly cells: readonly Cell[];
  /** Numbers, or serial days, of the cells; NaN where a cell is none. Null for tags and texts. */
  readonly values: Float64Array | null;
  /** Null for all but tags. */
  readonly tags: readonly (readonly string[])[] | null;
}

interface Reading {
  readonly timeZone: string;
  readonly readings: ReadingChoices;
}

/** What the cells of a column are is told by most of them. */
export function readColumn(heading: string, { codes, cells }: Coded, reading: Reading): ReadColumn {
  const { timeZone, readings } = reading;
  const own = { heading, codes, cells, values: null, tags: null };
  const profile = profileColumn(cells, timeZone);
  if (profile.dates >= 0.5) {
    const order = readings.dateOrder === undefined ? {} : { order: readings.dateOrder };
    return { ...own, kind: "date", values: readDates(cells, { timeZone, ...order }).days };
  }
  if (profile.numbers >= 0.5) {
    const decimal = readings.decimal === undefined ? {} : { decimal: readings.decimal };
    return { ...own, kind: "number", values: readNumbers(cells, decimal).values };
  }
  const tags = tagsOfCells(cells);
  return tags === null ? { ...own, kind: "text" } : { ...own, kind: "tags", tags };
}

/** Whether a column says anything: at least two different things, a blank being none. */
export function saysSomething({ cells }: Coded): boolean {
  let different = 0;
  for (const cell of cells) if (!isBlank(cell) && ++different === 2) return true;
  return false;
}
