import { purchaseNotes, spendNotes } from "../catalogue/names/model-notes.ts";
import { classicQuadrantNames, quadrantNames, tooEarlyName } from "../catalogue/names/quadrant-names.ts";
import { rfmNames } from "../catalogue/names/rfm-names.ts";
import { pyramidTierNames, tierNames } from "../catalogue/names/tier-names.ts";
import { crossingTactic } from "../catalogue/tactics/crossing-tactics.ts";
import { quadrantTactics, tooEarlyTactic, winBackTactic } from "../catalogue/tactics/quadrant-tactics.ts";
import type { Text } from "../catalogue/text.ts";
import type { Language } from "./service.ts";
import { RFM_KEYS, type RfmKey, TIER_KEYS, type Vocabulary } from "./vocabulary.ts";

/** The catalogue's names and tactics in one language. */
export function vocabularyOf(language: Language): Vocabulary {
  const say = <Key extends string>(texts: Readonly<Record<Key, Text>>) =>
    Object.fromEntries(Object.entries<Text>(texts).map(([key, text]) => [key, text[language]])) as Record<
      Key,
      string
    >;
  const too_early = tooEarlyName;
  return {
    quadrants: {
      neutral: say({ ...quadrantNames, too_early }),
      classic: say({ ...classicQuadrantNames, too_early }),
    },
    tactics: say({ ...quadrantTactics, too_early: tooEarlyTactic }),
    winBack: winBackTactic[language],
    tiers: { standard: say(tierNames), pyramid: say(pyramidTierNames) },
    rfm: say(rfmNames),
    crossings: Object.fromEntries(
      RFM_KEYS.map((segment) => [
        segment,
        Object.fromEntries(TIER_KEYS.map((tier) => [tier, crossingTactic(segment, tier)[language]])),
      ]),
    ) as Record<RfmKey, Vocabulary["crossings"][RfmKey]>,
    purchaseNotes: say(purchaseNotes),
    spendNotes: say(spendNotes),
  };
}
