import type { Texts } from "./en.ts";

export const nlDrivers: Texts["drivers"] = {
  /** On a link to the page. */
  link: "drivers",
  title: "drivers",
  line: "drivers",
};
