import type { Page } from "../page.ts";

/** What may be spent on a customer of each tier, and what a change would bring. */
export const budgetPage: Page<"budget"> = {
  answer: async ({ segmented }) => ({ customers: segmented.table.customers }),
  sheet: null,
};
