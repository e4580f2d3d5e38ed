import type { Page } from "../page.ts";

/** Who crossed a border since an earlier run. */
export const movementPage: Page<"movement"> = {
  answer: async ({ segmented }) => ({ customers: segmented.table.customers }),
  sheet: null,
};
