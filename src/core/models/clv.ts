/**
 * Customer lifetime value by formula: order value × orders per period × lifespan × margin − cost.
 *
 * @param orderValue average order value
 * @param ordersPerPeriod orders in one period (a year, say)
 * @param lifespan number of such periods
 * @param margin share of the order value that is left as margin, 1 for revenue
 * @param cost what acquiring and keeping the customer costs, over the whole lifespan
 */
export function clv(
  orderValue: number,
  ordersPerPeriod: number,
  lifespan: number,
  margin: number,
  cost: number,
): number {
  return orderValue * ordersPerPeriod * lifespan * margin - cost;
}

/** Historic value: what a customer has brought so far. Total is the net spend, cost what was spent on them. */
export function historicValue(total: number, margin: number, cost: number): number {
  return total * margin - cost;
}
