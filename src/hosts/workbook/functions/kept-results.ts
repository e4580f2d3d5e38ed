import type { EngineValue } from "./cell-conversion.ts";

/** o-spreadsheet keeps a range as columns of cells. */
export type Matrix = readonly (readonly EngineValue[])[];
export type Argument = EngineValue | Matrix | undefined;

/** Calls remembered for one function; a sheet seldom has more of one over the same data. */
const KEPT = 6;

/**
 * The engine computes every formula anew whenever a sheet, row or column is added or something is undone.
 * Our functions depend on nothing but their arguments, so a call with the same cells gets the result that it
 * got before: comparing 10,000 cells takes a fraction of a millisecond, fitting a model to them does not.
 */
export class KeptResults<Result> {
  private kept: { readonly args: readonly Argument[]; readonly result: Result }[] = [];

  resultOf(args: readonly Argument[], compute: () => Result): Result {
    const found = this.kept.find((call) => sameArguments(call.args, args));
    if (found !== undefined) return found.result;
    const result = compute();
    this.kept = [{ args, result }, ...this.kept.slice(0, KEPT - 1)];
    return result;
  }
}

function sameArguments(a: readonly Argument[], b: readonly Argument[]): boolean {
  return a.length === b.length && a.every((argument, i) => sameArgument(argument, b[i]));
}

function sameArgument(a: Argument, b: Argument): boolean {
  if (!isMatrix(a) || !isMatrix(b)) return !isMatrix(a) && !isMatrix(b) && sameCell(a, b);
  return a.length === b.length && a.every((column, i) => sameColumn(column, b[i]!));
}

function sameColumn(a: readonly EngineValue[], b: readonly EngineValue[]): boolean {
  return a.length === b.length && a.every((cell, i) => sameCell(cell, b[i]));
}

function sameCell(a: EngineValue | undefined, b: EngineValue | undefined): boolean {
  return (
    a === b || (a?.value === b?.value && a?.format === b?.format && (a === undefined) === (b === undefined))
  );
}

export function isMatrix(argument: Argument): argument is Matrix {
  return Array.isArray(argument);
}
