import type { Texts } from "./en.ts";

export const nlCustomer: Texts["customer"] = {
  /** On a link to the page. */
  link: "customer",
  title: "customer",
  line: "customer",
};
