/**
 * One row a customer, as typed arrays of equal length.
 *
 * Days are serial day numbers (0 = 30 December 1899, as spreadsheets count); money is in the unit of the
 * orders. A purchase is a day that holds an amount above 0.
 */
export interface CustomerSummary {
  /** Number of customers; the length of every array below. */
  readonly customers: number;
  /** Position of the customer in the list of identifiers of the orders. */
  readonly identifier: Int32Array;
  /** Number of purchase days, at least 1. */
  readonly purchases: Int32Array;
  /** Day of the first purchase. */
  readonly firstDay: Int32Array;
  /** Day of the last purchase. */
  readonly lastDay: Int32Array;
  /** Net total: all amounts, refunds taken off. */
  readonly total: Float64Array;
  /** Net of the first purchase day, which the repeat average leaves out. */
  readonly firstDayTotal: Float64Array;
  /** The day up to which was counted. */
  readonly asOf: number;
}
