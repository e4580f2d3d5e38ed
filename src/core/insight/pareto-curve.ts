/** Cumulative shares, best customers first; each array one longer step than the one before. */
export interface ParetoCurve {
  /** Share of the customers, 0–1. */
  readonly customers: Float64Array;
  /** Their value together, in the unit of the values. */
  readonly value: Float64Array;
  /** Their share of all value, 0–1; NaN when all value together is not above 0. */
  readonly share: Float64Array;
}

/**
 * The Pareto (concentration) curve in equal steps of customers, the last of which is everybody. Within a
 * customer the curve is straight, as Lorenz's is, so that 10 steps of 25 customers are of 2½ customers each.
 * With negative values it rises above 1 before it ends at 1.
 */
export function paretoCurve(values: Float64Array, steps: number): ParetoCurve {
  return cumulativeCurve(Float64Array.from(values).sort().reverse(), steps);
}

/** The same of customers in another order, best first: of their revenue by what they are worth, for example. */
export function cumulativeCurve(best: Float64Array, steps: number): ParetoCurve {
  const n = best.length;
  const customers = new Float64Array(steps);
  const value = new Float64Array(steps);
  let sum = 0;
  let counted = 0;
  for (let step = 1; step <= steps; step++) {
    const upTo = (n * step) / steps;
    while (counted < Math.floor(upTo)) sum += best[counted++]!;
    customers[step - 1] = step / steps;
    value[step - 1] = sum + (upTo - counted > 0 ? (upTo - counted) * best[counted]! : 0);
  }
  return { customers, value, share: value.map((part) => (sum > 0 ? part / sum : Number.NaN)) };
}
