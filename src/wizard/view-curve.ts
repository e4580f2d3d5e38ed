import { cumulativeCurve } from "../core/insight/pareto-curve.ts";
import type { Analysis } from "./analysis.ts";
import type { CustomerTable } from "./customer-table.ts";

const STEPS = 100;

/** How the measure gathers over the customers, ranked by value as the tiers are. */
export function viewCurve(
  { customers, value }: CustomerTable,
  measure: ArrayLike<number>,
): Analysis["curve"] {
  const order = Uint32Array.from({ length: customers }, (_, at) => at).sort((a, b) => value[b]! - value[a]!);
  const { share } = cumulativeCurve(
    Float64Array.from(order, (at) => measure[at]!),
    STEPS,
  );
  return Number.isNaN(share.at(-1)!) ? null : Array.from(share);
}
