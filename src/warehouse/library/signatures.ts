import { historyArguments, modelArguments } from "./arguments.ts";
import type * as functions from "./functions.ts";

/** The kinds of value that every engine hands to JavaScript unharmed (BigQuery has no INT64 there). */
export type ValueKind = "float" | "text" | "floats";

export interface Signature {
  readonly name: keyof typeof functions;
  /** Names of the arguments, in lower case; Snowflake's body gets them in capitals. */
  readonly arguments: readonly string[];
  readonly returns: "float" | "text";
}

const KINDS: Readonly<Record<string, ValueKind>> = { model: "text", quadrant: "text", borders: "floats" };

/** What kind an argument is: the same wherever it occurs. */
export function kindOf(argument: string): ValueKind {
  return KINDS[argument] ?? "float";
}

const [model, ...parameters] = modelArguments;

/** One list, from which the statements for each engine and the functions inside DuckDB are made. */
export const signatures: readonly Signature[] = [
  { name: "P_ALIVE", arguments: [model, ...historyArguments, ...parameters], returns: "float" },
  { name: "EXPECTED_ORDERS", arguments: ["t", model, ...historyArguments, ...parameters], returns: "float" },
  {
    name: "ORDERS_IF_ALIVE",
    arguments: [model, "months", "frequency", "age", ...parameters],
    returns: "float",
  },
  {
    name: "DISCOUNTED_IF_ALIVE",
    arguments: [model, "months", "discount", "frequency", "age", ...parameters],
    returns: "float",
  },
  {
    name: "EXPECTED_ORDER_VALUE",
    arguments: ["frequency", "average", "p", "q", "v"],
    returns: "float",
  },
  { name: "SCORE", arguments: ["value", "borders"], returns: "float" },
  { name: "RFM_SEGMENT", arguments: ["r", "f", "m", "orders"], returns: "text" },
  { name: "TIER", arguments: ["value", "borders"], returns: "text" },
  {
    name: "QUADRANT",
    arguments: ["value", "duration", "value_border", "duration_border"],
    returns: "text",
  },
  { name: "TACTIC", arguments: ["quadrant", "r", "age_days", "usual_wait"], returns: "text" },
];
