import type { BacktestVerdict } from "../core/insight/backtest-verdict.ts";
import type { PurchaseFit, PurchaseNote } from "../core/models/purchase-fit.ts";
import type { SpendFit, SpendNote } from "../core/models/spend-fit.ts";

/** What a customer is worth: earned so far, expected in the coming months, both together, or by the formula. */
export type ValueKind = "historic" | "predicted" | "combined" | "formula";

/** Whether a value rests on a forecast. */
export function looksAhead(kind: ValueKind): boolean {
  return kind === "predicted" || kind === "combined";
}

/** What the choices and the preview say of the forecast. Money is after margin; the cost of a customer is taken off what was earned. */
export interface ForecastView {
  /** The value that the groups rest on. */
  readonly value: ValueKind;
  /** Its kind when the user leaves it alone. */
  readonly standard: ValueKind;
  /** Whether the data carry a forecast of each customer; the notes say why not. */
  readonly offered: boolean;
  readonly months: number;
  /** Of an average customer; predicted is null when nothing is forecast. */
  readonly averageHistoric: number;
  readonly averagePredicted: number | null;
  readonly averageFormula: number;
  readonly notes: ForecastNotes;
  /** Only when it was asked for. */
  readonly report: ForecastReport | null;
}

/** What the reader of a forecast ought to know; `vocabulary` has the sentences. */
interface ForecastNotes {
  readonly purchases: readonly PurchaseNote[];
  readonly spend: readonly SpendNote[];
}

/** Everything on how sure a forecast is. */
export interface ForecastReport {
  /** Null when nothing can be forecast. */
  readonly base: BaseWorth | null;
  /** Null when the history is too short to hold a part of it back. */
  readonly backtest: BacktestView | null;
  /** Null when nothing was fitted. */
  readonly learnt: Learnt | null;
  readonly fit: FitDetails;
  readonly advice: readonly Advice[];
}

/** What all customers are worth together. */
export interface BaseWorth {
  readonly customers: number;
  /** Expected number of those still customers, and those probably gone. */
  readonly active: number;
  readonly gone: number;
  readonly orders: number;
  readonly historic: number;
  readonly predicted: number;
  /** The 80% interval of predicted. */
  readonly low: number;
  readonly high: number;
  readonly total: number;
  /** Share of the total that the best 20% of customers hold, 0–1; null when the total is not above 0. */
  readonly bestShare: number | null;
}

/** The forecast made on the first two thirds of the history, beside what happened in the rest. */
export interface BacktestView {
  readonly verdict: BacktestVerdict;
  /** Last day that was fitted on, and last day of the data. */
  readonly split: string;
  readonly asOf: string;
  /** Length of the part held back. */
  readonly days: number;
  readonly months: number;
  readonly customers: number;
  readonly predicted: number;
  readonly actual: number;
  /** "As many as in the period before". */
  readonly naive: number;
  /** Total over actual − 1; null when nothing happened. */
  readonly bias: number | null;
  readonly naiveBias: number | null;
  /** Orders off a customer, on the average. */
  readonly error: number;
  readonly naiveError: number;
  /** Tenths of the customers, the most promising first, with their orders. */
  readonly groups: readonly BacktestGroup[];
}

interface BacktestGroup {
  readonly customers: number;
  readonly predicted: number;
  readonly actual: number;
  readonly naive: number;
}

/** The parameters in plain words. */
export interface Learnt {
  /** Time between two orders of a customer at the average pace. */
  readonly weeksBetween: number;
  readonly monthsBetween: number;
  /** Who leaves; null where no leaving shows. */
  readonly leaving: {
    /** After each order, or after the first one and otherwise never. */
    readonly after: "an-order" | "first-order";
    /** The chance of it, 0–1. */
    readonly share: number;
  } | null;
  readonly orderValue: number;
  /** How much customers differ in their pace. */
  readonly differ: "little" | "somewhat" | "much";
}

/** The scientist's letters; time in weeks. */
export interface FitDetails {
  readonly model: PurchaseFit["used"];
  readonly estimate: PurchaseFit["estimate"];
  readonly purchases: readonly Parameter[];
  readonly logLikelihood: number | null;
  readonly customers: number;
  readonly repeatCustomers: number;
  readonly spendEstimate: SpendFit["estimate"];
  readonly spend: readonly Parameter[];
  readonly spendLogLikelihood: number | null;
  readonly correlation: number | null;
}

export interface Parameter {
  readonly name: string;
  readonly value: number;
  /** Null at a bound and after a fallback. */
  readonly error: number | null;
}

/** What would make the forecast better. */
export type Advice =
  | { readonly key: "more-history"; readonly months: number }
  | { readonly key: "shorter-horizon"; readonly months: number; readonly history: number }
  | { readonly key: "more-repeat-buyers"; readonly repeatCustomers: number }
  | { readonly key: "missing-orders" }
  | { readonly key: "apart-big-buyers" };

export type { PurchaseNote } from "../core/models/purchase-fit.ts";
export type { SpendNote } from "../core/models/spend-fit.ts";
