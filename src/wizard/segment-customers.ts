import { defaultDurationBorder, valueBorder } from "../core/segments/borders.ts";
import { quadrants, quadrantsOf } from "../core/segments/quadrants.ts";
import { combinedScore, fewestForNames, rfmSegment } from "../core/segments/rfm-map.ts";
import { type RfmScores, rfmScores } from "../core/segments/rfm-scores.ts";
import { tiersByShare } from "../core/segments/tiers.ts";
import type { Choices } from "./choices.ts";
import type { CustomerTable } from "./customer-table.ts";
import { tooEarly } from "./too-early.ts";
import { type QuadrantKey, type RfmKey, TIER_KEYS, type TierKey } from "./vocabulary.ts";

/** The groups of every customer. */
export interface Segments {
  readonly tier: readonly TierKey[];
  readonly rfm: RfmGroups | null;
  readonly quadrant: QuadrantGroups | null;
}

export interface RfmGroups {
  readonly scores: RfmScores;
  /** Second axis of the grid, 1–5. */
  readonly combined: Uint8Array;
  readonly segment: readonly RfmKey[];
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
  /** Guard 3: R ≤ 2; all 0 when R is unknown or the guard is off. */
  readonly inactive: Uint8Array;
}

export function segmentCustomers(table: CustomerTable, choices: Choices): Segments {
  const rfm = rfmOf(table);
  const tiers = tiersByShare(table.value, choices.tierShares);
  return {
    tier: Array.from(tiers, (tier) => TIER_KEYS[tier]!),
    rfm,
    quadrant: quadrantGroups(table, choices, rfm),
  };
}

function rfmOf(table: CustomerTable): RfmGroups | null {
  const { orders, lastDay, revenue, asOf } = table;
  if (orders === null || lastDay === null || revenue === null || asOf === null) return null;
  const since = Float64Array.from(lastDay, (day) => asOf - day);
  const scores = rfmScores(since, orders, revenue, 5);
  const at = (customer: number) =>
    [scores.r[customer]!, scores.f[customer]!, scores.m[customer]!, orders[customer]!] as const;
  return {
    scores,
    combined: Uint8Array.from(orders, (_, customer) => combinedScore(...at(customer))),
    segment: Array.from(orders, (_, customer) => rfmSegment(...at(customer))),
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
    inactive: Uint8Array.from(value, (_, at) =>
      choices.inactive && rfm !== null && rfm.scores.r[at]! <= 2 ? 1 : 0,
    ),
  };
}
