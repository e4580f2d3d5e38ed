import type { Language } from "../text.ts";
import { columnNames } from "./column-names.ts";
import { knownOrder } from "./known-label.ts";

/** The different labels of a column and the position of each row's label among them. */
export interface LabelGroups {
  readonly labels: readonly string[];
  readonly positions: Int32Array;
}

/** Labels in the catalogue's order, then alphabetical, blanks last; case does not part two labels. */
export function labelGroups(texts: readonly (string | null)[], language: Language): LabelGroups {
  const blank = columnNames.blank[language];
  const spelling = new Map<string, string>();
  const keys = texts.map((text) => {
    const key = text === null ? "" : text.toLowerCase();
    if (!spelling.has(key)) spelling.set(key, text ?? blank);
    return key;
  });
  const collator = new Intl.Collator(language, { numeric: true });
  const sorted = [...spelling].map(([key, label]) => ({
    key,
    label,
    order: key === "" ? blankOrder : knownOrder(label),
  }));
  sorted.sort((a, b) => (a.order === b.order ? collator.compare(a.label, b.label) : a.order - b.order));
  const positionOf = new Map(sorted.map(({ key }, position) => [key, position]));
  return {
    labels: sorted.map(({ label }) => label),
    positions: Int32Array.from(keys, (key) => positionOf.get(key)!),
  };
}

/** After the labels that are not ours, whose order is Number.MAX_VALUE at most. */
const blankOrder = Number.POSITIVE_INFINITY;
