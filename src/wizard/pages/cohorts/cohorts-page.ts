import type { Page } from "../page.ts";

/** Customers by the period of their first order, and what they did after it. */
export const cohortsPage: Page<"cohorts"> = {
  answer: async ({ segmented }) => ({ customers: segmented.table.customers }),
  sheet: null,
};
