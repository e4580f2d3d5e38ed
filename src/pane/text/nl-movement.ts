import type { Texts } from "./en.ts";

export const nlMovement: Texts["movement"] = {
  /** On a link to the page. */
  link: "movement",
  title: "movement",
  line: "movement",
};
