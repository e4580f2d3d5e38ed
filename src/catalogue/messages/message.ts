import type { Problem } from "../problem.ts";

/** What is wrong, and how to mend it. */
export interface Message {
  readonly what: string;
  readonly remedy: string;
}

/** How values are written inside a message, in its language. */
export interface Show {
  /** "row 3 of dates is “31-02-2025”". */
  place(problem: { argument: string; row?: number | undefined; value?: unknown }): string;
  number(value: number): string;
  day(day: number): string;
}

/** A message for every problem; a missing one fails the type check. */
export type Messages = {
  readonly [K in Problem["key"]]: (problem: Problem & { readonly key: K }, show: Show) => Message;
};
