import { existsSync, readFileSync } from "node:fs";

const DATA = new URL("../../../../shared/data/cdnow_sample_transactions.csv", import.meta.url);
const GOLDEN = new URL("../../../../shared/golden/", import.meta.url);

/** The data and reference values lie outside the project (see ../shared/data/README.md). */
export const cdnowIsHere = existsSync(DATA) && existsSync(GOLDEN);

// biome-ignore lint/suspicious/noExplicitAny: reference values of three models in three shapes
export function golden(name: "cdnow_fits" | "cdnow_predictions" | "cdnow_tracking"): any {
  return JSON.parse(readFileSync(new URL(`${name}.json`, GOLDEN), "utf8"));
}

const DAY = 86_400_000;
const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / DAY + 25_569;

/** 39 weeks of calibration, as in the papers. */
const CALIBRATION_END = day(1997, 9, 30);

export interface CdnowCustomer {
  readonly id: number;
  /** Purchase days with what was spent, oldest first. */
  readonly days: readonly (readonly [day: number, amount: number])[];
}

/** The customers of the sample; amounts of 0 count as 0.01, as the published fits count them. */
export function cdnowCustomers(): CdnowCustomer[] {
  const byId = new Map<number, Map<number, number>>();
  for (const line of readFileSync(DATA, "utf8").trim().split("\n").slice(1)) {
    const [id, date, amount] = line.split(",") as [string, string, string];
    const digits = date.replaceAll("-", "");
    const when = day(+digits.slice(0, 4), +digits.slice(4, 6), +digits.slice(6, 8));
    const days = byId.get(+id) ?? new Map<number, number>();
    days.set(when, (days.get(when) ?? 0) + (+amount || 0.01));
    byId.set(+id, days);
  }
  return [...byId].map(([id, days]) => ({ id, days: [...days].sort((one, other) => one[0] - other[0]) }));
}

/** x, t_x, T in weeks and the repeat average, at the end of the calibration: a row a customer. */
export function cdnowHistories() {
  const customers = cdnowCustomers()
    .map(({ days }) => days.filter(([when]) => when <= CALIBRATION_END))
    .filter((days) => days.length > 0);
  const weeks = (from: number, to: number) => (to - from) / 7;
  return {
    frequency: Float64Array.from(customers, (days) => days.length - 1),
    recency: Float64Array.from(customers, (days) => weeks(days[0]![0], days.at(-1)![0])),
    age: Float64Array.from(customers, (days) => weeks(days[0]![0], CALIBRATION_END)),
    weight: new Float64Array(customers.length).fill(1),
    average: Float64Array.from(customers, (days) => {
      const repeats = days.slice(1);
      return repeats.reduce((sum, [, amount]) => sum + amount, 0) / Math.max(repeats.length, 1);
    }),
  };
}
