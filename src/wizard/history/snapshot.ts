import type { PurchaseFit } from "../../core/models/purchase-fit.ts";
import type { PurchaseModelName } from "../../core/models/purchase-model.ts";
import type { SpendFit } from "../../core/models/spend-fit.ts";
import type { ScoreEdge } from "../../core/segments/score-edges.ts";
import type { Cell } from "../../sheet/cell.ts";
import type { Choices } from "../choices.ts";
import type { ValueKind } from "../forecast.ts";
import type { Source } from "../inspection.ts";
import type { QuadrantKey, RfmKey, RfmMapKey, TierKey } from "../vocabulary.ts";

/**
 * Where everybody was at one written run. All of it is plain JSON: a head as text, and one short text a customer,
 * in a hidden sheet of the user's own document.
 */
export interface Snapshot {
  readonly head: SnapshotHead;
  /** Id of the run that put this one aside (replaced it, or pushed it out); it goes with the run after that. */
  readonly aside: string | null;
  /** A code for each identifier of the history; null for who was not there. */
  readonly codes: readonly (string | null)[];
}

export interface History {
  readonly identifiers: readonly Cell[];
  /** The earliest day first. */
  readonly snapshots: readonly Snapshot[];
}

export interface SnapshotHead {
  /** Id of the run. */
  readonly id: string;
  /** Day the data ran up to; the day of writing where the table tells none. */
  readonly day: string;
  readonly customers: number;
  readonly source: Source;
  /** The range as people write it. */
  readonly label: string;
  readonly yardstick: Yardstick;
  /** Null where nothing was forecast. */
  readonly model: KeptModel | null;
  readonly value: KeptBins;
  /** Of the days since the last order; null where the table does not tell. */
  readonly recency: KeptBins | null;
}

/** What decides who is in which group; with it, another day is measured like this one. */
export interface Yardstick {
  readonly choices: ValueChoices;
  /** Heading of the column with what serving customers cost, which was taken off their value; null without one. */
  readonly served: string | null;
  /** Null where there were no quadrants. A new customer within so many days is too early; 0 when that was off. */
  readonly quadrant: { readonly value: number; readonly duration: number; readonly early: number } | null;
  /** Lowest value of the first and of the second tier; null where no value reaches it. */
  readonly tiers: readonly [number | null, number | null];
  readonly rfm: RfmYardstick | null;
}

/** The choices that a customer's value and duration follow from; the kind of value is null in a table of customers. */
export type ValueChoices = Pick<
  Choices,
  "months" | "discount" | "expectedMonths" | "margin" | "cost" | "costPerOrder" | "formulaYears"
> & { readonly value: ValueKind | null };

interface RfmYardstick {
  readonly map: RfmMapKey;
  readonly r: readonly ScoreEdge[];
  /** Null when frequency followed fixed counts. */
  readonly f: readonly ScoreEdge[] | null;
  readonly m: readonly ScoreEdge[];
}

/** What predicting takes of a fit. */
export interface KeptModel {
  readonly purchases: {
    readonly used: PurchaseModelName;
    readonly estimate: PurchaseFit["estimate"];
    readonly parameters: readonly number[];
  };
  readonly spend: {
    readonly estimate: SpendFit["estimate"];
    /** Empty unless fitted. */
    readonly parameters: readonly number[];
    readonly mean: number;
  };
}

/** Customers in tenths: ascending edges, and one count more than edges. */
export interface KeptBins {
  readonly edges: readonly number[];
  readonly counts: readonly number[];
}

/** The groups of one customer, and what it was worth. */
export interface CustomerState {
  readonly quadrant: QuadrantKey | null;
  readonly tier: TierKey;
  readonly rfm: RfmKey | null;
  readonly value: number;
}
