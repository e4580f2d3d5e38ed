import { mapRows, rfmMaps } from "../core/segments/rfm-maps.ts";
import type { Finding, Group, PreviewRow, QuadrantView, RfmView } from "./analysis.ts";
import type { CustomerTable } from "./customer-table.ts";
import { shownText } from "./inspect-cells.ts";
import type { RfmGroups, Segments } from "./segment-customers.ts";
import { stepOf } from "./view-quadrants.ts";
import { QUADRANT_KEYS, type RfmMapKey, TIER_KEYS, type TierKey } from "./vocabulary.ts";

const SHOWN_ROWS = 5;

/** Customers, measure and average value of each key, in the order of the keys; empty groups stay. */
export function groupBy<Key extends string>(
  keys: readonly Key[],
  keyOf: (customer: number) => Key,
  table: CustomerTable,
  measure: ArrayLike<number>,
): Group<Key>[] {
  const sums = new Map(keys.map((key) => [key, { customers: 0, revenue: 0, value: 0 }]));
  for (let at = 0; at < table.customers; at++) {
    const sum = sums.get(keyOf(at))!;
    sum.customers++;
    sum.revenue += measure[at]!;
    sum.value += table.value[at]!;
  }
  return keys.map((key) => {
    const { customers, revenue, value } = sums.get(key)!;
    return { key, customers, revenue, averageValue: customers === 0 ? 0 : value / customers };
  });
}

export function tierGroups(table: CustomerTable, segments: Segments, measure: ArrayLike<number>) {
  const groups = groupBy(TIER_KEYS, (at) => segments.tier[at]!, table, measure);
  return groups.filter((group) => group.key !== "loss_making" || group.customers > 0);
}

/** Lowest value of a tier: where it begins. */
export function tierFrom(table: CustomerTable, segments: Segments, tier: TierKey): number | null {
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < table.customers; at++)
    if (segments.tier[at] === tier) least = Math.min(least, table.value[at]!);
  return Number.isFinite(least) ? least : null;
}

export function viewRfm(
  table: CustomerTable,
  groups: RfmGroups,
  key: RfmMapKey,
  measure: ArrayLike<number>,
): RfmView {
  const map = rfmMaps[key];
  const rows = mapRows(map);
  const counts = new Uint32Array(rows.length * map.bins);
  for (let at = 0; at < table.customers; at++) counts[groups.row[at]! * map.bins + groups.column[at]! - 1]!++;
  const oneOrder = Array.from(table.orders!).filter((orders) => orders === 1).length;
  return {
    map: key,
    rows,
    columns: map.columns,
    keys: map.segments,
    grid: rows.map((row, position) =>
      Array.from({ length: map.bins }, (_, at) => ({
        customers: counts[position * map.bins + at]!,
        key: map.nameOf(row, at + 1),
      })),
    ),
    groups: groups.named ? groupBy(map.segments, (at) => groups.segment[at]!, table, measure) : null,
    fixedCounts:
      groups.scores.frequencyRule === "fixed" ? { oneOrderShare: oneOrder / table.customers } : null,
  };
}

export function firstRows(table: CustomerTable, segments: Segments, view: QuadrantView | null): PreviewRow[] {
  return Array.from({ length: Math.min(SHOWN_ROWS, table.customers) }, (_, at) => ({
    customer: shownText(table.identifiers[at]),
    value: table.value[at]!,
    quadrant: segments.quadrant?.key[at] ?? null,
    valueStep: view === null || table.value[at]! <= 0 ? 0 : stepOf(table.value[at]!, view.value.steps),
    durationStep: view === null ? 0 : stepOf(table.duration![at]!, view.duration.steps),
    tier: segments.tier[at]!,
    rfm: segments.rfm?.named === true ? segments.rfm.segment[at]! : null,
  }));
}

/** What the result says in sentences, the most useful first. */
export function findings(table: CustomerTable, segments: Segments, measure: ArrayLike<number>): Finding[] {
  const found: Finding[] = [];
  const sum = (test: (at: number) => boolean) => {
    let customers = 0;
    let revenue = 0;
    for (let at = 0; at < table.customers; at++) {
      if (test(at)) {
        customers++;
        revenue += measure[at]!;
      }
    }
    return { customers, revenue };
  };
  const isTop = (at: number) => segments.tier[at] === "very_profitable";
  const top = sum(isTop);
  if (top.customers > 0) found.push({ key: "top-tier", ...top });
  const { rfm, quadrant } = segments;
  if (rfm !== null && top.customers > 0) {
    const quiet = sum((at) => isTop(at) && rfm.quiet[at] === 1);
    if (quiet.customers > 0) found.push({ key: "quiet-top", ...quiet });
  }
  if (table.orders !== null) {
    const once = sum((at) => table.orders![at] === 1).customers;
    if (once > 0) found.push({ key: "one-order", customers: once });
  }
  if (quadrant !== null && found.length < 3) {
    const groups = groupBy(QUADRANT_KEYS, (at) => quadrant.key[at]!, table, measure);
    const best = groups.reduce((a, b) => (b.revenue > a.revenue ? b : a));
    found.push({
      key: "best-quadrant",
      quadrant: best.key,
      customers: best.customers,
      revenue: best.revenue,
    });
  }
  return found;
}
