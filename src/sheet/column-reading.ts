import type { Cell } from "./cell.ts";

/**
 * A column of cells as dates or numbers. The convention of the column (day before month, decimal comma)
 * is decided from all its cells, never cell by cell.
 */
interface ColumnReading {
  /** Positions (from 0) of the cells that are neither blank nor readable. */
  readonly unreadable: readonly number[];
}

export interface NumberReading extends ColumnReading {
  /** As long as the column; NaN where the cell is blank or unreadable. */
  readonly values: Float64Array;
  /** Decimal mark of the texts in the column; null when no text tells. */
  readonly decimal: "." | "," | null;
  /** Set when texts could be read both ways ("1.234"); the values then follow the first reading. */
  readonly undecided: { readonly position: number; readonly readings: readonly [number, number] } | null;
  /** Currencies met ("EUR", "USD"), in order of appearance; more than one is for the caller to refuse. */
  readonly currencies: readonly { readonly code: string; readonly position: number }[];
}

export interface DateReading extends ColumnReading {
  /** Serial days without the time of day; NaN where the cell is blank or unreadable. */
  readonly days: Float64Array;
  /** Order of day and month in the texts of the column; null when no text needs it. */
  readonly order: "day-first" | "month-first" | null;
  /** Set when texts could be read both ways ("03/04/2025"); the days then follow day-first. */
  readonly undecided: { readonly position: number; readonly readings: readonly [number, number] } | null;
}

export type Column = readonly (Cell | undefined)[];

export interface NumberReadingOptions {
  /** The mark to take where the texts leave it open (asked of the user). */
  readonly decimal?: "." | ",";
}

export interface DateReadingOptions {
  /** IANA zone in which a Date cell's instant is turned into a day. */
  readonly timeZone: string;
  /** The order to take where the texts leave it open (asked of the user). */
  readonly order?: "day-first" | "month-first";
}
