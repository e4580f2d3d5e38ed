import { sharedNames } from "../wizard/own-words.ts";
import type { Choices } from "../wizard/service.ts";
import type { NamesInForce } from "./use-names.ts";

/** Whether the choices can be worked with: tiers that fit together, and no two groups under one name. */
export function choicesReady(choices: Choices, names: NamesInForce | null): boolean {
  const { tierRanges, tierShares } = choices;
  const tiers =
    tierRanges === null
      ? Math.abs(tierShares.reduce((sum, share) => sum + share, 0) - 100) < 0.5
      : tierRanges[0] > tierRanges[1];
  return tiers && (names === null || sharedNames(names).length === 0);
}
