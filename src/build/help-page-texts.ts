import type { Language } from "../catalogue/index.ts";

interface HelpTexts {
  /** The language in its own words. */
  readonly itself: string;
  readonly title: string;
  readonly lead: string;
  readonly languages: string;
  readonly index: string;
  readonly rulesTitle: string;
  readonly rules: readonly (readonly [string, string])[];
  readonly argument: string;
  readonly meaning: string;
  readonly optional: string;
  readonly whole: string;
  readonly example: string;
  readonly separator: string;
  readonly shapes: Readonly<Record<"rows" | "customers" | "table", string>>;
  argumentsOf(name: string): string;
  linkTo(name: string): string;
}

/** The words of the help page around what the catalogue says of each function. */
export const HELP_TEXTS: Readonly<Record<Language, HelpTexts>> = {
  en: {
    itself: "English",
    title: "Functions for customer value",
    lead: "Type them in a cell like any other function. They are the same in Excel, Google Sheets and the local workbook.",
    languages: "Language",
    index: "All functions",
    rulesTitle: "What holds for all of them",
    rules: [
      [
        "Columns",
        "Wherever a value may stand, a column may: the answer then spills over as many rows. A single value beside a column counts for every row.",
      ],
      ["Headings", "Select the heading along with the column, and the answer has a heading too."],
      [
        "Blank rows",
        "They stay blank. An answer needs free cells below and beside it; if something stands there, the cell says #SPILL!.",
      ],
      [
        "Dates",
        "Real dates, or text such as 31-12-2025 and 2025-12-31. If day and month cannot be told apart in the whole column, the message says so.",
      ],
      ["Shares", "35% and 0.35 are the same."],
      [
        "Errors",
        "Hold the pointer on the cell, or click its warning sign: the message names the argument, the row and what to do.",
      ],
      [
        "Same name",
        "If another add-in has a function of the same name, Excel cannot tell which one you mean: remove one of the two.",
      ],
    ],
    argument: "Argument",
    meaning: "Meaning",
    optional: "may be left out",
    whole: "whole number",
    example: "Example",
    separator: ",",
    shapes: {
      rows: "Gives a row for each row that goes in.",
      customers: "Gives a table with a row for each customer.",
      table: "Gives a table with its own headings.",
    },
    argumentsOf: (name) => `Arguments of ${name}`,
    linkTo: (name) => `Link to ${name}`,
  },
  nl: {
    itself: "Nederlands",
    title: "Functies voor klantwaarde",
    lead: "Typ ze in een cel, zoals elke andere functie. Ze zijn gelijk in Excel, Google Spreadsheets en de lokale werkmap.",
    languages: "Taal",
    index: "Alle functies",
    rulesTitle: "Wat voor alle functies geldt",
    rules: [
      [
        "Kolommen",
        "Waar een waarde mag staan, mag ook een kolom: de uitkomst loopt dan over net zoveel rijen. Eén waarde naast een kolom telt voor elke rij.",
      ],
      ["Koppen", "Selecteer de kop mee met de kolom, dan krijgt de uitkomst ook een kop."],
      [
        "Lege rijen",
        "Die blijven leeg. Een uitkomst heeft vrije cellen nodig, eronder en ernaast; staat daar iets, dan meldt de cel #OVERLOOP!.",
      ],
      [
        "Datums",
        "Echte datums, of tekst zoals 31-12-2025 en 2025-12-31. Zijn dag en maand in de hele kolom niet te onderscheiden, dan zegt de melding dat.",
      ],
      ["Aandelen", "35% en 0,35 zijn hetzelfde."],
      [
        "Fouten",
        "Houd de muis op de cel, of klik op het waarschuwingsteken: de melding noemt het argument, de rij en wat je kunt doen.",
      ],
      [
        "Scheidingsteken",
        "In een Nederlandse Excel staat er een puntkomma tussen de argumenten, in een Engelse een komma.",
      ],
      [
        "Zelfde naam",
        "Heeft een andere invoegtoepassing een functie met dezelfde naam, dan weet Excel niet welke je bedoelt: verwijder er een.",
      ],
    ],
    argument: "Argument",
    meaning: "Betekenis",
    optional: "mag weg",
    whole: "geheel getal",
    example: "Voorbeeld",
    separator: ";",
    shapes: {
      rows: "Geeft een rij voor elke rij die erin gaat.",
      customers: "Geeft een tabel met een rij per klant.",
      table: "Geeft een tabel met eigen koppen.",
    },
    argumentsOf: (name) => `Argumenten van ${name}`,
    linkTo: (name) => `Link naar ${name}`,
  },
};
