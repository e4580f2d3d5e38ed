import type { HostReason, Problem, Role } from "../../wizard/service.ts";
import type { Format } from "./format.ts";

/** What a problem says: what, where and how to mend it. */
export interface ProblemText {
  readonly title: string;
  readonly lead: string;
  /** Things the user can do, each a verb and an explanation. */
  readonly todo?: readonly (readonly [string, string])[];
}

/** What the sentences may use. */
export interface Words {
  readonly f: Format;
  role(role: Role): string;
}

type Of<Key extends Problem["key"]> = Extract<Problem, { key: Key }>;

export type ProblemTexts = {
  readonly [Key in Exclude<Problem["key"], "host">]: (problem: Of<Key>, words: Words) => ProblemText;
} & {
  readonly host: Readonly<Record<HostReason, (detail: string) => ProblemText>>;
  readonly jump: (label: string) => string;
  readonly cell: string;
  readonly dayFirst: (day: string) => string;
  readonly monthFirst: (day: string) => string;
  readonly dayFirstShort: string;
  readonly monthFirstShort: string;
  readonly between: (from: string, to: string) => string;
  readonly howToRead: string;
  readonly threeDates: string;
  readonly point: (amount: string) => string;
  readonly comma: (amount: string) => string;
  readonly only: (name: string) => string;
  readonly onlyRows: (rows: string, left: string) => string;
  readonly firstRow: (name: string) => string;
  readonly howToMend: string;
  readonly again: string;
  readonly lookAgain: string;
  readonly replace: string;
  readonly newSheet: string;
  readonly anyway: string;
};

/** What is wrong with a table of advice at a place, in so many cells. */
export type AdviceFaults = Readonly<
  Record<Of<"advice-table">["fault"], (label: string, count: number, f: Format) => ProblemText>
>;

/** The sentences about one problem. */
export function problemText(texts: ProblemTexts, problem: Problem, words: Words): ProblemText {
  if (problem.key === "host") return texts.host[problem.reason](problem.detail);
  const say = texts[problem.key] as (problem: Problem, words: Words) => ProblemText;
  return say(problem, words);
}
