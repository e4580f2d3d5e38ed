import { type NamesInForce, namesInForce } from "../wizard/names-in-force.ts";
import { usePane } from "./pane-context.ts";

/** The names and tactics in force, in the language of the pane; null until they have been fetched. */
export function useNames(): NamesInForce | null {
  const { state } = usePane();
  const words = state.vocabularies.value[state.language.value];
  const choices = state.choices.value;
  return words === undefined || choices === null ? null : namesInForce(words, choices);
}

export type { NamesInForce } from "../wizard/names-in-force.ts";
