import type { Page } from "../page.ts";

/** A group of customers as a list for an advertising or mail platform. */
export const audiencePage: Page<"audience"> = {
  answer: async ({ segmented }) => ({ customers: segmented.table.customers }),
  sheet: null,
};
