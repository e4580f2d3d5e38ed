import type { Texts } from "./en.ts";

export const nlSoft: Texts["soft"] = {
  title: "soft",
};
