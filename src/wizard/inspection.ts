import type { CleaningChoices } from "../core/orders/clean/cleaning-choices.ts";
import type { RangeAddress } from "./host.ts";
import type { Place, Problem } from "./problem.ts";

/** One row is an order (or a line of one), or one row is a customer. */
export type TableKind = "orders" | "customers";

/** What a column means to us. */
export type Role =
  | "customer"
  | "date"
  | "amount"
  | "order"
  | "value"
  | "revenue"
  | "orders"
  | "duration"
  | "first-order"
  | "last-order"
  | "currency"
  /** Of lines of an order: pieces, of which the amount is the price. */
  | "quantity"
  /** Money given back, in a column of its own. */
  | "refund"
  | "status"
  /** Of lines of an order: what was bought. */
  | "product";

/** How to read what the cells leave open, once the user has said so. */
export interface ReadingChoices {
  readonly dateOrder?: "day-first" | "month-first";
  readonly decimal?: "." | ",";
  /** Keep only rows in this currency. */
  readonly currency?: string;
}

/** A range and how it is to be read: what `inspect` answers and `analyse` takes. */
export interface Source {
  readonly range: RangeAddress;
  readonly header: boolean;
  readonly kind: TableKind;
  /** Position (from 0) of the column for each role that was found. */
  readonly roles: Readonly<Partial<Record<Role, number>>>;
  readonly readings: ReadingChoices;
  /** What the user leaves out or takes back otherwise than we would; nothing when left out. */
  readonly cleaning?: CleaningWishes;
}

/** The part of the core's choices that is not told by `readings`. */
export type CleaningWishes = Omit<CleaningChoices, "currency" | "dateOrder" | "decimal">;

/** A cell as it stands. The pane writes numbers and dates in the user's language. */
export type CellText =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "date"; readonly day: string }
  | { readonly kind: "blank" };

/** How we read a cell. */
export type Reading =
  | { readonly kind: "customer"; readonly text: string }
  | { readonly kind: "order"; readonly text: string }
  | { readonly kind: "date"; readonly day: string }
  | { readonly kind: "money"; readonly amount: number; readonly currency: string | null }
  | { readonly kind: "count"; readonly number: number }
  | { readonly kind: "months"; readonly number: number }
  | { readonly kind: "pieces"; readonly number: number }
  | { readonly kind: "currency"; readonly code: string }
  | { readonly kind: "status"; readonly text: string }
  | { readonly kind: "product"; readonly text: string }
  | { readonly kind: "unreadable" };

export interface ColumnSeen {
  readonly position: number;
  /** Heading, or the letter of the column where there is none. */
  readonly header: string;
}

/** One role: whether it must be there, its column, and an example of how we read it. */
export interface RoleReading {
  readonly role: Role;
  readonly required: boolean;
  readonly position: number | null;
  readonly raw: CellText | null;
  readonly reading: Reading | null;
  /** Columns that hold what this role needs, best first; the rest may be chosen as well. */
  readonly likely: readonly number[];
}

/** A line: several rows bear one order number. */
export type OneRow = "order" | "line" | "customer";

export interface Inspection {
  readonly source: Source;
  readonly place: Place;
  /** Rows of data, without headings. */
  readonly rows: number;
  readonly oneRow: OneRow;
  readonly columns: readonly ColumnSeen[];
  readonly roles: readonly RoleReading[];
  /** The first rows of up to three columns, addresses masked. */
  readonly firstRows: {
    readonly columns: readonly ColumnSeen[];
    readonly rows: readonly { readonly row: number; readonly cells: readonly CellText[] }[];
  };
  /** These stop us or need an answer. */
  readonly problems: readonly Problem[];
  /** Cells that are left out until they are mended. */
  readonly warnings: readonly Problem[];
  /** Id of the export that the headings are of ("shopify_orders"); null when we know none. */
  readonly platform: string | null;
  /** Whether results can stand beside the table; a file that is not on the grid has no place for them. */
  readonly hasRoomBeside: boolean;
  /** Distinguishes this content of the range from any other. */
  readonly hash: string;
}
