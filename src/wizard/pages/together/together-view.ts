import type { Grouping, GroupKey } from "../groups-of.ts";

/** A basket is one order, or all that one customer bought. */
export type BasketKind = "order" | "customer";

/** What may be asked of the page; what is left out is chosen for the data. */
export interface TogetherQuestion {
  readonly page: "together";
  readonly basket?: BasketKind;
  readonly group?: { readonly grouping: Grouping; readonly key: GroupKey };
}

/** What is bought together, or with what a segment buys. */
export interface TogetherView {
  readonly customers: number;
  /** Null where no column tells products; for a table of customers the column cannot be there. */
  readonly products: ProductsTogether | null;
  readonly kind: "orders" | "customers";
}

export interface ProductsTogether {
  readonly basket: BasketKind;
  readonly baskets: number;
  /** Baskets with two products or more: only these can tell anything. */
  readonly several: number;
  /** Pairs in fewer baskets are left out. */
  readonly fewest: number;
  readonly different: number;
  /** The strongest first, each pair once, from the side that tells most. */
  readonly pairs: readonly ProductPair[];
  /** Pairs that go together by more than chance; the sheet has all of them. */
  readonly found: number;
  /** The groups that can be chosen: those with enough baskets. */
  readonly groups: readonly GroupOption[];
  readonly group: GroupBuys | null;
}

export interface ProductPair {
  readonly product: string;
  readonly other: string;
  /** Baskets with both. */
  readonly together: number;
  /** Share of the baskets with the product that hold the other too, and of all baskets, 0–1. */
  readonly share: number;
  readonly shareOfAll: number;
  /** share ÷ shareOfAll: 1 when the two have nothing to do with each other. */
  readonly lift: number;
}

export interface GroupOption {
  readonly grouping: Grouping;
  readonly key: GroupKey;
  readonly baskets: number;
}

/** Products that are more common in the baskets of a group than chance explains, the surest first. */
export interface GroupBuys extends GroupOption {
  readonly more: readonly {
    readonly product: string;
    /** Baskets of the group that hold it. */
    readonly baskets: number;
    readonly share: number;
    readonly shareOfAll: number;
    /** 100 × share ÷ shareOfAll. */
    readonly index: number;
  }[];
}
