import type { CustomerSummary } from "./customer-summary.ts";

/** What the spend model needs to know of customers; one row may stand for many who are alike. */
export interface SpendHistories {
  /** x: repeat purchase days behind the average, whole and at least 1. */
  readonly frequency: Float64Array;
  /** z: average net amount of a repeat purchase day, above 0, in the currency of the orders. */
  readonly average: Float64Array;
  /** How many customers the row stands for. */
  readonly weight: Float64Array;
}

/**
 * The repeat average of every customer: (total − first day's net) ÷ (purchases − 1), in the currency of the
 * orders; 0 for a customer who has none above 0, which stands for "nothing known of the spend".
 */
export function repeatAverages(summary: CustomerSummary): Float64Array {
  const averages = new Float64Array(summary.customers);
  for (let i = 0; i < averages.length; i++) {
    const repeats = summary.purchases[i]! - 1;
    const average = repeats > 0 ? (summary.total[i]! - summary.firstDayTotal[i]!) / repeats : 0;
    averages[i] = Math.max(average, 0);
  }
  return averages;
}

/** The customers whose repeat average is above 0, a row each, in the order of the summary. */
export function spendHistories(summary: CustomerSummary): SpendHistories {
  const averages = repeatAverages(summary);
  const known = averages.reduce((count, average) => count + (average > 0 ? 1 : 0), 0);
  const frequency = new Float64Array(known);
  const average = new Float64Array(known);
  let row = 0;
  for (let i = 0; i < averages.length; i++) {
    if (!(averages[i]! > 0)) continue;
    frequency[row] = summary.purchases[i]! - 1;
    average[row++] = averages[i]!;
  }
  return { frequency, average, weight: new Float64Array(known).fill(1) };
}
