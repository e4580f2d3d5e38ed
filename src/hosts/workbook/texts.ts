import type { Text } from "./language.ts";

/** What this host says itself; the pane, the functions and the sample sheets bring their own words. */
export const TEXTS = {
  functionFailed: {
    en: "This function failed through a fault of ours. Please report what you typed.",
    nl: "Deze functie liep vast door een fout van ons. Meld ons wat je typte.",
  },
} as const satisfies Record<string, Text>;
