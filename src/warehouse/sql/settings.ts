import type { PurchaseModelName } from "../../core/models/purchase-model.ts";
import { defaultShares } from "../../core/segments/borders.ts";
import type { Dialect } from "../dialects/dialect.ts";

/** What "value" is in tiers and quadrants. */
export const valueChoices = ["total", "predicted", "historic"] as const;

type ValueChoice = (typeof valueChoices)[number];

/** Everything that the SQL of one shop depends on. */
export interface WarehouseSettings {
  readonly dialect: Dialect;
  /** The orders as they stand after FROM: a quoted table, or a file scan. */
  readonly source: string;
  /** Names of the three columns of the orders. */
  readonly customer: string;
  readonly date: string;
  readonly amount: string;
  /** "number": the customer column is compared as it is, which spares trimming and folding every row. */
  readonly identifiers: "text" | "number";
  /** In how many passes the orders are read, each for a part of the customers; more than 1 is for DuckDB only. */
  readonly passes: number;
  /** ISO day up to which is counted; null: the latest order. */
  readonly asOf: string | null;
  /** Zone in which a moment becomes a day; null: as written. */
  readonly timeZone: string | null;
  /** What our tables and functions begin with, a path included. */
  readonly prefix: string;
  /** The answer of the fit at home; filled in when it is there. */
  readonly model: PurchaseModelName;
  readonly months: number;
  readonly discount: number;
  readonly margin: number;
  readonly bins: number;
  readonly value: ValueChoice;
  /** Shares of the tiers, best first. */
  readonly shares: readonly number[];
  /** How many of the best customers the sheet shows. */
  readonly best: number;
}

/** What the functions of the sheet take when an argument is left out. */
export const standardSettings = {
  identifiers: "text",
  passes: 1,
  asOf: null,
  timeZone: null,
  prefix: "waarde_",
  model: "mbg-nbd",
  months: 12,
  discount: 0.1,
  margin: 1,
  bins: 5,
  value: "total",
  shares: defaultShares,
  best: 1000,
} as const satisfies Partial<WarehouseSettings>;

/** The quoted name of a table or function of ours. */
export function own(settings: WarehouseSettings, name: string): string {
  return settings.dialect.path(settings.prefix + name);
}
