import type { Texts } from "./en.ts";

export const nlSettings: Texts["settings"] = {
  title: "settings",
};
