import type { Texts } from "./en.ts";

export const nlEffect: Texts["effect"] = {
  /** On a link to the page. */
  link: "effect",
  title: "effect",
  line: "effect",
};
