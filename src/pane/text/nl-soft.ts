import type { Texts } from "./en.ts";
import type { Format } from "./format.ts";
import { plural } from "./plural.ts";

const rows = (f: Format, n: number) => `${f.count(n)} ${plural(n, "rij", "rijen")}`;
const customers = (f: Format, n: number) => `${f.count(n)} ${plural(n, "klant", "klanten")}`;

export const nlSoft: Texts["soft"] = {
  title: "Zachte gegevens",
  now: (columns, cost) =>
    columns === 0 && !cost
      ? "geen"
      : [
          columns === 0 ? "" : `${columns} ${plural(columns, "kolom", "kolommen")}`,
          cost ? "servicekosten" : "",
        ]
          .filter(Boolean)
          .join(", "),
  hint: "Wat je verder van een klant weet. Het komt mee in je resultaat en kan laten zien wat een segment kenmerkt.",
  own: "Uit deze tabel",
  ownNone:
    "Deze tabel heeft verder geen kolommen om mee te nemen. Namen, adressen en telefoonnummers gaan niet mee.",
  identity: "Namen, adressen en telefoonnummers gaan niet mee.",
  more: (f, n) => `Nog ${f.count(n)} ${plural(n, "kolom", "kolommen")}`,
  rules: {
    "as-it-is": "",
    rows: "hoeveel",
    average: "gemiddelde",
    total: "totaal",
    latest: "laatste",
    together: "alles bij elkaar",
  },
  example: (text) => `bijvoorbeeld ${text}`,
  unreadable: (f, { unreadable, kind }) =>
    `${f.count(unreadable)} ${plural(unreadable, "cel is", "cellen zijn")} geen ${kind === "date" ? "datum" : "getal"}`,
  missing: (headings) => `Niet in deze tabel: ${headings}. Gaat niet mee.`,
  drop: "Haal van de lijst",
  second: "Uit een tweede tabel",
  secondHint:
    "Servicevragen, tevredenheid of voorkeuren: elke tabel met een kolom die zegt om welke klant het gaat.",
  secondAdd: "Voeg een tweede tabel toe",
  secondHow: "Klik op een cel in de andere tabel, of typ het bereik.",
  range: "Bereik van de tweede tabel",
  useSelection: "Gebruik selectie",
  useRange: "Gebruik dit bereik",
  looking: "We bekijken de tweede tabel…",
  cancel: "Toch niet",
  remove: "Tabel weghalen",
  removed: "De tweede tabel is weg.",
  customerColumn: "Klant staat in",
  joined: (f, { rowsMatched, rows: all, customersMatched, customers: of }) =>
    rowsMatched === 0
      ? "Geen enkele rij hoort bij een van je klanten."
      : `Bij ${f.count(rowsMatched)} van ${rows(f, all)} is een klant gevonden: ${f.count(customersMatched)} van ${customers(f, of)} ${plural(customersMatched, "heeft", "hebben")} er een of meer.`,
  joinedNone: "Kies een andere kolom voor de klant, of een andere tabel.",
  notFound: (f, count, first) =>
    `${customers(f, count)} in die tabel ${plural(count, "staat", "staan")} niet in de eerste: ${first}${count > 3 ? "…" : ""}`,
  shared: (f, count) =>
    `${f.count(count)} ${plural(count, "adres hoort", "adressen horen")} bij meer dan één klant; die rijen gaan niet mee.`,
  withoutCustomer: (f, count) => `${rows(f, count)} zonder klant; ${plural(count, "gaat", "gaan")} niet mee.`,
  grown: "Direct onder dit bereik staan nog rijen. Selecteer de tabel opnieuw om ze mee te nemen.",
  customerMissing: (heading, taken) => `De kolom “${heading}” is er niet meer. We namen “${taken}”.`,
  gone: (label) =>
    `De tweede tabel${label === "" ? "" : ` (${label})`} is weg of leeg. Daar gaat niets van mee.`,
  sameTable: (label) => `De tweede tabel (${label}) is de tabel waarmee je begon. Daar gaat niets van mee.`,
  rowsIn: (sheet) => `Rijen in ${sheet}`,
  cost: "Servicekosten",
  costNone: "Geen",
  costOf: (heading, sheet) => `${heading} (${sheet})`,
  costHint:
    "Een kolom met wat het helpen van een klant kostte. We tellen het per klant op en halen het van de waarde af.",
  costEffect: (f, { before, after, average }) => [
    `Gemiddelde waarde ${f.money(before)} → `,
    f.money(after),
    ` met servicekosten van ${f.money(average)}.`,
  ],
  costExpected:
    "De verwachte waarde blijft gelijk: deze kosten zijn al gemaakt. Ze gaan af van wat tot nu toe is verdiend.",
  costBase: (f, { customers: known }, all) =>
    `${f.count(known)} van ${customers(f, all)} ${plural(known, "heeft", "hebben")} kosten; de rest telt als 0.`,
  costTwice: (cost) => `Zitten ze ook in de ${cost}? Zet die dan op 0, anders tellen ze dubbel.`,
  costUnreadable: (f, n) => `${rows(f, n)} zonder leesbaar bedrag; ${plural(n, "telt", "tellen")} als 0:`,
  costElsewhere: (f, n, codes) =>
    `${rows(f, n)} in een andere valuta (${codes}); ${plural(n, "gaat", "gaan")} niet mee.`,
  costTurned: "Alle bedragen staan onder nul, dus we lezen ze als kosten.",
};
