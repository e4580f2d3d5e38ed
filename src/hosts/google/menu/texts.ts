import type { Text } from "../../../catalogue/text.ts";

/** What the menu, the help and the example say. */
export const MENU_TEXTS = {
  open: { en: "Find my best customers", nl: "Vind mijn beste klanten" },
  example: { en: "Insert an example", nl: "Voeg een voorbeeld in" },
  help: { en: "Help and functions", nl: "Hulp en functies" },
  helpTitle: { en: "Waarde: help", nl: "Waarde: hulp" },
  begin: { en: "How to begin", nl: "Zo begin je" },
  firstRun: {
    en: "Open the wizard once in each new document: that switches the functions on there. If a formula shows #NAME?, open it and the formula follows within a minute.",
    nl: "Open de wizard één keer in elk nieuw document: dat zet daar de functies aan. Staat er #NAAM? (#NAME?) bij een formule, open hem dan; de formule volgt binnen een minuut.",
  },
  separators: {
    en: "Sheets takes a comma or a semicolon between arguments, whichever your document's locale uses.",
    nl: "Gebruik tussen argumenten een puntkomma als je document de komma voor decimalen gebruikt, anders een komma.",
  },
  sameName: {
    en: "Two add-ons with a function of the same name: only one of them works. Remove the other.",
    nl: "Twee add-ons met een functie van dezelfde naam: maar één werkt. Verwijder de andere.",
  },
  privacy: {
    en: "Everything is computed inside your spreadsheet. Nothing leaves it, unless you save a list yourself.",
    nl: "Alles wordt in je spreadsheet uitgerekend. Er gaat niets naar buiten, tenzij je zelf een lijst opslaat.",
  },
  ready: {
    en: "The functions are on in this document. Try =CLV(50;4;3;100), or select your orders.",
    nl: "De functies staan aan in dit document. Probeer =CLV(50;4;3;100), of selecteer je bestellingen.",
  },
  functions: { en: "The functions", nl: "De functies" },
  exampleSheet: { en: "Waarde example", nl: "Waarde voorbeeld" },
  protectedFile: {
    en: "This file cannot be changed. Make a copy of it, then insert the example there.",
    nl: "Dit bestand mag niet worden gewijzigd. Maak er een kopie van en voeg het voorbeeld daar in.",
  },
} satisfies Record<string, Text>;
