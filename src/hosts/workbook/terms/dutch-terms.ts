export const DUTCH_TERMS: Readonly<Record<string, string>> = {
  File: "Bestand",
};
