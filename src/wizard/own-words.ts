import type { OwnWords } from "./choices.ts";
import type { NamesInForce } from "./names-in-force.ts";

/** The most letters of a name of one's own, of a tactic, and of the name of settings. */
export const NAME_LENGTH = 40;
export const TACTIC_LENGTH = 400;

/** A text as a cell and a label can hold it: on one line, no longer than allowed. */
export function tidyWord(typed: string, most: number): string {
  return typed
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim()
    .slice(0, most)
    .trim();
}

/** Names that two groups of one kind would share, capitals aside: then nobody could tell them apart in a sheet. */
export function sharedNames({ quadrants, tiers }: Pick<NamesInForce, "quadrants" | "tiers">): string[] {
  return [...twice(Object.values(quadrants)), ...twice(Object.values(tiers))];
}

function twice(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const plain = name.toLowerCase();
    const again = seen.has(plain);
    seen.add(plain);
    return again;
  });
}

/** The words with one changed; a blank one gives the standard back. */
export function withWord<Kind extends keyof OwnWords>(
  own: OwnWords,
  kind: Kind,
  key: keyof OwnWords[Kind],
  typed: string,
): OwnWords {
  const { [key]: _, ...others } = own[kind];
  const word = tidyWord(typed, kind === "tactics" ? TACTIC_LENGTH : NAME_LENGTH);
  return { ...own, [kind]: word === "" ? others : { ...others, [key]: word } };
}
