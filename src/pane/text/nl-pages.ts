import type { Texts } from "./en.ts";

export const nlPages: Texts["pages"] = {
  /** Above the links to the pages. */
  more: "Meer antwoorden",
  write: "Schrijf in blad",
  written: (sheet: string) => `Geschreven naar “${sheet}”.`,
  undo: "Ongedaan maken",
  unchanged: "Je werkblad verandert niet",
};
