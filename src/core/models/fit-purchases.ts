import type { PurchaseHistories } from "../customers/purchase-histories.ts";
import { type HistoryCounts, historyCounts } from "./history-counts.ts";
import { logCovariance } from "./log-covariance.ts";
import { maximise, type Optimum } from "./maximise.ts";
import { nbd } from "./nbd.ts";
import type { PurchaseFit, PurchaseNote } from "./purchase-fit.ts";
import type { PurchaseModelName } from "./purchase-model.ts";
import { purchaseModel } from "./purchase-models.ts";

/** Fewer repeat buyers than this carry no model; fewer than `SOUND` only a shaky one. */
const FEWEST_REPEAT = 5;
const SOUND_REPEAT = 50;
const FEWEST_CUSTOMERS = 10;
/**
 * Log-likelihood above the NBD: under the first (Online Retail gains 0.02 to 0.12, at a near 0) the data do not tell
 * the two apart, and dropout parameters would be noise; under the second, the 5% point, it may well be luck.
 */
const NO_GAIN = 0.5;
const DOUBTFUL_GAIN = 1.35;

/**
 * Fits a purchase model by maximum likelihood, without penalty, the same answer every time.
 *
 * Never throws on odd data: where the data cannot carry the model it says so in `notes` and falls back, to the NBD
 * when no dropout shows, to one pooled rate (x + ½ over T) when there is too little to fit.
 *
 * @param histories weeks; merged or not, weighted or not: the same optimum
 */
export function fitPurchases(histories: PurchaseHistories, name: PurchaseModelName): PurchaseFit {
  const counts = historyCounts(histories);
  const notes: PurchaseNote[] = [];
  if (!(counts.ageTotal > 0)) {
    return unfitted(name, counts, ["no-time-passed"]);
  }
  if (counts.repeatCustomers === 0) notes.push("no-repeat-buyers");
  else if (counts.customers < FEWEST_CUSTOMERS) notes.push("too-few-customers");
  else if (counts.repeatCustomers < FEWEST_REPEAT) notes.push("too-few-repeat-buyers");
  if (notes.length > 0) return unfitted(name, counts, notes);

  if (counts.repeatCustomers < SOUND_REPEAT) notes.push("few-repeat-buyers");
  if (counts.silent === 0) notes.push("everyone-just-bought");

  const limit = maximise(nbd, histories, counts);
  if (name === "nbd") return fitted(name, "fitted", limit, limit, counts, notes);
  const best = maximise(purchaseModel(name), histories, counts);
  // Above this no parameters can bring it: each customer buying at the very pace seen, and gone the same day.
  if (!(best.logLikelihood <= counts.ceiling)) {
    return unfitted(name, counts, [...notes, "likelihood-impossible"]);
  }
  const gain = best.logLikelihood - limit.logLikelihood;
  if (gain < NO_GAIN) {
    notes.push("dropout-not-identified");
    return fitted("nbd", "no-dropout", limit, limit, counts, notes, name, best);
  }
  if (!best.converged) notes.push("not-converged");
  if (gain < DOUBTFUL_GAIN) notes.push("dropout-doubtful");
  if (best.walls[0] === 1 || best.walls[1] === 1) notes.push("rates-alike");
  if (best.walls[2] === 1 || best.walls[3] === 1) notes.push("dropout-alike");
  if (best.walls.includes(-1)) notes.push("at-lower-bound");
  return fitted(name, "fitted", best, limit, counts, notes);
}

function fitted(
  used: PurchaseModelName,
  estimate: PurchaseFit["estimate"],
  optimum: Optimum,
  limit: Optimum,
  counts: HistoryCounts,
  notes: readonly PurchaseNote[],
  asked: PurchaseModelName = used,
  attempt: Optimum = optimum,
): PurchaseFit {
  const { parameters, logLikelihood } = optimum;
  const covariance = logCovariance(optimum);
  const n = parameters.length;
  const withheld = optimum.walls.some((wall) => wall !== 0) || covariance === null;
  return {
    ...{ asked, used, estimate, parameters, logLikelihood, notes },
    customers: counts.customers,
    repeatCustomers: counts.repeatCustomers,
    covariance: covariance ?? new Float64Array(n * n),
    standardErrors: withheld ? null : parameters.map((value, i) => value * Math.sqrt(covariance[i * n + i]!)),
    aic: 2 * n - 2 * logLikelihood,
    bic: n * Math.log(counts.customers) - 2 * logLikelihood,
    limit: { parameters: limit.parameters, logLikelihood: limit.logLikelihood },
    attempt: { parameters: attempt.parameters, logLikelihood: attempt.logLikelihood },
    passes: attempt.passes,
  };
}

/** One pooled rate: the NBD with r = 1 and alpha = ΣT / (Σx + ½); no rate at all when no time has passed. */
function unfitted(
  asked: PurchaseModelName,
  counts: HistoryCounts,
  notes: readonly PurchaseNote[],
): PurchaseFit {
  const known = counts.ageTotal > 0;
  const parameters = Float64Array.of(1, counts.ageTotal / (counts.purchases + 0.5));
  const none = { parameters: null, logLikelihood: Number.NaN };
  return {
    ...{ asked, used: "nbd", estimate: known ? "pooled" : "none", parameters, notes },
    customers: counts.customers,
    repeatCustomers: counts.repeatCustomers,
    covariance: new Float64Array(4),
    standardErrors: null,
    ...{ logLikelihood: Number.NaN, aic: Number.NaN, bic: Number.NaN },
    ...{ limit: none, attempt: none, passes: 0 },
  };
}
