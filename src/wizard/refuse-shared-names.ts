import type { Choices } from "./choices.ts";
import { namesInForce } from "./names-in-force.ts";
import { sharedNames } from "./own-words.ts";
import { ProblemError } from "./problem-error.ts";
import type { Language } from "./service.ts";
import { vocabularyOf } from "./vocabulary-of.ts";

/**
 * Stops before two groups are written under one name. The pane says so while typing, but own words hold in both
 * languages, and a name that is free in one may be a standard name in the other.
 */
export function refuseSharedNames(choices: Choices, language: Language): void {
  const [name] = sharedNames(namesInForce(vocabularyOf(language), choices));
  if (name !== undefined) throw new ProblemError({ key: "same-name", name });
}
