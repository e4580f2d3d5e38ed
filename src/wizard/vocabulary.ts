import type { AdviceFamily } from "../catalogue/tactics/advice/advice.ts";
import type { AttributeKind } from "../catalogue/tactics/advice/attribute-kinds.ts";
import type { GroupKind } from "../catalogue/tactics/advice/group-kinds.ts";
import type { PurchaseNote, SpendNote } from "./forecast.ts";

export type { AdviceFamily } from "../catalogue/tactics/advice/advice.ts";
export type { AttributeKind } from "../catalogue/tactics/advice/attribute-kinds.ts";
export type { GroupKind } from "../catalogue/tactics/advice/group-kinds.ts";

export const QUADRANT_KEYS = ["protect", "deepen", "grow", "economise", "too_early"] as const;
export type QuadrantKey = (typeof QUADRANT_KEYS)[number];

export const TIER_KEYS = ["very_profitable", "profitable", "low_profit", "loss_making"] as const;
export type TierKey = (typeof TIER_KEYS)[number];

/** Every RFM name that a map may give; `RfmGroups` and `RfmView` tell those of the map in force. */
export const RFM_KEYS = [
  "champions",
  "loyal",
  "potential_loyalist",
  "new",
  "recent",
  "promising",
  "needs_attention",
  "about_to_sleep",
  "at_risk",
  "cant_lose",
  "hibernating",
  "lost",
  "inactive",
] as const;
export type RfmKey = (typeof RFM_KEYS)[number];

/** Which scores get which name; see core/segments/rfm-maps.ts for where they come from. */
export const RFM_MAP_KEYS = ["default", "python-grid", "klaviyo"] as const;
export type RfmMapKey = (typeof RFM_MAP_KEYS)[number];

/** Neutral names may be read by the customer one day; the classic ones are those of Reinartz and Kumar. */
export type NameSet = "neutral" | "classic";

/** Standard says how profitable; the pyramid is Platinum, Gold, Iron and Lead. */
export type TierNameSet = "standard" | "pyramid";

/** Names of groups and tactics in one language. */
export interface Vocabulary {
  readonly quadrants: Readonly<Record<NameSet, Readonly<Record<QuadrantKey, string>>>>;
  readonly tactics: Readonly<Record<QuadrantKey, string>>;
  /** Instead of the tactic of a high-value quadrant for who has gone quiet (Guard 3). */
  readonly winBack: string;
  readonly tiers: Readonly<Record<TierNameSet, Readonly<Record<TierKey, string>>>>;
  readonly rfm: Readonly<Record<RfmKey, string>>;
  /** Tactic of an RFM segment crossed with a value tier. */
  readonly crossings: Readonly<Record<RfmKey, Readonly<Record<TierKey, string>>>>;
  /** What to do with what marks a group; {attribute}, {value} and {group} stand for the words of what was found. */
  readonly advice: Readonly<Record<AttributeKind, Readonly<Record<GroupKind, string>>>>;
  readonly adviceFamilies: Readonly<Record<AdviceFamily, string>>;
  /** Sentences on how far to trust a forecast. */
  readonly purchaseNotes: Readonly<Record<PurchaseNote, string>>;
  readonly spendNotes: Readonly<Record<SpendNote, string>>;
}
