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
  openFile: { en: "Open CSV or Excel…", nl: "CSV of Excel openen…" },
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
  fileRefused: { en: "This file was not opened", nl: "Dit bestand is niet geopend" },
  fileEmpty: {
    en: "There is nothing in the file. Export it again and check that it holds rows.",
    nl: "Er staat niets in het bestand. Exporteer het opnieuw en kijk of er rijen in staan.",
  },
  fileOldExcel: {
    en: "This is an Excel file of the old kind (xls), or one with a password. Save it in Excel as xlsx without a password, then open that.",
    nl: "Dit is een oud Excel-bestand (xls), of een bestand met een wachtwoord. Sla het in Excel op als xlsx zonder wachtwoord en open dat.",
  },
  fileBinary: {
    en: "This is neither text nor an Excel file. Choose a CSV file (rows of text with commas, semicolons or tabs between) or an xlsx file.",
    nl: "Dit is geen tekst en geen Excel-bestand. Kies een CSV-bestand (rijen tekst met komma's, puntkomma's of tabs ertussen) of een xlsx-bestand.",
  },
  fileBroken: {
    en: "The Excel file is damaged or cut off. Download or export it again.",
    nl: "Het Excel-bestand is beschadigd of afgebroken. Download of exporteer het opnieuw.",
  },
  fileNotPlaced: {
    en: "The file is sound, but its rows could not be put on a sheet. The workbook is as it was.",
    nl: "Het bestand is goed, maar de rijen konden niet op een blad worden gezet. De werkmap is zoals hij was.",
  },
  fileFault: {
    en: "Opening it got stuck through a fault of ours, not of the file. The workbook is as it was.",
    nl: "Het openen liep vast door een fout van ons, niet van het bestand. De werkmap is zoals hij was.",
  },
  fileTooLarge: {
    en: "The file holds more rows or cells than a browser can bear. Split it, for instance by year, or leave columns out.",
    nl: "Het bestand heeft meer rijen of cellen dan een browser aankan. Splits het, bijvoorbeeld per jaar, of laat kolommen weg.",
  },
  fileTooWide: {
    en: "The file has more than 2,000 columns. Check that it is a table, with rows below each other.",
    nl: "Het bestand heeft meer dan 2.000 kolommen. Kijk of het een tabel is, met rijen onder elkaar.",
  },
  fileLongLine: {
    en: "A row of the file is longer than two million letters, so this is no table. The row is {row}.",
    nl: "Een rij van het bestand is langer dan twee miljoen tekens, dus dit is geen tabel. Het is rij {row}.",
  },
  csvQuotes: {
    en: "A quotation mark that opens in the file never closes, so rows cannot be told apart. It opens at or after row {row}.",
    nl: "Een aanhalingsteken in het bestand gaat open maar nooit dicht, dus de rijen zijn niet te scheiden. Het staat in of na rij {row}.",
  },
  fileUnreadable: {
    en: "The file could not be read. Is it still in its place, and not open in another program?",
    nl: "Het bestand was niet te lezen. Staat het nog op zijn plek, en is het niet open in een ander programma?",
  },
  fileOpened: {
    en: "Opened: {rows} rows in the sheet {sheet}.",
    nl: "Geopend: {rows} rijen in het blad {sheet}.",
  },
  opening: { en: "Opening {name}", nl: "{name} openen" },
  placing: { en: "The rows are put on a sheet", nl: "De rijen worden op een blad gezet" },
  rowsRead: { en: "{rows} rows read", nl: "{rows} rijen gelezen" },
  fileLarge: {
    en: "{name} has {rows} rows: too many for the grid. The pane works on the file itself; only the result becomes a sheet.",
    nl: "{name} heeft {rows} rijen: te veel voor het raster. Het paneel werkt met het bestand zelf; alleen het resultaat wordt een blad.",
  },
} as const satisfies Record<string, Text>;

/** A text with its blanks filled in: {row} by what stands under "row". */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank));
}
