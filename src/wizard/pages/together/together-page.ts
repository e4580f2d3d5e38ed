import type { Page } from "../page.ts";

/** What is bought together, or with what a segment buys. */
export const togetherPage: Page<"together"> = {
  answer: async ({ segmented }) => ({ customers: segmented.table.customers }),
  sheet: null,
};
