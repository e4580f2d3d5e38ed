import type { Day } from "./day.ts";

/** A cell as the contract writes it: a day stands apart, because every host has its own form of it. */
export type ContractCell = number | string | boolean | null | Day;

/** What a formula hands over: one cell, or the cells of a range. `undefined` is an argument left out. */
export type ContractArgument = ContractCell | readonly (readonly ContractCell[])[] | undefined;

export type ContractResult =
  | { readonly cells: readonly (readonly ContractCell[])[] }
  | { readonly message: string };

/**
 * A spreadsheet program, as the contract sees it. An adapter turns arguments into what the program hands to
 * its custom functions, runs the function of the BUILT host, and turns what comes back into contract cells.
 * It holds no rule of its own: whatever it smooths over is no longer checked.
 */
export interface ContractHost {
  readonly name: string;
  /** "days" where a result tells that it is a date, "serials" where it is a bare number (Excel). */
  readonly daysComeAs: "days" | "serials";
  /** Runs `=NAME(arguments)` in a document in that language. A blank of the result is null. */
  call(
    name: string,
    args: readonly ContractArgument[],
    language: "en" | "nl",
  ): ContractResult | Promise<ContractResult>;
}
