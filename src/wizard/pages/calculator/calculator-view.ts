/** The figures of the calculator; null where what was typed is no number. Money in one currency, shares in percent. */
export interface Figures {
  readonly orderValue: number | null;
  readonly ordersAYear: number | null;
  readonly years: number | null;
  /** Percent of the order value. */
  readonly margin: number | null;
  /** What winning one customer costs today. */
  readonly winningCost: number | null;
  /** What keeping one customer costs a year. */
  readonly keepingCost: number | null;
  /** Of every hundred customers, how many more an effort keeps a year. */
  readonly gain: number | null;
  /** Percent a year on money that comes later. */
  readonly discount: number | null;
}

export type FigureKey = keyof Figures;
export type FigureProblem = "no-number" | "above-zero" | "zero-or-more" | "up-to-100";

export interface ReckonRequest {
  readonly figures: Figures;
}

/** What follows from the figures; result is null while a figure has a problem. */
export interface Reckoning {
  readonly problems: Readonly<Partial<Record<FigureKey, FigureProblem>>>;
  readonly result: CustomerWorth | null;
}

export interface CustomerWorth {
  readonly clv: number;
  readonly valueBefore: number;
  readonly marginAYear: number;
  readonly breakEven: number;
  readonly target: number;
  /** Null when the cost is never earned back. */
  readonly paybackMonths: number | null;
  /** Null for a customer who stays less than a year. */
  readonly keeping: Keeping | null;
}

export interface Keeping {
  /** Shares kept a year, 0–1. */
  readonly now: number;
  readonly goal: number;
  readonly valueIfKept: number;
  /** The most to spend a customer a year. */
  readonly most: number;
}

export const FIGURE_EXAMPLE = {
  orderValue: 50,
  ordersAYear: 4,
  years: 3,
  margin: 35,
  winningCost: 25,
  keepingCost: 5,
  gain: 5,
  discount: 10,
} as const satisfies Figures;
