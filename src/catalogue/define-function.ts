import type { Cell } from "../sheet/cell.ts";
import type { Arg, Values } from "./arg.ts";
import type { Language, Text } from "./text.ts";

/** One column of a result. NaN and null are blank cells. */
export type AnswerColumn = { readonly heading: string } & (
  | { readonly kind: "numbers"; readonly values: ArrayLike<number> }
  | { readonly kind: "days"; readonly values: ArrayLike<number> }
  | { readonly kind: "cells"; readonly values: ArrayLike<Cell> }
);

export interface Context {
  readonly language: Language;
  /** IANA zone of the document. */
  readonly timeZone: string;
  /** Number of rows in each column argument: header and blank rows have been taken out. */
  readonly rows: number;
  /** True when every column argument is one value. */
  readonly single: boolean;
  /** Row of the range (from 1) in which row `at` of the columns stands; undefined for single values. */
  rowInRange(at: number): number | undefined;
  /** The header that stands above a column argument, if the ranges have one. */
  headerOf(argument: string): string | null;
}

/**
 * What a result is: "rows" – a row for each row of the arguments; "customers" – a row a customer, with a header
 * when the arguments have one; "table" – a table of its own that always has headers.
 */
export type Shape = "rows" | "customers" | "table";

export interface SheetFunction {
  readonly name: string;
  readonly summary: Text;
  readonly args: readonly Arg[];
  readonly example: Text;
  readonly shape: Shape;
  /** Rows that count as blank and are left out: "any" required cell blank, or "all" cells blank. */
  readonly blankWhen: "any" | "all";
  /** The values must be those of `args`, in their order: `defineFunction` has checked that this fits. */
  compute(values: readonly unknown[], context: Context): readonly AnswerColumn[];
}

interface Definition<A extends readonly Arg[]> {
  readonly name: string;
  readonly summary: Text;
  readonly args: A;
  readonly example: Text;
  readonly shape: Shape;
  readonly blankWhen?: "any" | "all";
  compute(values: Values<A>, context: Context): readonly AnswerColumn[];
}

/** Declares a custom function once, for all hosts; `compute` is typed by the kinds of its arguments. */
export function defineFunction<const A extends readonly Arg[]>(definition: Definition<A>): SheetFunction {
  return { blankWhen: "any", ...definition };
}
