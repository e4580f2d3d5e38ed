import type { ValueKind } from "../../forecast.ts";
import type { TierKey } from "../../vocabulary.ts";
import type { Grouping, GroupKey } from "../groups-of.ts";

/** What value tiers can be crossed with. */
export type CrossedRows = Exclude<Grouping, "tier">;

/** What may be asked of the page. */
export interface CrossingQuestion {
  readonly page: "crossing";
  /** RFM segments where there are any, when left out. */
  readonly rows?: CrossedRows;
}

/** RFM segments (or quadrants) crossed with value tiers, and in words which Champions are also Very profitable. */
export interface CrossingView {
  readonly customers: number;
  /** What can stand in the rows; empty when the data carry neither, and then `rows` is null. */
  readonly choices: readonly CrossedRows[];
  readonly rows: CrossedRows | null;
  /** Groups that anybody is in, best first. */
  readonly rowKeys: readonly GroupKey[];
  readonly columnKeys: readonly TierKey[];
  /** Row by row; the last row and the last column hold totals. */
  readonly cells: readonly (readonly CrossingCell[])[];
  /** The value that the tiers rest on; "given" when the table brought it. */
  readonly worth: ValueKind | "given";
  /** How far rows and columns are made of the same thing. */
  readonly circular: Circular | null;
  /** Whether the tiers could rest on expected value alone, and do not. */
  readonly canExpect: boolean;
  readonly findings: readonly CrossingFinding[];
}

export interface CrossingCell {
  readonly customers: number;
  /** Sum of the value. */
  readonly value: number;
}

/**
 * "earned": what was spent is M and makes the tiers. "partly": it makes a part of them. "same-value": quadrants
 * and tiers are borders on one value.
 */
export type Circular = "earned" | "partly" | "same-value";

export type CrossingFinding =
  /** Of the best group, who is in the best tier too, and where the others are. */
  | {
      readonly key: "overlap";
      readonly row: GroupKey;
      readonly column: TierKey;
      readonly customers: number;
      readonly of: number;
      /** Others by tier, below the best, in its order. */
      readonly others: readonly { readonly column: TierKey; readonly customers: number }[];
    }
  /** In the best tier and about to leave. */
  | {
      readonly key: "save-first";
      readonly rows: readonly GroupKey[];
      readonly column: TierKey;
      readonly customers: number;
      readonly value: number;
    }
  /** A group that is in the best tier more often than chance explains. */
  | {
      readonly key: "more-often";
      readonly row: GroupKey;
      readonly column: TierKey;
      readonly customers: number;
      readonly of: number;
      /** Share of the group and of all customers, 0–1. */
      readonly share: number;
      readonly ofAll: number;
    }
  /** The cell that holds most value. */
  | {
      readonly key: "most-value";
      readonly row: GroupKey;
      readonly column: TierKey;
      readonly customers: number;
      readonly value: number;
    };
