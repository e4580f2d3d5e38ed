import type { Segmented } from "../../analyse-source.ts";
import { QUADRANT_KEYS, RFM_KEYS, TIER_KEYS } from "../../vocabulary.ts";
import type { GroupChoice, GroupCount } from "./audience-view.ts";

type NamedGroup = Exclude<GroupChoice, { kind: "split" }>;

/** Whether a customer is in a group; a group that has no name here holds nobody. */
function isIn({ segments }: Segmented, { kind, key }: NamedGroup, customer: number): boolean {
  switch (kind) {
    case "quadrant":
      return segments.quadrant?.key[customer] === key;
    case "tier":
      return segments.tier[customer] === key;
    case "rfm":
      return segments.rfm?.named === true && segments.rfm.segment[customer] === key;
  }
}

/**
 * The customers that are in all of these groups, worth most first.
 *
 * @param drawn positions of the customers of the one group that was drawn by lot, if any of these is
 */
export function membersOf(
  segmented: Segmented,
  groups: readonly (GroupChoice | null)[],
  drawn: ReadonlySet<number>,
): number[] {
  const { customers, value } = segmented.table;
  const isMember = (group: GroupChoice | null, at: number) =>
    group === null || (group.kind === "split" ? drawn.has(at) : isIn(segmented, group, at));
  const members = Array.from({ length: customers }, (_, at) => at).filter((at) =>
    groups.every((group) => isMember(group, at)),
  );
  return members.sort((a, b) => value[b]! - value[a]! || a - b);
}

/** Every group that holds anybody. */
export function groupCounts(segmented: Segmented): GroupCount[] {
  const choices: NamedGroup[] = [
    ...QUADRANT_KEYS.map((key) => ({ kind: "quadrant", key }) as const),
    ...TIER_KEYS.map((key) => ({ kind: "tier", key }) as const),
    ...RFM_KEYS.map((key) => ({ kind: "rfm", key }) as const),
  ];
  return choices
    .map((choice) => ({ choice, customers: sizeOf(segmented, choice) }))
    .filter(({ customers }) => customers > 0);
}

function sizeOf(segmented: Segmented, group: NamedGroup): number {
  let size = 0;
  for (let at = 0; at < segmented.table.customers; at++) if (isIn(segmented, group, at)) size++;
  return size;
}
