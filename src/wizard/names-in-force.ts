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

export function namesInForce(vocabulary: Vocabulary, choices: Pick<Choices, "names">): NamesInForce {
  const { quadrants, tiers, rfm, tactics, winBack } = vocabulary;
  return { quadrants: quadrants[choices.names], tiers, rfm, tactics, winBack };
}
