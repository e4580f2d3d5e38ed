import { purchaseHistories } from "../../src/core/customers/purchase-histories.ts";
import { repeatAverages, spendHistories } from "../../src/core/customers/spend-histories.ts";
import { Random } from "../../src/core/math/random.ts";
import { baseInterval } from "../../src/core/models/base-interval.ts";
import { fitPurchases } from "../../src/core/models/fit-purchases.ts";
import { fitSpend } from "../../src/core/models/fit-spend.ts";
import { forecastWindow } from "../../src/core/models/forecast-window.ts";
import { expectedPurchasesOf, forecastPurchases } from "../../src/core/models/predict-columns.ts";
import { purchaseModel } from "../../src/core/models/purchase-models.ts";
import { valueIntervals } from "../../src/core/models/value-intervals.ts";
import { cdnowHistories, cdnowIsHere } from "../core/models/cdnow.ts";
import { PEERS_SHOP, simulateShop } from "../core/models/simulated-shop.ts";

const count = new Intl.NumberFormat("en");

/** Median of `runs` in milliseconds, after one to warm up. */
function median(runs: number, work: () => unknown): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[runs >> 1]!;
}

function row(name: string, size: number, milliseconds: number, peers: string): void {
  const speed = count.format(Math.round((1000 * size) / milliseconds));
  const time = milliseconds < 100 ? milliseconds.toFixed(1) : milliseconds.toFixed(0);
  console.log(
    `${name.padEnd(40)}${count.format(size).padStart(10)}${time.padStart(9)}${speed.padStart(14)}  ${peers}`,
  );
}

/** Peers' seconds as measured on two shared cores (reference/models.md), by number of customers. */
const PEERS: Record<string, Record<number, string>> = {
  "bg-nbd": {
    2357: "lifetimes .058 s, BTYD .36, CLVTools .60",
    100000: "lifetimes 1.19 s, BTYD 7.6, CLVTools 13.3",
    1000000: "lifetimes 10.6 s, BTYD 66.5, CLVTools 68",
  },
  "mbg-nbd": { 2357: "lifetimes .052 s", 100000: "lifetimes 1.24 s", 1000000: "lifetimes 10.0 s" },
  "pareto-nbd": {
    2357: "CLVTools .32 s, lifetimes .42, BTYD 1.41",
    100000: "CLVTools 17.4 s, lifetimes 39.5",
  },
  "gamma-gamma": {
    2357: "lifetimes .026 s, CLVTools .25",
    100000: "lifetimes .48 s, CLVTools 1.2",
    1000000: "lifetimes 3.6 s",
  },
  predict: { 1000000: "CLVTools' C++ core .46 s" },
  all: { 100000: "lifetimes .80 s", 1000000: "lifetimes 8.0 s" },
};

const MODELS = ["bg-nbd", "mbg-nbd", "pareto-nbd"] as const;

function benchCdnow(): void {
  const all = cdnowHistories();
  const days = (weeks: Float64Array) => Int32Array.from(weeks, (t) => Math.round(7 * t));
  const age = days(all.age);
  const recency = days(all.recency);
  const summary = {
    customers: age.length,
    identifier: new Int32Array(age.length),
    purchases: Int32Array.from(all.frequency, (x) => x + 1),
    firstDay: age.map((t) => 1000 - t),
    lastDay: age.map((t, i) => 1000 - t + recency[i]!),
    total: all.average.map((z, i) => z * all.frequency[i]!),
    firstDayTotal: new Float64Array(age.length),
    asOf: 1000,
  };
  for (const name of MODELS) {
    const time = median(31, () => fitPurchases(purchaseHistories(summary), name));
    row(`fit ${name}, CDNOW`, age.length, time, PEERS[name]![2357]!);
  }
  const time = median(31, () => fitSpend(spendHistories(summary)));
  row("fit gamma-gamma, CDNOW", age.length, time, PEERS["gamma-gamma"]![2357]!);
}

function benchSimulated(customers: number): void {
  const { summary } = simulateShop({ ...PEERS_SHOP, customers }, new Random(1));
  const runs = customers > 500_000 ? 3 : 7;
  const histories = purchaseHistories(summary);
  row(
    "merge alike customers",
    customers,
    median(runs, () => purchaseHistories(summary)),
    "",
  );
  for (const name of MODELS) {
    const time = median(runs, () => fitPurchases(purchaseHistories(summary), name));
    row(`fit ${name}, merging included`, customers, time, PEERS[name]![customers] ?? "");
  }
  const money = spendHistories(summary);
  const spendTime = median(runs, () => fitSpend(money));
  row("fit gamma-gamma", customers, spendTime, PEERS["gamma-gamma"]![customers]!);

  const fit = fitPurchases(histories, "bg-nbd");
  const spend = fitSpend(money);
  const window = forecastWindow(12, 0.1);
  const model = purchaseModel(fit.used);
  // A row a customer, unmerged and unordered, as the peers get them.
  const each = {
    frequency: Float64Array.from(summary.purchases, (purchases) => purchases - 1),
    recency: Float64Array.from(summary.lastDay, (last, i) => (last - summary.firstDay[i]!) / 7),
    age: Float64Array.from(summary.firstDay, (first) => (summary.asOf - first) / 7),
  };
  const predictTime = median(runs, () => expectedPurchasesOf(model, fit.parameters, 52, each));
  row("P(alive) and E[X(52)]", customers, predictTime, PEERS.predict![customers] ?? "");
  const allTime = median(runs, () => forecastPurchases(model, fit.parameters, window, each));
  row("… with 12 discounted months, activity", customers, allTime, PEERS.all![customers]!);
  const averages = repeatAverages(summary);
  const baseTime = median(3, () => baseInterval(fit, spend, window, histories, averages, 1e6));
  row("interval of the base", customers, baseTime, "");
  if (customers > 200_000) return;
  const lowHigh = median(3, () => valueIntervals(fit, spend, window, histories, averages));
  row("interval of each customer", customers, lowHigh, "");
}

/** Prints time and speed of fits, predictions and intervals, beside the peers' figures. */
async function benchModels(): Promise<void> {
  console.log(
    `${"models".padEnd(40)}${"customers".padStart(10)}${"ms".padStart(9)}${"a second".padStart(14)}  peers`,
  );
  if (cdnowIsHere) benchCdnow();
  else console.log("CDNOW is not on this machine: ../shared/data is missing.");
  for (const customers of [100_000, 1_000_000]) benchSimulated(customers);
}

await benchModels();
