import { defaultTierLabels } from "../names/tier-names.ts";
import { Refusal } from "../problem.ts";
import type { Language } from "../text.ts";

export const labelsArg = {
  name: "labels",
  kind: "text-list",
  optional: true,
  help: {
    en: "Own names, best tier first: one for each tier, or one more for loss-making. May be left out.",
    nl: "Eigen namen, beste groep eerst: één per groep, of één extra voor verliesgevend. Mag weg.",
  },
} as const;

/** Names of the tiers by position, the loss-making one last. */
export function tierLabels(
  own: readonly string[] | undefined,
  count: number,
  language: Language,
): readonly string[] {
  const defaults = defaultTierLabels(count, language);
  if (own === undefined) return defaults;
  if (own.length === count) return [...own, defaults[count]!];
  if (own.length === count + 1) return own;
  throw new Refusal([
    {
      key: "wrong-label-count",
      argument: labelsArg.name,
      count: own.length,
      expected: count,
      lossMaking: true,
    },
  ]);
}
