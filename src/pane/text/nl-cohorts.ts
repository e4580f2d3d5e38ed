import type { Texts } from "./en.ts";

export const nlCohorts: Texts["cohorts"] = {
  /** On a link to the page. */
  link: "cohorts",
  title: "cohorts",
  line: "cohorts",
};
