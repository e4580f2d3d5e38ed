import type { Texts } from "./en.ts";

export const nlAudience: Texts["audience"] = {
  /** On a link to the page. */
  link: "audience",
  title: "audience",
  line: "audience",
};
