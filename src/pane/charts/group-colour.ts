import type { Grouping, GroupKey } from "../../wizard/pages/groups-of.ts";
import type { QuadrantKey, RfmKey, TierKey } from "../../wizard/service.ts";
import { familyColour } from "./rfm-grid.tsx";
import { colour } from "./scatter.tsx";
import { tierColour } from "./tier-flow.tsx";

/** The colour that a group wears everywhere. */
export function groupColour(grouping: Grouping, key: GroupKey): string {
  if (grouping === "tier") return tierColour(key as TierKey);
  return grouping === "quadrant" ? colour(key as QuadrantKey) : familyColour(key as RfmKey);
}
