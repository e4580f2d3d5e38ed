import type { ForecastView } from "./forecast.ts";
import type { Role, TableKind } from "./inspection.ts";
import type { FitAgain } from "./pages/movement/movement-view.ts";
import type { SoftView } from "./soft/soft-view.ts";
import type { QuadrantKey, RfmKey, RfmMapKey, TierKey } from "./vocabulary.ts";

/** Everything the preview shows; numbers only. Money is in the currency of the data. */
export interface Analysis {
  readonly kind: TableKind;
  /** Hash of the range that was read; goes along with `write`. */
  readonly hash: string;
  readonly customers: number;
  readonly orders: number | null;
  /** What shares are taken of: revenue, or value where a customer table has no revenue. */
  readonly measure: "revenue" | "value";
  /** All of the measure. */
  readonly revenue: number;
  readonly currency: string | null;
  readonly averageValue: number;
  readonly firstDay: string | null;
  readonly asOf: string | null;
  /** Null where the data tell no duration or all are equal: then a note explains. */
  readonly quadrants: QuadrantView | null;
  readonly rfm: RfmView | null;
  readonly tiers: readonly Group<TierKey>[];
  /** Lowest value in the first and in the second tier; null for a tier that nobody is in. */
  readonly tierFrom: readonly [number | null, number | null];
  /**
   * Share of the measure that the best 1%, 2% … 100% of customers by value bring, 0–1; within a customer the curve
   * is straight. With negative amounts it rises above 1 before it ends there. Null when the whole is not above 0.
   */
  readonly curve: readonly number[] | null;
  /** Null for a table of customers. */
  readonly forecast: ForecastView | null;
  /** Columns that may be carried along, and what came of those chosen. */
  readonly soft: SoftView;
  readonly findings: readonly Finding[];
  readonly firstRows: readonly PreviewRow[];
  readonly notes: readonly Note[];
}

/** A group of customers. */
export interface Group<Key extends string> {
  readonly key: Key;
  readonly customers: number;
  readonly revenue: number;
  readonly averageValue: number;
}

/**
 * The plane of value and duration. `cells` lets the pane count any pair of borders from `steps` exactly: a
 * customer in step i of an axis is on or above the border steps[b] when i > b. Too-early customers stand apart.
 */
export interface QuadrantView {
  readonly value: Axis;
  readonly duration: Axis;
  /** [value step, duration step, customers, revenue], only where there are customers. */
  readonly cells: readonly (readonly [number, number, number, number])[];
  readonly tooEarly: { readonly customers: number; readonly revenue: number; readonly days: number };
  readonly points: readonly Point[];
  /** True when `points` is an even sample. */
  readonly sampled: boolean;
}

export interface Axis {
  /** Borders that can be dragged to, rising; the present one is among them. */
  readonly steps: readonly number[];
  /** Position of the present border in steps. */
  readonly border: number;
  /** Where the border is when left alone. */
  readonly standard: number;
  readonly least: number;
  readonly most: number;
}

/** [duration, value, duration step, value step, 1 when too early]. */
export type Point = readonly [number, number, number, number, 0 | 1];

export interface RfmView {
  readonly map: RfmMapKey;
  /** Scores that each row stands for, the best first: [5] … [1], or recency with frequency: [3, 3] … [1, 1]. */
  readonly rows: readonly (readonly number[])[];
  /** What the columns stand for, from 1 up: frequency and spend together, frequency, or spend. */
  readonly columns: "fm" | "f" | "m";
  /** The names that the map gives, best first. */
  readonly keys: readonly RfmKey[];
  /** Customers and segment of each cell. */
  readonly grid: readonly (readonly { readonly customers: number; readonly key: RfmKey }[])[];
  /** Null below 30 customers: no names then. */
  readonly groups: readonly Group<RfmKey>[] | null;
  /** Share of customers with one order, when frequency is therefore scored by fixed counts. */
  readonly fixedCounts: { readonly oneOrderShare: number } | null;
}

/** A sentence for the result. */
export type Finding =
  | { readonly key: "top-tier"; readonly customers: number; readonly revenue: number }
  | { readonly key: "quiet-top"; readonly customers: number; readonly revenue: number }
  | { readonly key: "one-order"; readonly customers: number }
  | {
      readonly key: "best-quadrant";
      readonly quadrant: QuadrantKey;
      readonly customers: number;
      readonly revenue: number;
    };

export interface PreviewRow {
  /** Masked where it is an address. */
  readonly customer: string;
  readonly value: number;
  readonly quadrant: QuadrantKey | null;
  /** Steps on the axes of the quadrants, so that the row follows a border that is dragged. */
  readonly valueStep: number;
  readonly durationStep: number;
  readonly tier: TierKey;
  readonly rfm: RfmKey | null;
}

export type Note =
  /** Results that were written earlier no longer hold. */
  | { readonly key: "fit-again"; readonly again: FitAgain }
  | { readonly key: "few-customers"; readonly customers: number }
  | { readonly key: "caution"; readonly customers: number }
  | { readonly key: "all-durations-equal"; readonly months: number }
  | { readonly key: "no-duration" }
  | { readonly key: "no-rfm" }
  | {
      readonly key: "rows-left-out";
      readonly rows: number;
      readonly without: "customer" | "date" | "amount" | "value";
    }
  | { readonly key: "incomplete"; readonly role: Role; readonly customers: number }
  | { readonly key: "without-purchase"; readonly customers: number }
  | { readonly key: "other-currency"; readonly rows: number; readonly currency: string };
