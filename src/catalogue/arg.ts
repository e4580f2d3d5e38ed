import type { Table } from "../sheet/cell.ts";
import type { Identifiers } from "../sheet/read-identifiers.ts";
import type { Text } from "./text.ts";

/** What a kind of argument becomes before `compute` sees it. Columns are aligned row by row. */
interface KindValues {
  /** A column (or one value for all rows) of numbers. */
  numbers: Float64Array;
  /** A column of dates, as serial days. */
  dates: Float64Array;
  /** A column of texts; null where blank. */
  texts: readonly (string | null)[];
  /** One or two columns of texts. */
  "text-columns": readonly (readonly (string | null)[])[];
  /** A column of customers. */
  identifiers: Identifiers;
  /** One number. */
  number: number;
  /** One date, as a serial day. */
  day: number;
  /** One of a few words. */
  choice: string;
  /** One number or one of a few words. */
  "number-or-choice": number | string;
  /** Numbers in a row or a column. */
  "number-list": readonly number[];
  /** Texts in a row or a column. */
  "text-list": readonly string[];
  /** A range that `compute` reads itself; one value is a table of one cell. */
  cells: Table;
}

export type Kind = keyof KindValues;

export interface Arg {
  /** As marketers see it while they type; never changes after release. */
  readonly name: string;
  readonly kind: Kind;
  readonly help: Text;
  readonly optional?: true;
  /** Taken where the argument is left out, and where an optional cell is blank. */
  readonly default?: number | string;
  /** Limits of a number: at least, at most, more than, less than, a whole number. */
  readonly min?: number;
  readonly max?: number;
  readonly above?: number;
  readonly below?: number;
  readonly whole?: true;
  /**
   * Columns of one group have rows in common; those of another group may have a length and a header of their own
   * (two lists of customers, before and after). Left out by functions over one list. Only tables have groups.
   */
  readonly group?: string;
  /** The words of a choice. */
  readonly choices?: readonly string[];
}

type ValueOf<A extends Arg> = A extends { readonly optional: true }
  ? A extends { readonly default: number | string }
    ? KindValues[A["kind"]]
    : KindValues[A["kind"]] | undefined
  : KindValues[A["kind"]];

/** The values of a list of arguments, in the same order. */
export type Values<A extends readonly Arg[]> = { [I in keyof A]: ValueOf<A[I]> };

export const columnKinds: ReadonlySet<Kind> = new Set<Kind>([
  "numbers",
  "dates",
  "texts",
  "text-columns",
  "identifiers",
]);
