import type { Page } from "../page.ts";

/** Value tiers crossed with RFM segments, and in words which Champions are also Very profitable. */
export const crossingPage: Page<"crossing"> = {
  answer: async ({ segmented }) => ({ customers: segmented.table.customers }),
  sheet: null,
};
