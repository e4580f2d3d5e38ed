import type { Place, Problem } from "../../problem.ts";
import type { AdviceFamily, AttributeKind, GroupKind } from "../../vocabulary.ts";
import type { Grouping, GroupKey } from "../groups-of.ts";
import type { BasketKind } from "../together/together-view.ts";

/** What may be asked of the page; what is left out is filled in, and the answer says with what. */
export interface DriversQuestion {
  readonly page: "drivers";
  readonly grouping?: Grouping;
  readonly group?: GroupKey;
  /** What goes to the sheet: what marks the group, or the table of advice to change at will. */
  readonly sheet?: "drivers" | "advice";
}

/** What marks a group: attributes that are more common in it than among all customers. */
export interface DriversView {
  /** All customers. */
  readonly customers: number;
  readonly groupings: readonly Grouping[];
  readonly grouping: Grouping;
  readonly groups: readonly GroupSize[];
  readonly group: GroupSize;
  /** Columns of soft data; attributes of the orders come on top of them. */
  readonly softColumns: number;
  /** Why there is nothing to compare. */
  readonly nothing: "small-group" | "everybody" | null;
  /** Comparisons made for all groups together: the family that p-values are corrected for. */
  readonly tests: number;
  /** What chance does not explain, the strongest first. */
  readonly drivers: readonly DriverFound[];
  /** How many of `drivers` there are in all: no more than the first are listed. */
  readonly found: number;
  /** Comparisons of this group that may be chance. */
  readonly chance: number;
  readonly own: OwnAdviceState;
}

interface GroupSize {
  readonly key: GroupKey;
  readonly customers: number;
}

/** A column of the user, or something that we took from the orders and name ourselves. */
export type AttributeName =
  | { readonly own: string /** Its most frequent value of each customer. */; readonly mostOften: boolean }
  | { readonly derived: DerivedAttribute };

export type DerivedAttribute = "first-weekday" | "first-products";

export interface DriverFound {
  readonly name: AttributeName;
  /** A text of the user (masked), our own (the weekday, from Monday = 0), or null for a number. */
  readonly value: string | number | null;
  readonly shown:
    | { readonly kind: "share"; readonly inGroup: number; readonly inAll: number }
    | { readonly kind: "number"; readonly inGroup: number; readonly inAll: number }
    | { readonly kind: "day"; readonly inGroup: string; readonly inAll: string };
  /** 100 × share in the group ÷ share of all; null for a number. */
  readonly index: number | null;
  /** Carriers in the group. */
  readonly customers: number;
  /** Corrected for all tests (Benjamini–Hochberg). */
  readonly adjusted: number;
  readonly finding: "more" | "less" | "higher" | "lower" | "leak";
  /** Null for what may be the group itself. */
  readonly advice: DriverAdvice | null;
  /** What goes with this product, from the lines of the orders. */
  readonly next: NextProduct | null;
}

/** `vocabulary` has the text of each pair; the user's own goes first. */
export interface DriverAdvice {
  readonly kind: AttributeKind;
  readonly groupKind: GroupKind;
  readonly family: AdviceFamily;
  /** The user's text, its open places still open; null for ours. */
  readonly own: string | null;
}

export interface NextProduct {
  readonly product: string;
  readonly basket: BasketKind;
  /** Baskets with both. */
  readonly together: number;
  /** How many times as often as by chance. */
  readonly lift: number;
}

export type OwnAdviceState =
  | { readonly state: "standard" }
  | { readonly state: "own"; readonly place: Place; readonly rules: number }
  /** It was chosen and can no longer be read; the standard advice is given instead. */
  | { readonly state: "broken"; readonly problem: Problem };
