import type { Texts } from "./en.ts";
import type { Format } from "./format.ts";
import { plural } from "./plural.ts";

const months = (f: Format, n: number) => `${f.number(n)} ${plural(n, "maand", "maanden")}`;

export const nlBudget: Texts["budget"] = {
  /** On a link to the page. */
  link: "Wat mag een klant kosten?",
  title: "Wat mag een klant kosten?",
  line: "Budget",
  groupBy: "Klanten naar",
  groupings: { tier: "Waardegroep", quadrant: "Kwadrant", rfm: "RFM" },
  finding: (name, best, average) =>
    `${name}: een klant winnen mag tot ${best} kosten; een gemiddelde ${average}`,
  findingOne: (average) => `Een klant winnen mag tot ${average} kosten`,
  because: (f, basis, ahead) =>
    `Een derde van de waarde vóór de wervingskosten: ${
      {
        earned: "marge tot nu toe",
        both: `tot nu toe plus wat we de komende ${months(f, ahead)} verwachten`,
        formula: "volgens de formule",
        given: "de waardekolom van je tabel",
      }[basis]
    }.`,
  notes: {
    revenue:
      "Je marge staat op 100%, dus waarde is omzet en deze grenzen zijn te hoog. Vul je marge in bij Keuzes.",
    earned:
      "Waarde is wat tot nu toe is verdiend. Wat deze klanten nog opbrengen, zit er niet in; de grenzen zijn dus aan de lage kant.",
    formula: "De formule neemt het tempo van het verleden voor de komende jaren; er wordt niets voorspeld.",
    given: "De waarde in je tabel geldt als waarde vóór de wervingskosten.",
    afterwards:
      "Een groep ken je pas achteraf. Ga alleen tot zijn grens als je kunt mikken op mensen die erop lijken; gebruik anders die van alle klanten.",
  },
  convention:
    "Drie keer zoveel waarde als wervingskosten (3:1) is een vuistregel, geen wet. Bij quitte verdien je niets.",
  chart: "Wat een klant winnen hoogstens mag kosten",
  target: "een derde van de waarde (3:1)",
  breakEven: "quitte",
  asTable: "Toon als tabel",
  columns: {
    group: "Groep",
    customers: "Klanten",
    breakEven: "Quitte",
    target: "3:1",
    payback: "Terug na",
    limit: "Grens (3:1)",
    kept: "Blijft",
    most: "Tot",
    together: "Samen",
    extra: "Extra",
    each: "Per klant",
  },
  all: "Alle",
  payback: {
    title: (f, n) => `Een gemiddelde klant is terugverdiend in ${months(f, n)}`,
    never: "Een gemiddelde klant wordt nooit terugverdiend",
    ask: "Wanneer is een klant terugverdiend?",
    askHint: "Vul in wat een klant winnen nu kost, dan zie je het per groep.",
    unknown:
      "Je gegevens zeggen niet hoe lang klanten er al zijn; wanneer er een is terugverdiend, is dus niet te zeggen.",
    field: "Winnen kost nu",
    hint: "Naar de marge per maand sinds de eerste bestelling, stille maanden meegeteld.",
    neverShort: "nooit",
  },
  keeping: {
    title: (name, most) => `${name}: een klant behouden mag tot ${most} kosten`,
    none: "Wat een klant behouden mag kosten",
    gain: "Een actie behoudt meer",
    gainHint: "Van elke 100 klanten, hoeveel er meer blijven.",
    kept: "Blijft nu per jaar",
    keptHint:
      "Van elke 100 klanten, hoeveel er nog een jaar blijven. Je gegevens zeggen het niet; 70 is een voorbeeld.",
    forecast: (f, ahead) =>
      `Blijft is hoeveel van de komende ${months(f, ahead)} een klant naar verwachting klant is. Waar bijna iedereen toch al blijft, valt weinig te winnen.`,
    rate: "Wie blijft, is een jaarmarge waard, zolang dat deel blijft.",
    unknown:
      "Je gegevens zeggen niet hoe lang klanten er al zijn; wat behouden waard is, is dus niet te zeggen.",
  },
  whatIf: {
    section: "Wat als",
    lever: "Verandering",
    levers: {
      "order-value": "Orderwaarde",
      orders: "Aantal bestellingen",
      kept: "Klanten die blijven kopen",
      cost: "Kosten",
    },
    rise: "Stijgt met",
    fall: "Daalt met",
    groups: "Voor",
    extra: (f, view, extra) =>
      `${extra} extra waarde voor ${f.count(view.customers)} ${plural(view.customers, "klant", "klanten")}`,
    ahead: (f, n) =>
      `Op wat we de komende ${months(f, n)} verwachten, al het andere gelijk: de voorspelling is niet opnieuw berekend, en wie meer bestelt, vertrekt niet eerder.`,
    past: "Al het andere gelijk, als het in het verleden zo was geweest.",
    kept: "Het deel van de tijd dat een klant blijft, stijgt met dit deel ervan, nooit boven 100%.",
    cost: "Van de kosten die in de waarde meetellen.",
    off: (names) => `Zit niet in de waarde die je koos: ${names}.`,
  },
  problems: {
    money: "Vul 0 of meer in.",
    share: "Vul een percentage van 0 tot 100 in.",
  },
};
