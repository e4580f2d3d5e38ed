import type { Page } from "../page.ts";

/** Whether a tactic raised value: test group against control group. */
export const effectPage: Page<"effect"> = {
  answer: async ({ segmented }) => ({ customers: segmented.table.customers }),
  sheet: null,
};
