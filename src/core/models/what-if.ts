/** What a change may act on. */
export const levers = ["order-value", "orders", "kept", "cost"] as const;
export type Lever = (typeof levers)[number];

/** One part of each customer's value; arrays of equal length. */
export interface ValuePart {
  /** Margin on the orders. */
  readonly margin: Float64Array;
  /** The same less what serving those orders costs. */
  readonly net: Float64Array;
}

/** Of what each customer's value is made. Null: the value holds nothing of that kind. */
export interface ValueParts {
  readonly earned: ValuePart | null;
  /** Winning, keeping and serving the customer, as far as the value counts it. */
  readonly cost: Float64Array | null;
  readonly coming:
    | (ValuePart & {
        /** Share of the window that each is expected to stay a customer, by which what is to come is weighed. */
        readonly kept: Float64Array;
      })
    | null;
}

/**
 * Extra value of each customer when a lever moves by `share` (0.05: 5% more; for cost: 5% less), all else equal:
 * nothing is fitted again, and who orders more is not expected to leave sooner.
 *
 * Order value and number of orders act on what is to come; where nothing is, on what was earned ("had it been
 * so"). More orders cost more serving, larger ones do not. "kept" raises the share of the time that a
 * customer stays, never above all of it. Null where the value holds nothing that the lever acts on.
 */
export function extraValue(parts: ValueParts, lever: Lever, share: number): Float64Array | null {
  const { earned, cost, coming } = parts;
  const moved = coming ?? earned;
  switch (lever) {
    case "order-value":
      return scaled(moved?.margin ?? null, share);
    case "orders":
      return scaled(moved?.net ?? null, share);
    case "kept":
      return coming === null
        ? null
        : coming.net.map((value, at) => value * moreKept(coming.kept[at]!, share));
    case "cost":
      return scaled(cost, share);
  }
}

/** Growth of the time kept, as a share of it. */
function moreKept(kept: number, share: number): number {
  return kept > 0 ? Math.min(1, kept * (1 + share)) / kept - 1 : 0;
}

function scaled(amounts: Float64Array | null, share: number): Float64Array | null {
  return amounts === null ? null : amounts.map((amount) => amount * share);
}
