import type { Page } from "../page.ts";
import { cohortTable } from "./cohort-table.ts";
import { cohortsSheet } from "./cohorts-sheet.ts";

/** Customers by the period of their first order, and what they did after it. */
export const cohortsPage: Page<"cohorts"> = {
  answer: async ({ segmented }, { period, measure = "again" }) => {
    const { customers, history } = segmented.table;
    return { customers, cohorts: history === null ? null : cohortTable(history, period, measure) };
  },
  sheet: (_context, _question, view, language) => cohortsSheet(view.cohorts, language),
};
