export const COHORT_PERIODS = ["month", "quarter", "year"] as const;
export type Period = (typeof COHORT_PERIODS)[number];

const COHORT_MEASURES = ["again", "customers", "revenue", "cumulative"] as const;
export type Measure = (typeof COHORT_MEASURES)[number];

/** What may be asked of the page; a period left out is the finest that gives a readable number of rows. */
export interface CohortsQuestion {
  readonly page: "cohorts";
  readonly period?: Period;
  readonly measure?: Measure;
}

/** Customers by the period of their first order, and what they did after it. */
export interface CohortsView {
  readonly customers: number;
  /** Null for a table of customers: it tells no orders. */
  readonly cohorts: CohortTable | null;
}

export interface CohortTable {
  readonly period: Period;
  readonly measure: Measure;
  /** Oldest first. */
  readonly rows: readonly CohortRow[];
  /** The last period runs on after the last order in the data: its cells are not complete. */
  readonly lastDay: string;
  readonly incomplete: boolean;
  readonly again: Again | null;
  readonly second: SecondOrder | null;
}

export interface CohortRow {
  /** First day of the period: "2024-04-01". */
  readonly start: string;
  readonly customers: number;
  /**
   * By periods since that of the first order, from 0; null in the future and where nobody began. Again: share that
   * ordered, 0–1. Customers: how many did. Revenue and cumulative: money for each customer of the row.
   */
  readonly cells: readonly (number | null)[];
}

/** The share that ordered again within a number of months, among who could have: their first order is older. */
export interface Again {
  readonly months: number;
  readonly customers: number;
  readonly share: number;
  /** The last two years of first order, where each has enough customers; null where one has not. */
  readonly years: readonly [AgainOfYear, AgainOfYear] | null;
  /** Whether the two years differ by more than chance (5%). */
  readonly differ: boolean;
}

export interface AgainOfYear {
  readonly year: number;
  readonly customers: number;
  readonly share: number;
}

/** Days from the first to the second day with an order, of who came back. */
export interface SecondOrder {
  readonly medianDays: number;
  readonly customers: number;
}
