import type { Texts } from "./en.ts";

export const nlTogether: Texts["together"] = {
  /** On a link to the page. */
  link: "together",
  title: "together",
  line: "together",
};
