import type { UpliftFinding, UpliftWarning } from "../../../core/insight/uplift.ts";
import type { RangeAddress } from "../../host.ts";
import type { Place } from "../../problem.ts";
import type { Grouping, GroupKey } from "../groups-of.ts";

/** What may be asked of the page; what is left out takes its default. */
export interface EffectQuestion {
  readonly page: "effect";
  /** Making groups, or reading the effect; reading when groups were made before. */
  readonly part?: EffectPart;
  readonly make?: Partial<SplitPlan>;
  readonly read?: Partial<ReadPlan>;
}

export type EffectPart = "make" | "read";

/** Who is drawn, and how. */
export interface SplitPlan {
  /** Null: all customers. */
  readonly group: { readonly by: Grouping; readonly key: GroupKey } | null;
  readonly tactic: string;
  /** Of every `of` customers of like value `test` get the tactic. */
  readonly share: { readonly test: number; readonly of: number };
  readonly seed: number;
}

/** Which groups are read, and what of their customers. */
export interface ReadPlan {
  /** A range that holds customers and their groups; what is selected; or null: the groups made last. */
  readonly from: RangeAddress | "selection" | null;
  /** Orders after this day count ("2025-06-29"); null: the day that stands with the groups. */
  readonly after: string | null;
  readonly measure: EffectMeasure;
  /** Of the tactic as a whole; null when not known. */
  readonly cost: number | null;
}

export const EFFECT_MEASURES = ["revenue", "margin", "orders"] as const;
export type EffectMeasure = (typeof EFFECT_MEASURES)[number];

/** A test and a control group, and whether a tactic raised value. */
export interface EffectView {
  readonly part: EffectPart;
  /** Groups that were made before and still stand on their sheet, the newest first. */
  readonly splits: readonly KeptSplit[];
  /** Each null unless it was asked for: a draw among very many customers takes a while. */
  readonly make: SplitView | null;
  readonly read: ReadView | null;
}

export interface KeptSplit {
  readonly tactic: string;
  readonly sheet: string;
  readonly range: RangeAddress;
  /** Last day of the orders then; null for a table without days. */
  readonly day: string | null;
  readonly customers: number;
  /** Of those, in the test group. */
  readonly test: number;
  readonly seed: number;
}

export interface SplitView {
  readonly plan: SplitPlan;
  readonly choices: readonly { readonly by: Grouping; readonly keys: readonly GroupKey[] }[];
  readonly asOf: string | null;
  readonly test: GroupDrawn;
  readonly control: GroupDrawn;
}

export interface GroupDrawn {
  readonly customers: number;
  /** Mean value; null when nobody is in it. */
  readonly mean: number | null;
}

export interface ReadView {
  readonly plan: ReadPlan;
  readonly tactic: string | null;
  readonly place: Place | null;
  readonly outcome: ReadOutcome;
}

export type ReadOutcome =
  /** Nothing was made and nothing is selected. */
  | { readonly key: "nothing-made" }
  /** A table of customers holds no days. */
  | { readonly key: "no-orders" }
  | { readonly key: "sheet-gone" }
  | { readonly key: "no-groups" }
  | { readonly key: "one-group" }
  | { readonly key: "no-customers" }
  | { readonly key: "no-day" }
  | { readonly key: "too-early"; readonly after: string; readonly asOf: string }
  | { readonly key: "done"; readonly effect: Effect };

export interface Effect {
  readonly measure: EffectMeasure;
  /** Orders after this day, up to and including the last. */
  readonly after: string;
  readonly asOf: string;
  readonly days: number;
  readonly test: GroupOutcome;
  readonly control: GroupOutcome;
  /** A customer of the test group more than one of control; its 95% interval (Welch), null when not to be told. */
  readonly difference: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly p: number | null;
  /** Difference × customers in the test group. */
  readonly gain: number;
  /** (gain − cost) ÷ cost; null without a cost, and of orders. */
  readonly returnOnCost: number | null;
  readonly cost: number | null;
  readonly finding: UpliftFinding;
  readonly warning: UpliftWarning | null;
  /** Of the groups, but not in the present orders: they count as 0. */
  readonly missing: number;
  /** In both groups: they are left out. */
  readonly inBoth: number;
  /** Customers a group with which a difference as large as this would show; null where the finding is clear. */
  readonly needed: number | null;
}

export interface GroupOutcome {
  readonly customers: number;
  readonly buyers: number;
  readonly mean: number;
  /** 95% interval of the mean; null under two customers. */
  readonly low: number | null;
  readonly high: number | null;
}
