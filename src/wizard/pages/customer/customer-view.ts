import type { Place } from "../../problem.ts";
import type { QuadrantKey, RfmKey, TierKey } from "../../vocabulary.ts";

/** Whom to explain. Nobody yet: only what can be searched. */
export interface CustomerQuestion {
  readonly page: "customer";
  readonly of?: /** A part of the name or number, capitals ignored. */
    | { readonly typed: string }
    /** Row of the table of customers, as the answers and the preview name it. */
    | { readonly row: number }
    /** The row selected in the sheet: an order, a customer, or a row of what we wrote. */
    | "selection";
}

/** Why one customer got this segment, tier, quadrant and tactic. */
export interface CustomerView {
  readonly customers: number;
  /** Customers whose name holds what was typed: the first few, and how many there are. */
  readonly found: readonly CustomerFound[];
  readonly matches: number;
  readonly customer: ExplainedCustomer | null;
  /** Why the selected row is nobody: it holds no customer, or cleaning left it out. */
  readonly missed: "no-customer" | "left-out" | null;
}

/** Enough to tell two masked addresses apart. */
export interface CustomerFound {
  readonly row: number;
  /** Masked where it is an address. */
  readonly name: string;
  readonly value: number;
  readonly orders: number | null;
}

export interface ExplainedCustomer {
  readonly row: number;
  readonly name: string;
  /** The row of the customer, or of the last order. */
  readonly place: Place | null;
  readonly value: number;
  readonly tier: TierKey;
  readonly rfm: RfmKey | null;
  readonly scores: { readonly r: number; readonly f: number; readonly m: number } | null;
  readonly quadrant: ExplainedQuadrant | null;
  /** Beside all other customers, as far as the data tell. */
  readonly compared: readonly Compared[];
  /** Where the groups rest on a forecast. */
  readonly forecast: CustomerOutlook | null;
}

export interface ExplainedQuadrant {
  readonly key: QuadrantKey;
  readonly valueBorder: number;
  /** Months, those still expected included where `expectedMonths` says how many. */
  readonly duration: number;
  readonly durationBorder: number;
  readonly expectedMonths: number;
  /** Guard 1: days since the first order, and those within which it is too early. */
  readonly early: { readonly daysSince: number; readonly days: number } | null;
  /** Guard 3: of high value and gone quiet, so that the tactic is to win back. */
  readonly quiet: boolean;
}

/** What a customer has, and how many of the others have less or just as much. */
export interface Compared {
  readonly key: "last-order" | "orders" | "spent" | "value" | "duration";
  /** Days since the last order; orders; money; months. */
  readonly amount: number;
  /** Others that have strictly less: an older last order, fewer orders. */
  readonly less: number;
  readonly equal: number;
  readonly others: number;
}

/** Money after margin; cost is taken off what was earned. */
export interface CustomerOutlook {
  readonly kind: "predicted" | "combined";
  readonly months: number;
  /** The chance of still being a customer, 0–1. */
  readonly alive: number;
  readonly orders: number;
  readonly earned: number;
  readonly expected: number;
  /** The 80% interval of expected. */
  readonly low: number;
  readonly high: number;
}
