/** What a change may act on. */
export const levers = ["order-value", "orders", "kept", "cost"] as const;
export type Lever = (typeof levers)[number];

/** Of what each customer's value is made; arrays of equal length, money after margin. */
export interface ValueParts {
  /** Margin on the orders so far, nothing taken off; null when it is not known. */
  readonly earned: Float64Array | null;
  /** What winning and keeping the customer cost; null when it is not known. */
  readonly cost: Float64Array | null;
  /** What is to come; null when the value holds nothing of that kind. */
  readonly coming: {
    readonly value: Float64Array;
    /** P(alive), by which `value` is weighed. */
    readonly alive: Float64Array;
  } | null;
}

/**
 * Extra value of each customer when a lever moves by `share` (0.05: 5% more; for cost: 5% less), all else equal:
 * nothing is fitted again, and who orders more is not expected to leave sooner.
 *
 * Order value and number of orders act on what is to come; where nothing is, on what was earned ("had it been
 * so"). "kept" raises the chance that a customer still buys, never above certainty. Null where the value holds
 * nothing that the lever acts on.
 */
export function extraValue(parts: ValueParts, lever: Lever, share: number): Float64Array | null {
  const { earned, cost, coming } = parts;
  switch (lever) {
    case "order-value":
    case "orders":
      return scaled(coming?.value ?? earned, share);
    case "kept":
      return coming === null
        ? null
        : coming.value.map((value, at) => value * moreAlive(coming.alive[at]!, share));
    case "cost":
      return scaled(cost, share);
  }
}

/** Growth of the chance, as a share of it. */
function moreAlive(alive: number, share: number): number {
  return alive > 0 ? Math.min(1, alive * (1 + share)) / alive - 1 : 0;
}

function scaled(amounts: Float64Array | null, share: number): Float64Array | null {
  return amounts === null ? null : amounts.map((amount) => amount * share);
}
