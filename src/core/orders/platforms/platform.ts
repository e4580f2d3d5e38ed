import type { Field } from "../fields.ts";

/** What one row of an export stands for. */
export type Grain = "order" | "line" | "payment" | "deal" | "event" | "invoice" | "customer";

/** What to know before trusting an export: keys, the pane has the words. */
export type TrapKey =
  | "no-dates"
  | "names-only"
  | "last-active-is-no-order"
  | "email-hidden-by-default"
  | "status-codes"
  | "no-currency"
  | "no-order-amounts"
  | "encrypted-email"
  | "times-in-utc"
  | "several-currencies"
  | "many-without-customer"
  | "won-deals-only"
  | "lists-of-ids"
  | "soft-data-only"
  | "purchases-only"
  | "browser-is-no-person"
  | "email-is-the-key"
  | "credit-notes-negative"
  | "net-of-tax-and-shipping"
  | "benchmark-prediction"
  | "headings-not-verified";

/** One export of one platform. Headings are as the platform writes them; rival spellings parted by "|". */
export interface Platform {
  readonly id: string;
  readonly grain: Grain;
  /** All of these make the platform; where empty, all headings of `map` do. */
  readonly signature: readonly string[];
  readonly map: Readonly<Partial<Record<Field, string>>>;
  readonly traps: readonly TrapKey[];
  /** Only rows of these statuses are sales; all others are unfinished. */
  readonly sales?: readonly string[];
  /** Columns to take instead where the first ones hold several currencies. */
  readonly converted?: Readonly<Partial<Record<Field, string>>>;
  /** Cells of the customer column may be lists parted by ";": the first counts. */
  readonly listedCustomers?: boolean;
}
