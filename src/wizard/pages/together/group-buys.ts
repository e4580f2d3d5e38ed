import type { Grouping as BasketGroups } from "../../../core/insight/attribute.ts";
import { fewestInSegment, findDrivers } from "../../../core/insight/drivers.ts";
import type { Segments } from "../../segment-customers.ts";
import { type Grouping, type GroupKey, groupsOf } from "../groups-of.ts";
import type { LineBaskets } from "./baskets-of-lines.ts";
import type { GroupBuys, GroupOption } from "./together-view.ts";

const SHOWN = 8;
/** The groups with a tactic each go first. */
const ORDER: readonly Grouping[] = ["quadrant", "tier", "rfm"];

/** The baskets of each group, by the group of their customer. */
export interface BasketsByGroup extends BasketGroups {
  readonly keys: readonly GroupKey[];
  readonly sizes: readonly number[];
}

export function basketsByGroup(
  { customer }: LineBaskets,
  segments: Segments,
  grouping: Grouping,
): BasketsByGroup | null {
  const groups = groupsOf(segments, grouping);
  if (groups === null) return null;
  const { keys, of } = groups;
  const position = new Map(keys.map((key, at) => [key, at]));
  const segment = customer.map((row) => position.get(of[row]!)!);
  const sizes = new Array<number>(keys.length).fill(0);
  for (const own of segment) sizes[own]!++;
  return { keys, segment, segments: keys.length, sizes };
}

/** Groups with enough baskets to say what they buy more. */
export function groupOptions(baskets: LineBaskets, segments: Segments): GroupOption[] {
  return ORDER.flatMap((grouping) => {
    const { keys, sizes } = basketsByGroup(baskets, segments, grouping) ?? { keys: [], sizes: [] };
    return keys
      .map((key, at) => ({ grouping, key, baskets: sizes[at]! }))
      .filter((option) => option.baskets >= fewestInSegment);
  });
}

/** What the group that is asked for buys more; left alone, the first group that has something to show. */
export function groupBuys(
  baskets: LineBaskets,
  segments: Segments,
  products: readonly string[],
  wanted: Pick<GroupOption, "grouping" | "key"> | undefined,
): GroupBuys | null {
  let first: GroupBuys | null = null;
  for (const grouping of wanted === undefined ? ORDER : [wanted.grouping]) {
    const buys = buysIn(baskets, segments, products, grouping);
    first ??= buys.find(({ key }) => key === wanted?.key) ?? buys[0] ?? null;
    const found = wanted === undefined ? buys.find(({ more }) => more.length > 0) : first;
    if (found !== undefined && found !== null) return found;
  }
  return first;
}

/**
 * What the baskets of a group hold more often than all baskets. Of baskets and not of customers: who orders often
 * has bought more of everything.
 */
function buysIn(
  baskets: LineBaskets,
  segments: Segments,
  products: readonly string[],
  grouping: Grouping,
): GroupBuys[] {
  const groups = basketsByGroup(baskets, segments, grouping);
  if (groups === null) return [];
  const combination = Int32Array.from({ length: baskets.count }, (_, basket) => basket);
  const attribute = { kind: "tags", combination, tagsOf: baskets.products, tags: products.length } as const;
  const found = findDrivers([attribute], groups).filter(
    ({ finding }) => finding === "more" || finding === "leak",
  );
  const shown = (at: number) =>
    found
      .filter(({ segment }) => segment === at)
      .slice(0, SHOWN)
      .map(({ tag, customers, inSegment, inAll, index }) => ({
        product: products[tag]!,
        baskets: customers,
        share: inSegment,
        shareOfAll: inAll,
        index,
      }));
  return groups.keys
    .map((key, at) => ({ grouping, key, baskets: groups.sizes[at]!, more: shown(at) }))
    .filter((own) => own.baskets >= fewestInSegment);
}
