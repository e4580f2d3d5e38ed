import type { BacktestView } from "../../wizard/service.ts";
import type { enForecast } from "./en-forecast.ts";
import type { Format } from "./format.ts";
import { plural } from "./plural.ts";

const months = (f: Format, n: number) => `${f.number(n)} ${plural(n, "maand", "maanden")}`;
const period = (f: Format, { days, months: long }: Pick<BacktestView, "days" | "months">) =>
  long < 2 ? `${f.count(days)} ${plural(days, "dag", "dagen")}` : months(f, Math.round(long));

export const nlForecast: typeof enForecast = {
  value: "Waarde van een klant",
  kinds: { historic: "Tot nu toe", predicted: "Verwacht", combined: "Samen", formula: "Formule" },
  means: (f, kind, ahead, margin, years) => {
    if (kind === "formula")
      return `Gemiddelde bestelling × bestellingen per jaar × ${f.number(years)} jaar${margin ? " × marge" : ""} − kosten. Wie korter dan een jaar klant is, telt voor een jaar. We nemen aan dat iedereen zijn tempo houdt; er wordt niets voorspeld.`;
    const earned = margin ? "Marge" : "Omzet";
    if (kind === "historic") return `${earned} tot nu toe; er wordt niets voorspeld.`;
    const next = `wat we de komende ${months(f, ahead)} verwachten`;
    const said = kind === "predicted" ? `Alleen ${next}` : `${earned} tot nu toe plus ${next}`;
    return `${said}: klopt voor groepen, minder voor één persoon.`;
  },
  months: "Maanden vooruit",
  monthsUnit: "mnd",
  years: "Aantal jaren",
  yearsUnit: "jaar",
  costHintYears: "Werven en behouden van één klant, over al die jaren.",
  costHint: "Werven en behouden van één klant; gaat af van wat tot nu toe is verdiend.",
  average: (value, earned, expected) => [
    "Een gemiddelde klant is ",
    value,
    ` waard: ${earned} tot nu toe, ${expected} verwacht.`,
  ],
  averageFormula: (f, value, years) => [
    "Volgens de formule is een gemiddelde klant ",
    value,
    ` waard in ${f.number(years)} jaar.`,
  ],
  averageExpected: (expected) => ["Een gemiddelde klant brengt naar verwachting ", expected, " op."],
  notOffered: "Je bestellingen dragen nog geen voorspelling per klant.",
  notStandard: "Voorspellen kan, maar wankel; daarom is waarde wat er verdiend is, tenzij je anders kiest.",
  expectedMonths: "Tel de maanden mee die we nog verwachten",
  expectedMonthsHint:
    "Duur is dan eerste tot laatste bestelling, plus de maanden dat een klant naar verwachting blijft.",
  standard:
    "Standaard: de middelste klant (mediaan). Duur is eerste tot laatste bestelling plus de maanden die we nog verwachten; klanten met één bestelling tellen voor die grens niet mee.",
  advanced: "Geavanceerd",
  advancedNow: (f, discount) => `rente ${f.number(discount * 100)}% per jaar`,
  discount: "Rente per jaar",
  discountHint: "Geld dat later komt, is vandaag iets minder waard.",
  howSure: "Hoe zeker is dit?",
  line: "De voorspelling",
  again: "Opnieuw berekenen",
  basis: (f, kind, ahead) => {
    if (kind === "historic") return "Waarde: verdiend tot nu toe.";
    if (kind === "formula") return "Waarde: volgens de formule.";
    return `Waarde: ${kind === "combined" ? "tot nu toe plus " : ""}de komende ${months(f, ahead)}.`;
  },
  verdict: {
    good: (bias) =>
      Math.abs(bias) < 0.05
        ? "Goed genoeg om op te sturen."
        : `Goed genoeg om op te sturen, iets te ${bias > 0 ? "hoopvol" : "voorzichtig"}.`,
    ranks: "Gebruik het om klanten te rangschikken, niet voor bedragen.",
    noBetter: "Vertrouw er niet op: een simpele gok deed het even goed.",
    nothingHappened: "Niemand bestelde in de achtergehouden tijd, dus er valt niets te vergelijken.",
    tooShort: "Je bestellingen beslaan een te korte tijd om de voorspelling te toetsen.",
    none: "Je bestellingen dragen nog geen voorspelling.",
  },
  outcome: (f, test) => {
    const off = Math.round(100 * Math.abs(test.bias ?? 0));
    const by = off === 0 ? "minder dan 1% ernaast" : `${off}% te ${(test.bias ?? 0) > 0 ? "veel" : "weinig"}`;
    return ` Voor de laatste ${period(f, test)} verwachtte het model ${f.count(test.predicted)} bestellingen; het werden er ${f.count(test.actual)} (${by}).`;
  },
  chart: "Verwacht tegenover werkelijk",
  chartHint: (f, test) =>
    `Bestellingen per klant. ${f.count(test.customers)} ${plural(test.customers, "klant", "klanten")} in ${f.count(test.groups.length)} gelijke groepen, van meest naar minst kansrijk.`,
  happened: "werkelijk",
  expected: "verwacht",
  guess: "simpele gok",
  asTable: "Toon als tabel",
  table: "Bestellingen per groep",
  columns: { group: "Groep", expected: "Verwacht", happened: "Werkelijk", guess: "Gok" },
  all: "Alle",
  better: { yes: "Beter dan een simpele gok", no: "Niet beter dan een simpele gok" },
  last: (f, test) => `Laatste ${period(f, test)}`,
  orders: "Bestellingen",
  offBy: "Ernaast",
  offEach: (f, test) =>
    `Per klant zat het model er gemiddeld ${f.number(test.error)} bestellingen naast, de gok ${f.number(test.naiveError)}.`,
  whatHappened: "Werkelijk",
  thisModel: "Dit model",
  naive: (f, test) => `“Net als de ${period(f, test)} ervoor”`,
  gone: (part) => `${part} van je klanten is waarschijnlijk weg`,
  goneFew: "Bijna geen van je klanten is weg",
  parts: {
    tenth: "Ongeveer een op de tien",
    fifth: "Ongeveer een op de vijf",
    quarter: "Ongeveer een kwart",
    third: "Ongeveer een derde",
    half: "Ongeveer de helft",
    twoThirds: "Ongeveer twee derde",
    threeQuarters: "Ongeveer driekwart",
    most: "Bijna iedereen",
  },
  still: (f, base) =>
    `Ongeveer ${f.count(base.active)} van de ${f.count(base.customers)} ${plural(base.customers, "klant", "klanten")} bestellen vroeg of laat opnieuw, als er niets verandert.`,
  earnedSoFar: "verdiend tot nu toe",
  expectedIn: (f, ahead) => `verwacht, ${months(f, ahead)}`,
  worth: "Alle klanten samen",
  interval: (low, high) => `Wat we verwachten ligt met 80% kans tussen ${low} en ${high}.`,
  expectedOrders: "Verwachte bestellingen",
  best: "In handen van de beste 20%",
  learnt: "Wat het model leerde",
  every: "Wie blijft, bestelt elke",
  weeks: (f, n) => `${f.number(n)} ${plural(n, "week", "weken")}`,
  monthsLong: months,
  leaves: {
    "an-order": "Komt na een bestelling niet terug",
    "first-order": "Komt na de eerste bestelling niet terug",
  },
  leavesNone: "geen vertrek te zien",
  oneIn: (f, share) => (share < 0.4 ? `1 op de ${f.count(1 / share)}` : f.percent(100 * share)),
  hardly: "bijna nooit",
  averageOrder: "Gemiddelde bestelling",
  differ: "Klanten verschillen onderling",
  differs: { little: "weinig", somewhat: "enigszins", much: "sterk" },
  analyst: "Voor de analist",
  unit: "tijd in weken",
  standardError: "SE",
  logLikelihood: "log-likelihood",
  models: { "mbg-nbd": "MBG/NBD", "bg-nbd": "BG/NBD", "pareto-nbd": "Pareto/NBD", nbd: "NBD" },
  spendModel: "Gamma-gamma",
  pooled: "één gemiddelde bestelling voor iedereen",
  correlation: "correlatie van aantal en orderwaarde",
  repeat: (f, n, of) => `${f.count(n)} van ${f.count(of)} klanten kwamen terug`,
  adviceTitle: "Wat het beter zou maken",
  advice: {
    "missing-orders": () => [
      "Kijk wat er ontbreekt",
      "Het totaal zat er meer dan 20% naast: zijn er bestellingen weggelaten, of was een periode anders dan de andere?",
    ],
    "more-history": (f, n) => [
      "Voeg oudere bestellingen toe",
      `Je hebt ${months(f, Math.max(1, Math.round(n)))} aan bestellingen; met 24 komt elk seizoen twee keer voor.`,
    ],
    "more-repeat-buyers": (f, n) => [
      "Wacht op meer tweede bestellingen",
      `${f.count(n)} ${plural(n, "klant kwam", "klanten kwamen")} terug; vanaf 200 wordt de voorspelling stabiel.`,
    ],
    "shorter-horizon": (f, ahead, history) => [
      "Kijk minder ver vooruit",
      `${months(f, ahead)} vooruit is langer dan de ${months(f, Math.max(1, Math.round(history)))} die achter je liggen.`,
    ],
    "apart-big-buyers": () => [
      "Houd zakelijke kopers apart",
      "Wie vaak bestelt, besteedt per bestelling duidelijk meer of minder; twee lijsten geven twee betere voorspellingen.",
    ],
  },
  adviceNone: "Niet veel: je bestellingen dragen de voorspelling goed.",
  refit:
    "Een voorspelling klopt voor groepen en minder voor één persoon. Bereken opnieuw na 90 dagen of als een kwart van de klanten nieuw is.",
};
