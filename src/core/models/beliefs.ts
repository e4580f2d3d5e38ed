import { Random } from "../math/random.ts";
import type { Belief } from "./future-draws.ts";
import { parameterDraws } from "./parameter-draws.ts";
import type { UsablePurchases } from "./purchase-fit.ts";
import type { UsableSpend } from "./spend-fit.ts";

/** Pairs of purchase and spend parameters as they might also be, the same for everyone who asks. */
export function beliefs(purchases: UsablePurchases, spend: UsableSpend, count: number): Belief[] {
  const own = parameterDraws(purchases.parameters, purchases.covariance, count, new Random(count, 1));
  if (spend.estimate !== "fitted") return own.map((parameters) => ({ purchases: parameters, spend: null }));
  const money = parameterDraws(spend.parameters, spend.covariance, count, new Random(count, 2));
  // A population without a mean is not to be believed, and one such draw would swamp the whole base.
  const least = 1 + (spend.parameters[1]! - 1) / 4;
  for (const draw of money) draw[1] = Math.max(draw[1]!, least);
  return own.map((parameters, i) => ({ purchases: parameters, spend: money[i]! }));
}
