import type { QuadrantKey, RfmKey, TierKey } from "../vocabulary.ts";
import type { CustomerState } from "./snapshot.ts";

/**
 * One letter a group, kept in documents for years: a letter is never given to another group. A dot stands for no
 * group.
 */
const QUADRANTS: Readonly<Record<QuadrantKey, string>> = {
  protect: "P",
  deepen: "D",
  grow: "G",
  economise: "E",
  too_early: "T",
};
const TIERS: Readonly<Record<TierKey, string>> = {
  very_profitable: "V",
  profitable: "P",
  low_profit: "L",
  loss_making: "X",
};
const RFM: Readonly<Record<RfmKey, string>> = {
  champions: "C",
  loyal: "L",
  potential_loyalist: "P",
  new: "N",
  recent: "R",
  promising: "M",
  needs_attention: "A",
  about_to_sleep: "S",
  at_risk: "K",
  cant_lose: "W",
  hibernating: "H",
  lost: "Z",
  inactive: "I",
};
const NONE = ".";

/** "PVC 123.45": quadrant, tier, RFM segment, value. */
export function codeOf({ quadrant, tier, rfm, value }: CustomerState): string {
  const letters = [
    quadrant === null ? NONE : QUADRANTS[quadrant],
    TIERS[tier],
    rfm === null ? NONE : RFM[rfm],
  ];
  return `${letters.join("")} ${Math.round(value * 100) / 100}`;
}

/** Null for a text that is no code of ours. */
export function stateOf(code: string): CustomerState | null {
  const tier = keyOf(TIERS, code[1]);
  const value = Number(code.slice(4));
  if (tier === null || code[3] !== " " || Number.isNaN(value)) return null;
  return { quadrant: keyOf(QUADRANTS, code[0]), tier, rfm: keyOf(RFM, code[2]), value };
}

function keyOf<Key extends string>(letters: Readonly<Record<Key, string>>, letter?: string): Key | null {
  for (const key of Object.keys(letters) as Key[]) if (letters[key] === letter) return key;
  return null;
}
