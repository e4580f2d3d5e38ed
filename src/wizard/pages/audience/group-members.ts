import type { Segmented } from "../../analyse-source.ts";
import { QUADRANT_KEYS, RFM_KEYS, TIER_KEYS } from "../../vocabulary.ts";
import type { GroupChoice, GroupCount } from "./audience-view.ts";

/** Whether a customer is in a group; a group that has no name here holds nobody. */
function isIn({ segments }: Segmented, { kind, key }: GroupChoice, customer: number): boolean {
  switch (kind) {
    case "quadrant":
      return segments.quadrant?.key[customer] === key;
    case "tier":
      return segments.tier[customer] === key;
    case "rfm":
      return segments.rfm?.named === true && segments.rfm.segment[customer] === key;
  }
}

/** The customers that are in all of these groups, worth most first. */
export function membersOf(segmented: Segmented, groups: readonly (GroupChoice | null)[]): number[] {
  const { customers, value } = segmented.table;
  const members = Array.from({ length: customers }, (_, at) => at).filter((at) =>
    groups.every((group) => group === null || isIn(segmented, group, at)),
  );
  return members.sort((a, b) => value[b]! - value[a]! || a - b);
}

/** Every group that holds anybody. */
export function groupCounts(segmented: Segmented): GroupCount[] {
  const choices: GroupChoice[] = [
    ...QUADRANT_KEYS.map((key) => ({ kind: "quadrant", key }) as const),
    ...TIER_KEYS.map((key) => ({ kind: "tier", key }) as const),
    ...RFM_KEYS.map((key) => ({ kind: "rfm", key }) as const),
  ];
  return choices
    .map((choice) => ({ choice, customers: sizeOf(segmented, choice) }))
    .filter(({ customers }) => customers > 0);
}

function sizeOf(segmented: Segmented, group: GroupChoice): number {
  let size = 0;
  for (let at = 0; at < segmented.table.customers; at++) if (isIn(segmented, group, at)) size++;
  return size;
}
