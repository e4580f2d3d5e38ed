import type { CustomerHistories } from "../customers/purchase-histories.ts";
import { drawQuantile } from "../math/quantile.ts";
import { Random } from "../math/random.ts";
import { sortByInteger } from "../math/sort-by-integer.ts";
import { beliefs } from "./beliefs.ts";
import { orderValue } from "./fit-spend.ts";
import type { ForecastWindow } from "./forecast-window.ts";
import { type Belief, FutureDraws, scaleOfSpend } from "./future-draws.ts";
import { expectedOrderValue } from "./gamma-gamma.ts";
import { discountedIfAlive, expectedPurchases } from "./predict-purchase.ts";
import type { UsablePurchases } from "./purchase-fit.ts";
import type { PurchaseModel } from "./purchase-model.ts";
import { purchaseModel } from "./purchase-models.ts";
import type { UsableSpend } from "./spend-fit.ts";

/** 10% and 90% quantiles of what all customers together will bring, before margin, in the currency of the orders. */
export interface BaseInterval {
  readonly low: number;
  readonly high: number;
}

/** One customer of the sample. */
interface Sampled {
  readonly x: number;
  readonly recency: number;
  readonly age: number;
  readonly known: number;
  readonly average: number;
  /** Discounted over undiscounted expected purchases, which hardly depends on the parameters. */
  readonly discount: number;
}

const BELIEFS = 240;
const SAMPLE = 500;

/**
 * The 80% interval of the discounted value of the whole base over the window. Intervals of customers cannot be
 * added up: their chance averages out, while doubt about the parameters hits all alike.
 *
 * Both are simulated on at most 500 customers, evenly picked along the ordered rows: under each of 240 beliefs the
 * expected value of the sample, relative to that under the fit, scales the total; the deviation from it
 * by chance is added, grown with the square root of the number of customers.
 *
 * @param total the expected value of all, before margin, which the interval surrounds
 * @param averages repeat average of each customer, 0 when unknown
 */
export function baseInterval(
  fit: UsablePurchases,
  spend: UsableSpend,
  window: ForecastWindow,
  histories: CustomerHistories,
  averages: Float64Array,
  total: number,
): BaseInterval {
  if (fit.estimate === "none" || spend.estimate === "none") return { low: Number.NaN, high: Number.NaN };
  const model = purchaseModel(fit.used);
  const customers = sample(model, fit, window, histories, averages);
  const held = beliefs(fit, spend, BELIEFS);
  const futures = new FutureDraws(model, held, window, BELIEFS);
  const simulated = new Float64Array(BELIEFS);
  const expected = new Float64Array(BELIEFS);
  const draws = new Float64Array(BELIEFS);
  let usual = 0;
  for (const [i, customer] of customers.entries()) {
    const { x, recency, age, known, average, discount } = customer;
    futures.fill(x, recency, age, known, new Random(i, x, recency, age), draws);
    usual +=
      discount * plainValue(model, fit.parameters, window, customer) * orderValue(spend, known, average);
    for (let m = 0; m < BELIEFS; m++) {
      const { purchases, spend: money } = held[m]!;
      simulated[m]! += draws[m]! * scaleOfSpend(money, known, average, spend.mean);
      const each = money ? expectedOrderValue(money, known, average) : spend.mean;
      expected[m]! += discount * plainValue(model, purchases, window, customer) * each;
    }
  }
  const everyone = averages.length / customers.length;
  const totals = expected.map(
    (value, m) => (total * value) / usual + Math.sqrt(everyone) * (simulated[m]! - value),
  );
  return { low: drawQuantile(totals, 0.1), high: drawQuantile(totals, 0.9) };
}

function plainValue(
  model: PurchaseModel,
  parameters: Belief["purchases"],
  window: ForecastWindow,
  { x, recency, age }: Sampled,
): number {
  return expectedPurchases(model, parameters, window.weeks, x, recency, age);
}

function sample(
  model: PurchaseModel,
  fit: UsablePurchases,
  window: ForecastWindow,
  { frequency, recency, age, rowOf }: CustomerHistories,
  averages: Float64Array,
): Sampled[] {
  const order = sortByInteger(null, rowOf);
  const count = Math.min(SAMPLE, order.length);
  return Array.from({ length: count }, (_, k) => {
    const i = order[Math.floor(((k + 0.5) * order.length) / count)]!;
    const row = rowOf[i]!;
    const x = frequency[row]!;
    const plain = model.expectedIfAlive(fit.parameters, window.weeks, x, age[row]!);
    const discounted = discountedIfAlive(model, fit.parameters, window, x, age[row]!);
    return {
      ...{ x, recency: recency[row]!, age: age[row]! },
      known: averages[i]! > 0 ? x : 0,
      average: averages[i]!,
      discount: plain > 0 ? discounted / plain : 1,
    };
  });
}
