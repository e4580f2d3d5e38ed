import type { Texts } from "./en.ts";

export const nlCrossing: Texts["crossing"] = {
  /** On a link to the page. */
  link: "crossing",
  title: "crossing",
  line: "crossing",
};
