import { purchaseNotes, spendNotes } from "../catalogue/names/model-notes.ts";
import { classicQuadrantNames, quadrantNames, tooEarlyName } from "../catalogue/names/quadrant-names.ts";
import { rfmNames } from "../catalogue/names/rfm-names.ts";
import { pyramidTierNames, tierNames } from "../catalogue/names/tier-names.ts";
import { adviceFamilyNames } from "../catalogue/tactics/advice/advice.ts";
import { adviceRules } from "../catalogue/tactics/advice/advice-rules.ts";
import { attributeKinds } from "../catalogue/tactics/advice/attribute-kinds.ts";
import { groupKinds } from "../catalogue/tactics/advice/group-kinds.ts";
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
    advice: Object.fromEntries(
      attributeKinds.map((kind) => [
        kind,
        Object.fromEntries(groupKinds.map((group) => [group, adviceRules[kind][group].text[language]])),
      ]),
    ) as Vocabulary["advice"],
    adviceFamilies: say(adviceFamilyNames),
    purchaseNotes: say(purchaseNotes),
    spendNotes: say(spendNotes),
  };
}
