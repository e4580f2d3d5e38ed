import type { Texts } from "./en.ts";
import type { Format } from "./format.ts";
import { plural } from "./plural.ts";

const customers = (f: Format, n: number) => `${f.count(n)} ${plural(n, "klant", "klanten")}`;

export const nlCrossing: Texts["crossing"] = {
  link: "Wie is allebei?",
  title: "Waardegroepen gekruist",
  line: "Segmenten en waarde",
  rowsLabel: "Kruis waardegroepen met",
  rows: { rfm: "RFM-segmenten", quadrant: "Kwadranten" },
  overlap: (name, share, tier) => `Van ${name} is ${share}% ook ${tier}`,
  overlapAll: (name, tier) => `Alle ${name} zijn ook ${tier}`,
  overlapNone: (name, tier) => `Niemand van ${name} is ${tier}`,
  base: (f, n, of) => `${f.count(n)} van ${customers(f, of)}.`,
  notBest: (f, n) => `${f.count(n)} ${plural(n, "is", "zijn")} dat niet:`,
  other: (f, n, tier) => `${f.count(n)} ${tier}.`,
  saveFirst: (f, n, tier) => `${customers(f, n)} in ${tier} ${plural(n, "dreigt", "dreigen")} te vertrekken.`,
  saveWhere: (f, names, value) =>
    ` ${names}: er staat ${f.money(value)} aan waarde op het spel. Red deze eerst.`,
  moreOften: (f, name, tier, share, ofAll, n, of) => [
    `${name}: ${share} is ${tier}, tegen ${ofAll} van alle klanten.`,
    ` Dat zijn er ${f.count(n)} van ${f.count(of)}, meer dan toeval verklaart.`,
  ],
  mostValue: (f, name, tier, n, people, value) => [
    `${name} × ${tier} heeft ${value} van de waarde`,
    ` met ${customers(f, n)} (${people}).`,
  ],
  nothing: "Niets om de waardegroepen mee te kruisen",
  nothingHint:
    "Waardegroepen kruis je met RFM-segmenten of met kwadranten, en die zijn er bij deze tabel niet.",
  circular: {
    earned:
      "Let op: waarde tot nu toe is ook de M van RFM, dus een deel van deze overlap spreekt vanzelf. Verwachte waarde zegt meer.",
    partly:
      "Waarde tot nu toe is een deel van deze waarde en ook de M van RFM, dus een deel van de overlap spreekt vanzelf.",
    "same-value":
      "Kwadranten en waardegroepen zijn grenzen op dezelfde waarde, dus een deel van deze overlap spreekt vanzelf. RFM-segmenten zeggen meer.",
  },
  useExpected: "Kies verwachte waarde",
  noForecast: "Je bestellingen dragen nog geen voorspelling per klant.",
  expected: "Deze waardegroepen berusten op verwachte waarde en herhalen dus niet wat RFM al telt.",
  table: (rows) => `${rows} (rijen) tegen waardegroep (kolommen)`,
  show: "Toon",
  measures: { customers: "Klanten", people: "% klanten", value: "% waarde" },
  press: "Druk op een cel voor wat je kunt doen. Sterkere kleur: een groter deel van de rij.",
  all: "Alle",
  cell: (name, tier) => `${name} × ${tier}`,
  facts: {
    customers: "Klanten",
    people: "Van alle klanten",
    value: "Van alle waarde",
    row: (name) => `Van ${name}`,
    column: (name) => `Van ${name}`,
    index: "Index (100 = zoals verwacht)",
  },
  tactic: "Tactiek",
  list: "Maak een lijst van deze klanten",
  under: "<1%",
};
