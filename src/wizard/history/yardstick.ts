import { fixedMapFrequency, fixedRecency } from "../../core/segments/map-scores.ts";
import { quadrants, quadrantsOf } from "../../core/segments/quadrants.ts";
import { rfmMaps } from "../../core/segments/rfm-maps.ts";
import { type ScoreEdge, scoreEdges, scoresByEdges } from "../../core/segments/score-edges.ts";
import { tiersByRange } from "../../core/segments/tiers.ts";
import type { Segmented } from "../analyse-source.ts";
import type { Choices } from "../choices.ts";
import type { CustomerTable } from "../customer-table.ts";
import { earlierThan, usualWait } from "../too-early.ts";
import { tierFrom } from "../view-groups.ts";
import { type QuadrantKey, type RfmKey, TIER_KEYS, type TierKey } from "../vocabulary.ts";
import type { ValueChoices, Yardstick } from "./snapshot.ts";

/** The groups of every customer by a yardstick; null for groups that it or the table does not carry. */
export interface Measured {
  readonly quadrant: readonly QuadrantKey[] | null;
  readonly tier: readonly TierKey[];
  readonly rfm: readonly RfmKey[] | null;
}

/** What the groups of a run follow from. */
export function yardstickOf(segmented: Segmented, choices: Choices): Yardstick {
  const { table, segments } = segmented;
  const { quadrant, rfm } = segments;
  const first = tierFrom(table, segments, "very_profitable");
  const second = tierFrom(table, segments, "profitable");
  const days = daysSince(table);
  return {
    choices: valueChoicesOf(segmented, choices),
    served: servedBy(segmented),
    quadrant:
      quadrant === null
        ? null
        : {
            value: quadrant.valueBorder,
            duration: quadrant.durationBorder,
            early: choices.tooEarly ? usualWait(table) : 0,
          },
    tiers: choices.tierRanges ?? [first, second ?? first],
    rfm:
      rfm?.named !== true || days === null
        ? null
        : {
            map: choices.rfmMap,
            r: scoreEdges(days, rfm.scores.r, "less"),
            f: rfm.scores.frequencyRule === "fixed" ? null : scoreEdges(table.orders!, rfm.scores.f, "more"),
            m: scoreEdges(table.revenue!, rfm.scores.m, "more"),
          },
  };
}

/** The groups of customers by the borders of another run. */
export function measure(table: CustomerTable, { quadrant, tiers, rfm }: Yardstick): Measured {
  const { value, duration } = table;
  const borders = tiers.map((border) => border ?? Number.POSITIVE_INFINITY);
  return {
    tier: Array.from(tiersByRange(value, borders), (tier) => TIER_KEYS[tier]!),
    quadrant: quadrant === null || duration === null ? null : quadrantKeys(table, duration, quadrant),
    rfm: rfm === null ? null : segmentKeys(table, rfm),
  };
}

/** Whether customers are valued now as they were for a yardstick. */
export function valuedAlike(segmented: Segmented, choices: Choices, held: Yardstick): boolean {
  const alike = JSON.stringify(valueChoicesOf(segmented, choices)) === JSON.stringify(held.choices);
  return alike && servedBy(segmented) === held.served;
}

function servedBy({ soft }: Segmented): string | null {
  return soft.cost?.view.heading ?? null;
}

function valueChoicesOf({ forecast }: Segmented, choices: Choices): ValueChoices {
  const { months, discount, expectedMonths, margin, cost, costPerOrder, formulaYears } = choices;
  const money = { margin, cost, costPerOrder, formulaYears };
  return { months, discount, expectedMonths, ...money, value: forecast?.value ?? null };
}

/** Days since the last order; null where the table does not tell. */
export function daysSince({ lastDay, asOf }: CustomerTable): Float64Array | null {
  return lastDay === null || asOf === null ? null : Float64Array.from(lastDay, (day) => asOf - day);
}

function quadrantKeys(
  table: CustomerTable,
  duration: Float64Array,
  border: NonNullable<Yardstick["quadrant"]>,
): QuadrantKey[] {
  const early = earlierThan(table, border.early);
  return Array.from(quadrantsOf(table.value, duration, border.value, border.duration), (position, at) =>
    early[at] === 1 ? "too_early" : quadrants[position]!,
  );
}

function segmentKeys(table: CustomerTable, held: NonNullable<Yardstick["rfm"]>): RfmKey[] | null {
  const days = daysSince(table);
  const { orders, revenue } = table;
  if (days === null || orders === null || revenue === null) return null;
  const map = rfmMaps[held.map];
  const { recencyDays } = map;
  const r = recencyDays === null ? scoresByEdges(days, held.r, "less") : fixedRecency(days, recencyDays);
  const f = frequency(orders, held.f, map.bins);
  const m = scoresByEdges(revenue, held.m, "more");
  return Array.from(orders, (count, at) =>
    map.nameOf(...map.placeOf({ r: r[at]!, f: f[at]!, m: m[at]!, orders: count })),
  );
}

function frequency(orders: ArrayLike<number>, edges: readonly ScoreEdge[] | null, bins: 3 | 5): Uint8Array {
  return edges === null ? fixedMapFrequency(orders, bins) : scoresByEdges(orders, edges, "more");
}
