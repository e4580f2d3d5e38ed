import type { Page } from "../page.ts";

/** Why one customer got this segment, tier, quadrant and tactic. */
export const customerPage: Page<"customer"> = {
  answer: async ({ segmented }) => ({ customers: segmented.table.customers }),
  sheet: null,
};
