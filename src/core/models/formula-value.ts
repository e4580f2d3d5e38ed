import { clv } from "./clv.ts";

/** Days of a year as a spreadsheet's reader counts them: the Julian year. */
const DAYS_A_YEAR = 365.25;

/** What the formula needs of one customer. */
export interface FormulaCustomer {
  /** Net spend so far, in the currency of the orders. */
  readonly total: number;
  /** Orders so far, at least 1. */
  readonly orders: number;
  /** Days from the first order to the day up to which was counted. */
  readonly daysAsCustomer: number;
}

export interface FormulaTerms {
  /** Years over which the value is asked. */
  readonly years: number;
  /** Share of the order value that is left as margin, 1 for revenue. */
  readonly margin: number;
  /** What one order costs to serve, and what winning and keeping the customer costs over all those years. */
  readonly costPerOrder: number;
  readonly cost: number;
}

/**
 * Customer lifetime value by the formula of the textbooks, with the customer's own numbers: average order value
 * × orders a year × years asked × margin − cost. Orders a year are those so far ÷ the years as a customer, taken
 * as one year at least: otherwise who ordered once last week would count for fifty orders a year. It assumes that
 * everybody keeps the pace of the past; it forecasts nothing.
 */
export function formulaValue(customer: FormulaCustomer, terms: FormulaTerms): number {
  const pace = customer.orders / Math.max(1, customer.daysAsCustomer / DAYS_A_YEAR);
  const served = terms.costPerOrder * pace * terms.years;
  return clv(customer.total / customer.orders, pace, terms.years, terms.margin, terms.cost) - served;
}
