import { describe, expect, it } from "vitest";
import { purchaseHistories } from "../../../src/core/customers/purchase-histories.ts";
import { fitPurchases } from "../../../src/core/models/fit-purchases.ts";
import { fitSpend } from "../../../src/core/models/fit-spend.ts";
import { expectedPurchases } from "../../../src/core/models/predict-purchase.ts";
import { purchaseModel } from "../../../src/core/models/purchase-models.ts";
import { cdnowHistories, cdnowIsHere, golden } from "./cdnow.ts";

const MODELS = [
  ["bg-nbd", "bgnbd"],
  ["mbg-nbd", "mbgnbd"],
  ["pareto-nbd", "pnbd"],
] as const;

describe.skipIf(!cdnowIsHere)("fits of the CDNOW sample", () => {
  const histories = cdnowIsHere ? cdnowHistories() : null!;
  const reference = cdnowIsHere ? golden("cdnow_fits").datasets.cdnow_sample.models : null!;

  it.each(MODELS)("%s reaches the reference optimum", (name, key) => {
    const fit = fitPurchases(histories, name);
    const { loglik, params, se_delta_method, se_logparams } = reference[key].reference;
    expect(fit.estimate).toBe("fitted");
    expect(fit.notes).toEqual([]);
    expect(Math.abs(fit.logLikelihood / loglik - 1)).toBeLessThan(1e-12);
    for (const [i, letter] of purchaseModel(name).parameterNames.entries()) {
      expect(Math.abs(fit.parameters[i]! / params[letter] - 1)).toBeLessThan(1e-8);
      expect(Math.abs(fit.standardErrors![i]! / se_delta_method[letter] - 1)).toBeLessThan(1e-4);
      expect(Math.abs(Math.sqrt(fit.covariance[i * 5]!) / se_logparams[letter] - 1)).toBeLessThan(1e-4);
    }
    expect(fit.aic).toBeCloseTo(8 - 2 * loglik, 6);
    expect(fit.bic).toBeCloseTo(4 * Math.log(2357) - 2 * loglik, 6);
    // BTYDplus stops a little short of the optimum of the NBD.
    expect(fit.limit.logLikelihood).toBeGreaterThanOrEqual(reference.nbd.peers.BTYDplus.loglik);
    expect(fit.limit.logLikelihood).toBeCloseTo(reference.nbd.peers.BTYDplus.loglik, 4);
  });

  it("gamma-gamma reaches the reference optimum", () => {
    const repeat = (values: Float64Array) => values.filter((_, i) => histories.frequency[i]! > 0);
    const fit = fitSpend({
      frequency: repeat(histories.frequency),
      average: repeat(histories.average),
      weight: repeat(histories.weight),
    });
    const { loglik, params, se_delta_method } = reference.gg.reference;
    expect(fit.customers).toBe(946);
    expect(Math.abs(fit.logLikelihood / loglik - 1)).toBeLessThan(1e-12);
    for (const [i, letter] of ["p", "q", "v"].entries()) {
      expect(Math.abs(fit.parameters[i]! / params[letter] - 1)).toBeLessThan(1e-8);
      expect(Math.abs(fit.standardErrors![i]! / se_delta_method[letter] - 1)).toBeLessThan(1e-4);
    }
    expect(fit.correlation).toBeCloseTo(0.11388791939125481, 12);
  });

  // Fader, Hardie & Lee (2005), Marketing Science 24(2), table 2; note 25; the spreadsheet's cell for customer 0001.
  it.each([
    ["bg-nbd", [0.243, 4.414, 0.793, 2.426], -9582.4],
    ["pareto-nbd", [0.553, 10.578, 0.606, 11.669], -9595.0],
  ] as const)("%s prints the published figures", (name, published, logLikelihood) => {
    const fit = fitPurchases(histories, name);
    expect([...fit.parameters].map((value) => +value.toFixed(3))).toEqual(published);
    expect(+fit.logLikelihood.toFixed(1)).toBe(logLikelihood);
  });
  it("E[X(39)] of the customer x = 2, t_x = 30.43, T = 38.86 is 1.226", () => {
    const value = expectedPurchases(
      purchaseModel("bg-nbd"),
      [0.243, 4.414, 0.793, 2.426],
      39,
      2,
      30.43,
      38.86,
    );
    expect(+value.toFixed(3)).toBe(1.226);
  });

  it("merging 2,357 customers into 1,016 rows leaves the optimum where it is", () => {
    const days = (weeks: Float64Array) => Int32Array.from(weeks, (t) => Math.round(t * 7));
    const asOf = 1000;
    const age = days(histories.age);
    const recency = days(histories.recency);
    const merged = purchaseHistories({
      customers: age.length,
      identifier: new Int32Array(age.length),
      purchases: Int32Array.from(histories.frequency, (x) => x + 1),
      firstDay: age.map((t) => asOf - t),
      lastDay: age.map((t, i) => asOf - t + recency[i]!),
      total: new Float64Array(age.length),
      firstDayTotal: new Float64Array(age.length),
      asOf,
    });
    expect(merged.age.length).toBe(1016);
    for (const i of [0, 17, 2356]) {
      const row = merged.rowOf[i]!;
      const [x, recency, age] = [merged.frequency[row], merged.recency[row], merged.age[row]];
      expect([x, recency, age]).toEqual([histories.frequency[i], histories.recency[i], histories.age[i]]);
    }
    for (const [name] of MODELS) {
      const one = fitPurchases(merged, name);
      const other = fitPurchases(histories, name);
      for (let i = 0; i < 4; i++) expect(one.parameters[i]! / other.parameters[i]!).toBeCloseTo(1, 8);
      expect(one.logLikelihood / other.logLikelihood).toBeCloseTo(1, 12);
      expect(one.customers).toBe(other.customers);
    }
  });
});
