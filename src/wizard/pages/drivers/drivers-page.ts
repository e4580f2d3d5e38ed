import type { Page } from "../page.ts";

/** What drives a segment: attributes that are more common in it than among all customers. */
export const driversPage: Page<"drivers"> = {
  answer: async ({ segmented }) => ({ customers: segmented.table.customers }),
  sheet: null,
};
