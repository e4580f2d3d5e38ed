import type { Text } from "./language.ts";

/** What this host says itself; the pane, the functions and the sample sheets bring their own words. */
export const TEXTS = {
  functionFailed: {
    en: "This function failed through a fault of ours. Please report what you typed.",
    nl: "Deze functie liep vast door een fout van ons. Meld ons wat je typte.",
  },
  startFailed: { en: "The workbook could not be opened", nl: "De werkmap kon niet worden geopend" },
  notPossible: { en: "This is not possible here", nl: "Dit kan hier niet" },
  close: { en: "Close", nl: "Sluiten" },
  cancel: { en: "Cancel", nl: "Annuleren" },
  goOn: { en: "Go on", nl: "Doorgaan" },
  openCsv: { en: "Open CSV…", nl: "CSV openen…" },
  saveXlsx: { en: "Save as xlsx", nl: "Opslaan als xlsx" },
  saveXlsxNote: { en: "Waarde formulas as values", nl: "Waarde-formules als waarden" },
  languages: { en: "Language", nl: "Taal" },
  /** Said in the language one would go to. */
  switchLanguage: { en: "Verder in het Nederlands", nl: "Continue in English" },
  languageLosesWork: {
    en: "The workbook begins anew in the other language. What you changed and did not save is lost.",
    nl: "De werkmap begint opnieuw in de andere taal. Wat je wijzigde en niet opsloeg, gaat verloren.",
  },
  paneWidth: { en: "Width of the pane", nl: "Breedte van het paneel" },
  saved: {
    en: "Saved. Formulas of Waarde are in the file as their values, because Excel does not know them.",
    nl: "Opgeslagen. Waarde-formules staan als waarden in het bestand, want Excel kent ze niet.",
  },
  saveFailed: { en: "The workbook could not be saved", nl: "De werkmap kon niet worden opgeslagen" },
  fileName: { en: "waarde-workbook.xlsx", nl: "waarde-werkmap.xlsx" },
  csvRefused: { en: "This file was not opened", nl: "Dit bestand is niet geopend" },
  csvEmpty: {
    en: "There is nothing in the file. Export it again and check that it holds rows.",
    nl: "Er staat niets in het bestand. Exporteer het opnieuw en kijk of er rijen in staan.",
  },
  csvExcel: {
    en: "This is an Excel file, not a CSV file. Save it as CSV in Excel first, then open that.",
    nl: "Dit is een Excel-bestand, geen CSV-bestand. Sla het in Excel eerst op als CSV en open dat.",
  },
  csvBinary: {
    en: "This is not a text file. Choose a CSV file: rows of text with commas, semicolons or tabs between.",
    nl: "Dit is geen tekstbestand. Kies een CSV-bestand: rijen tekst met komma's, puntkomma's of tabs ertussen.",
  },
  csvTooLarge: {
    en: "The file has more than 100,000 rows or 2 million cells, more than this page can hold. Split it, for instance by year.",
    nl: "Het bestand heeft meer dan 100.000 rijen of 2 miljoen cellen, meer dan deze pagina aankan. Splits het, bijvoorbeeld per jaar.",
  },
  csvQuotes: {
    en: "A quotation mark that opens in the file never closes, so rows cannot be told apart. It opens at or after row {row}.",
    nl: "Een aanhalingsteken in het bestand gaat open maar nooit dicht, dus de rijen zijn niet te scheiden. Het staat in of na rij {row}.",
  },
  csvUnreadable: {
    en: "The file could not be read. Is it still in its place, and not open in another program?",
    nl: "Het bestand was niet te lezen. Staat het nog op zijn plek, en is het niet open in een ander programma?",
  },
  csvOpened: {
    en: "Opened: {rows} rows in the sheet {sheet}.",
    nl: "Geopend: {rows} rijen in het blad {sheet}.",
  },
} as const satisfies Record<string, Text>;

/** A text with its blanks filled in: {row} by what stands under "row". */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank));
}
