import type { Cell } from "../../sheet/cell.ts";

/**
 * Order rows as columns of equal length, in the order of the table. Rows of one customer on one day belong
 * together: their amounts are summed. A row with customer −1, a NaN day or a NaN amount is no order.
 */
export interface Orders {
  /** The customers: the first spelling of each, in order of first appearance. */
  readonly identifiers: readonly Cell[];
  /** Position in `identifiers`. */
  readonly customer: Int32Array;
  /** Serial day (0 = 30 December 1899), without the time of day. */
  readonly day: Float64Array;
  /** Net amount; a refund is negative. */
  readonly amount: Float64Array;
}
