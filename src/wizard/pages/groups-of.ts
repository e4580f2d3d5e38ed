import type { NamesInForce } from "../names-in-force.ts";
import type { Segments } from "../segment-customers.ts";
import {
  QUADRANT_KEYS,
  type QuadrantKey,
  RFM_KEYS,
  type RfmKey,
  TIER_KEYS,
  type TierKey,
} from "../vocabulary.ts";

/** By what customers are grouped. */
const GROUPINGS = ["tier", "quadrant", "rfm"] as const;
export type Grouping = (typeof GROUPINGS)[number];
export type GroupKey = TierKey | QuadrantKey | RfmKey;

/** The group of every customer; the keys are those that anybody is in, in their own order. */
export interface GroupsOf {
  readonly keys: readonly GroupKey[];
  readonly of: readonly GroupKey[];
}

const KEYS: Readonly<Record<Grouping, readonly GroupKey[]>> = {
  tier: TIER_KEYS,
  quadrant: QUADRANT_KEYS,
  rfm: RFM_KEYS,
};

/** Null where the data do not carry these groups. */
export function groupsOf({ tier, quadrant, rfm }: Segments, grouping: Grouping): GroupsOf | null {
  const groups = { tier, quadrant: quadrant?.key, rfm: rfm?.named === true ? rfm.segment : undefined };
  const of = groups[grouping];
  if (of === undefined) return null;
  const met = new Set<GroupKey>(of);
  return { of, keys: KEYS[grouping].filter((key) => met.has(key)) };
}

export function groupingsOf(segments: Segments): Grouping[] {
  return GROUPINGS.filter((grouping) => groupsOf(segments, grouping) !== null);
}

export function groupName(names: NamesInForce, grouping: Grouping, key: GroupKey): string {
  const words: Readonly<Partial<Record<GroupKey, string>>> =
    grouping === "tier" ? names.tiers : grouping === "quadrant" ? names.quadrants : names.rfm;
  return words[key] ?? key;
}
