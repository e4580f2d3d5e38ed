import type { Page } from "../page.ts";
import { audienceSheet } from "./audience-sheet.ts";
import { viewAudience } from "./view-audience.ts";

/** A group of customers as a list for an advertising or mail platform. */
export const audiencePage: Page<"audience"> = {
  answer: viewAudience,
  sheet: audienceSheet,
};
