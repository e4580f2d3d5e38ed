import type { Cell } from "../../../sheet/cell.ts";
import { readDates } from "../../../sheet/read-dates.ts";
import { readNumbers } from "../../../sheet/read-numbers.ts";
import type { Coded } from "../table/coded-column.ts";

/** A cell that can be read in two ways while nothing tells which; the first reading was taken. */
export interface Undecided {
  readonly row: number;
  readonly readings: readonly [number, number];
}

export interface CodedReading {
  /** For each code of the column its number or serial day; NaN where blank or unreadable. */
  readonly byCode: Float64Array;
  readonly undecided: Undecided | null;
}

interface WholeReading {
  readonly values: Float64Array;
  readonly unreadable: readonly number[];
  readonly undecided: { readonly position: number; readonly readings: readonly [number, number] } | null;
}

export function readCodedNumbers(column: Coded, decimal: "." | "," | undefined): CodedReading {
  const options = decimal === undefined ? {} : { decimal };
  return readCoded(column, (cells) => readNumbers(cells, options));
}

export function readCodedDays(
  column: Coded,
  timeZone: string,
  order: "day-first" | "month-first" | undefined,
): CodedReading {
  const options = order === undefined ? { timeZone } : { timeZone, order };
  return readCoded(column, (cells) => {
    const { days, unreadable, undecided } = readDates(cells, options);
    return { values: days, unreadable, undecided };
  });
}

/**
 * Each different cell is read once. The convention of a column is that of the majority of its cells, so where
 * any is unreadable (only then can they disagree) the column is read as a whole, each cell with its weight.
 */
function readCoded(column: Coded, read: (cells: readonly Cell[]) => WholeReading): CodedReading {
  const { codes, cells } = column;
  const once = read(cells);
  if (once.unreadable.length === 0) {
    const { undecided } = once;
    return {
      byCode: once.values,
      undecided:
        undecided === null ? null : { row: codes.indexOf(undecided.position), readings: undecided.readings },
    };
  }
  const whole = read(Array.from(codes, (code) => cells[code]!));
  const byCode = new Float64Array(cells.length).fill(Number.NaN);
  for (let row = 0; row < codes.length; row++) byCode[codes[row]!] = whole.values[row]!;
  const { undecided } = whole;
  return {
    byCode,
    undecided: undecided === null ? null : { row: undecided.position, readings: undecided.readings },
  };
}
