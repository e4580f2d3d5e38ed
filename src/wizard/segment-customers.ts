import { defaultDurationBorder, valueBorder } from "../core/segments/borders.ts";
import { mapScores } from "../core/segments/map-scores.ts";
import { quadrants, quadrantsOf } from "../core/segments/quadrants.ts";
import { fewestForNames } from "../core/segments/rfm-map.ts";
import { mapRows, rfmMaps } from "../core/segments/rfm-maps.ts";
import { type RfmScores, rfmScores } from "../core/segments/rfm-scores.ts";
import { tiersByRange, tiersByShare } from "../core/segments/tiers.ts";
import type { Choices } from "./choices.ts";
import type { CustomerTable } from "./customer-table.ts";
import { tooEarly } from "./too-early.ts";
import { type QuadrantKey, type RfmKey, type RfmMapKey, TIER_KEYS, type TierKey } from "./vocabulary.ts";

/** The groups of every customer. */
export interface Segments {
  readonly tier: readonly TierKey[];
  readonly rfm: RfmGroups | null;
  readonly quadrant: QuadrantGroups | null;
}

export interface RfmGroups {
  /** As the map in force wants them: up to 5, or up to 3. */
  readonly scores: RfmScores;
  /** Place in the grid of the map: position in `mapRows`, and the score of the column. */
  readonly row: Uint8Array;
  readonly column: Uint8Array;
  readonly segment: readonly RfmKey[];
  /** The names that the map gives, best first. */
  readonly keys: readonly RfmKey[];
  /** 1 for who has gone quiet: recency 1 or 2 of 5, whatever the map. */
  readonly quiet: Uint8Array;
  /** Below 30 customers a name rests on chance. */
  readonly named: boolean;
}

export interface QuadrantGroups {
  readonly key: readonly QuadrantKey[];
  readonly valueBorder: number;
  readonly durationBorder: number;
  readonly standardValue: number;
  readonly standardDuration: number;
  /** Guard 1: the days within which a first order is too recent, and who they are. */
  readonly early: { readonly days: number; readonly customers: Uint8Array };
  /** Guard 3: recency 1 or 2 of 5; all 0 when R is unknown or the guard is off. */
  readonly inactive: Uint8Array;
}

export function segmentCustomers(table: CustomerTable, choices: Choices): Segments {
  const rfm = rfmOf(table, choices.rfmMap);
  const tiers =
    choices.tierRanges === null
      ? tiersByShare(table.value, choices.tierShares)
      : tiersByRange(table.value, choices.tierRanges);
  return {
    tier: Array.from(tiers, (tier) => TIER_KEYS[tier]!),
    rfm,
    quadrant: quadrantGroups(table, choices, rfm),
  };
}

function rfmOf(table: CustomerTable, key: RfmMapKey): RfmGroups | null {
  const { orders, lastDay, revenue, asOf } = table;
  if (orders === null || lastDay === null || revenue === null || asOf === null) return null;
  const since = Float64Array.from(lastDay, (day) => asOf - day);
  const map = rfmMaps[key];
  const scores = mapScores(map, since, orders, revenue);
  const rows = mapRows(map);
  const places = Array.from(orders, (count, at) =>
    map.placeOf({ r: scores.r[at]!, f: scores.f[at]!, m: scores.m[at]!, orders: count }),
  );
  const positions = new Map(rows.map((row, position) => [row.join(), position]));
  const { r } = map.bins === 5 ? scores : rfmScores(since, orders, revenue, 5);
  return {
    scores,
    row: Uint8Array.from(places, ([row]) => positions.get(row.join())!),
    column: Uint8Array.from(places, ([, column]) => column),
    segment: places.map(([row, column]) => map.nameOf(row, column)),
    keys: map.segments,
    quiet: r.map((score) => (score <= 2 ? 1 : 0)),
    named: table.customers >= fewestForNames,
  };
}

/** Who ordered once does not count for the border, not even by months still expected: then the duration is 0. */
function durationsOfReturned({ duration, history }: CustomerTable): Float64Array {
  if (history === null) return duration!;
  const { firstDay, lastDay } = history.summary;
  return duration!.map((months, at) => (lastDay[at]! > firstDay[at]! ? months : 0));
}

function quadrantGroups(
  table: CustomerTable,
  choices: Choices,
  rfm: RfmGroups | null,
): QuadrantGroups | null {
  const { duration, value } = table;
  // Guard 4: with one and the same duration there is no long or short.
  if (duration === null || duration.every((months) => months === duration[0])) return null;
  const standardValue = valueBorder(value, "median");
  const standardDuration = Math.max(1, Math.round(defaultDurationBorder(durationsOfReturned(table))));
  const valueFrom = choices.valueBorder ?? standardValue;
  const durationFrom = choices.durationBorder ?? standardDuration;
  const early = choices.tooEarly ? tooEarly(table) : { days: 0, customers: new Uint8Array(table.customers) };
  const positions = quadrantsOf(value, duration, valueFrom, durationFrom);
  return {
    key: Array.from(positions, (position, at) =>
      early.customers[at] === 1 ? "too_early" : quadrants[position]!,
    ),
    valueBorder: valueFrom,
    durationBorder: durationFrom,
    standardValue,
    standardDuration,
    early,
    inactive: Uint8Array.from(value, (_, at) => (choices.inactive && rfm?.quiet[at] === 1 ? 1 : 0)),
  };
}
