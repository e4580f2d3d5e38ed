import type { Cell } from "../../sheet/cell.ts";

/**
 * What the cells of a carried column are: numbers, dates, tags ("balcony; cooking", see `splitTags`; a category
 * is one tag) or free text.
 */
export type SoftKind = "number" | "date" | "tags" | "text";

/** How the rows of one customer became one cell. */
export type SoftRule =
  /** One row a customer: the cell as it stands. */
  | "as-it-is"
  /** The number of rows. */
  | "rows"
  | "average"
  | "total"
  /** Of the latest day that has one. */
  | "latest"
  /** Every different tag or text, the most frequent first. */
  | "together";

/** A column of soft data: a cell a customer, null where nothing is known. */
export interface SoftColumn {
  readonly heading: string;
  readonly kind: SoftKind;
  readonly rule: SoftRule;
  /** The sheet of the second table that it came from; null for the table's own. */
  readonly from: string | null;
  readonly cells: readonly Cell[];
}
