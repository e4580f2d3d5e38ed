import type { Text } from "../../text.ts";

/** What groups of customers come down to when it is about what to do next. */
export const groupKinds = ["best", "growing", "newcomers", "slipping", "gone", "low"] as const;

export type GroupKind = (typeof groupKinds)[number];

/** None of them is the name of a group, so that a table of advice can hold both. */
export const groupKindNames: Readonly<Record<GroupKind, Text>> = {
  best: { en: "Best", nl: "Beste" },
  growing: { en: "Growing", nl: "Groeiend" },
  newcomers: { en: "Newcomers", nl: "Nieuwkomers" },
  slipping: { en: "Slipping", nl: "Wegglijdend" },
  gone: { en: "Gone", nl: "Vertrokken" },
  low: { en: "Low value", nl: "Lage waarde" },
};

/** By the key of a tier, quadrant or RFM segment. */
const kinds: Readonly<Record<string, GroupKind>> = {
  very_profitable: "best",
  profitable: "growing",
  low_profit: "low",
  loss_making: "low",
  protect: "best",
  deepen: "growing",
  grow: "growing",
  economise: "low",
  too_early: "newcomers",
  champions: "best",
  loyal: "best",
  potential_loyalist: "growing",
  new: "newcomers",
  recent: "newcomers",
  promising: "growing",
  needs_attention: "slipping",
  about_to_sleep: "slipping",
  at_risk: "slipping",
  cant_lose: "slipping",
  hibernating: "gone",
  lost: "gone",
  inactive: "gone",
};

/** Undefined for a group that the catalogue does not know. */
export function groupKindOf(key: string): GroupKind | undefined {
  return kinds[key];
}
