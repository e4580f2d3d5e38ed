import type { Cell } from "../sheet/cell.ts";
import type { SheetErrorCode } from "../sheet/sheet-error.ts";

/** One thing that is wrong with a call, as keys and values; the words stand in `messages`. */
export type Problem =
  | { readonly key: "unknown-function" | "unknown-zone"; readonly value: Cell }
  | { readonly key: "too-many-arguments"; readonly count: number; readonly most: number }
  | Located<"missing" | "error-cell" | "not-a-number" | "not-a-date" | "not-a-text" | "not-whole">
  | Located<"too-low" | "too-high" | "not-above" | "not-below", { readonly limit: number }>
  | Located<"unknown-choice", { readonly choices: readonly string[] }>
  | Located<"undecided-number", { readonly readings: readonly [number, number] }>
  | Located<"undecided-date", { readonly readings: readonly [number, number] }>
  | Located<"mixed-currencies", { readonly first: string; readonly second: string }>
  | Located<"too-many-columns", { readonly count: number; readonly most: number }>
  | Located<"unequal-columns", { readonly rows: number; readonly other: string; readonly otherRows: number }>
  | Located<"not-a-list">
  | Located<"too-long-list", { readonly count: number; readonly expected: number }>
  | Located<
      "wrong-label-count",
      { readonly count: number; readonly expected: number; readonly lossMaking?: true }
    >
  | Located<"shares-sum", { readonly sum: number }>
  | Located<"double-border">
  | Located<"all-equal">
  | Located<"no-top-tier">
  | Located<"never-converges">
  | Located<"never-earned-back">
  | Located<"values-needed", { readonly show: string }>
  | Located<"needs-two-columns">
  | Located<"model-row-missing" | "model-row-unreadable", { readonly field: string }>
  | Located<"recency-above-age">
  | { readonly key: "no-customers" | "no-time-passed" | "no-spend" | "too-short-to-check" }
  | Located<"not-a-name" | "no-values" | "in-two-segments" | "amounts-needed">
  | Located<"too-many-groups" | "too-many-periods", { readonly count: number; readonly most: number }>
  | Located<"unknown-test-group" | "missing-test-group", { readonly group?: "test" | "control" }>
  | { readonly key: "result-too-large" };

type Located<Key, Extra = unknown> = {
  readonly key: Key;
  readonly argument: string;
  /** Row in the range, from 1, header included; left out for a single value. */
  readonly row?: number | undefined;
  readonly value?: Cell | undefined;
} & Extra;

/** A call that cannot be answered: all that is wrong with it, gathered and told at once. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(
    readonly problems: readonly Problem[],
    readonly code: SheetErrorCode = "#VALUE!",
  ) {
    super(problems.map((problem) => problem.key).join(", "));
  }
}
