import type { SecondTable } from "../choices.ts";
import type { CellText } from "../inspection.ts";
import type { Place, ProblemCell } from "../problem.ts";
import type { SoftKind, SoftRule } from "./soft-column.ts";

/** What was carried along and joined, in plain JSON. */
export interface SoftView {
  /** Columns of the table itself that may be carried along. */
  readonly offered: readonly SoftOffer[];
  /** Headings that were chosen and that the table has not. */
  readonly missing: readonly string[];
  /** Null when none was chosen. */
  readonly second: SecondView | null;
  /** Null when no column holds it. */
  readonly cost: CostView | null;
}

/** A column that may be carried along. */
export interface SoftOffer {
  readonly heading: string;
  readonly kind: SoftKind;
  readonly rule: SoftRule;
  /** A cell as it stands, addresses masked. */
  readonly example: CellText;
  /** Filled cells among numbers, or dates, that are none. */
  readonly unreadable: number;
}

type SecondView =
  /** Its cells are gone or empty, or the main table itself stands there. */
  { readonly state: "gone" | "same-table"; readonly label: string } | JoinedView;

export interface JoinedView {
  readonly state: "joined";
  readonly place: Place;
  /** Name of its sheet. */
  readonly sheet: string;
  readonly customer: string;
  /** The column with the customer was not found by its heading; another was taken. */
  readonly customerMissing: string | null;
  /** All headings, of which one has the customer. */
  readonly headings: readonly string[];
  /** Rows of data that have anything in them. */
  readonly rows: number;
  readonly rowsWithoutCustomer: number;
  readonly rowsMatched: number;
  /** Of all customers, those with one row or more. */
  readonly customersMatched: number;
  readonly customers: number;
  /** Different identifiers that no customer has, the first few masked. */
  readonly notFound: { readonly count: number; readonly first: readonly string[] };
  /** Different identifiers (e-mail addresses) that several customers share; their rows are left out. */
  readonly shared: number;
  /** The most rows that one customer has. */
  readonly mostRows: number;
  readonly offered: readonly SoftOffer[];
  readonly missing: readonly string[];
  /** Rows stand right below the range: it may have grown since. */
  readonly grown: boolean;
}

/** What serving customers cost, and what that does to their value. Money in the currency of the data. */
export interface CostView {
  readonly heading: string;
  /** Sheet of the second table; null for the table itself. */
  readonly from: string | null;
  /** Customers with a cost; the others count as 0. */
  readonly customers: number;
  readonly total: number;
  /** Of all customers. */
  readonly average: number;
  /** Average value without and with it; equal where value is only what is expected. */
  readonly before: number;
  readonly after: number;
  /** Filled cells that are no amount; they count as 0. */
  readonly unreadable: { readonly rows: number; readonly cells: readonly ProblemCell[] };
  /** Rows in another currency; they are left out. */
  readonly otherCurrency: { readonly rows: number; readonly codes: readonly string[] };
  /** No amount was above 0, so they were taken as costs without their minus. */
  readonly turned: boolean;
}

/** What stands in a second table, before it is chosen: the join and a proposal. */
export interface SecondSeen {
  readonly table: SecondTable;
  readonly joined: JoinedView;
}
