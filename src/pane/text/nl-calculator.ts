import type { Texts } from "./en.ts";

export const nlCalculator: Texts["calculator"] = {
  title: "calculator",
};
