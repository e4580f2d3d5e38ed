import type { Choices } from "./choices.ts";
import type { QuadrantKey, RfmKey, TierKey, Vocabulary } from "./vocabulary.ts";

/** The names and tactics that the user chose, in one language. */
export interface NamesInForce {
  readonly quadrants: Readonly<Record<QuadrantKey, string>>;
  readonly tiers: Readonly<Record<TierKey, string>>;
  readonly rfm: Readonly<Record<RfmKey, string>>;
  readonly tactics: Readonly<Record<QuadrantKey, string>>;
  /** Instead of the tactic of a high-value quadrant for who has gone quiet. */
  readonly winBack: string;
}

/** The choices that names follow from. */
export type NameChoices = Pick<Choices, "names" | "tierNames" | "own">;

/** The standard names of the sets that were chosen, with the user's own words over them. */
export function namesInForce(vocabulary: Vocabulary, choices: NameChoices): NamesInForce {
  const { rfm, winBack } = vocabulary;
  const { own } = choices;
  return {
    quadrants: overlaid(vocabulary.quadrants[choices.names], own.quadrants),
    tiers: overlaid(vocabulary.tiers[choices.tierNames], own.tiers),
    tactics: overlaid(vocabulary.tactics, own.tactics),
    rfm,
    winBack,
  };
}

function overlaid<Key extends string>(
  standard: Readonly<Record<Key, string>>,
  own: Readonly<Partial<Record<Key, string>>>,
): Record<Key, string> {
  const words: Record<Key, string> = { ...standard };
  for (const key of Object.keys(standard) as Key[]) {
    const typed = own[key]?.trim() ?? "";
    if (typed !== "") words[key] = typed;
  }
  return words;
}
