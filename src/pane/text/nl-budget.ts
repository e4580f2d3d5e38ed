import type { Texts } from "./en.ts";

export const nlBudget: Texts["budget"] = {
  /** On a link to the page. */
  link: "budget",
  title: "budget",
  line: "budget",
};
