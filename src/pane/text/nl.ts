import type { Texts } from "./en.ts";
import { nlAudience } from "./nl-audience.ts";
import { nlBudget } from "./nl-budget.ts";
import { nlCalculator } from "./nl-calculator.ts";
import { nlCleanup } from "./nl-cleanup.ts";
import { nlCohorts } from "./nl-cohorts.ts";
import { nlCrossing } from "./nl-crossing.ts";
import { nlCustomer } from "./nl-customer.ts";
import { nlDrivers } from "./nl-drivers.ts";
import { nlEffect } from "./nl-effect.ts";
import { nlForecast } from "./nl-forecast.ts";
import { nlMovement } from "./nl-movement.ts";
import { nlOutcome } from "./nl-outcome.ts";
import { nlPages } from "./nl-pages.ts";
import { nlProblems } from "./nl-problems.ts";
import { nlSettings } from "./nl-settings.ts";
import { nlSoft } from "./nl-soft.ts";
import { nlTogether } from "./nl-together.ts";
import { plural } from "./plural.ts";

export const nl: Texts = {
  language: "Taal",
  steps: "Stappen",
  stepNames: {
    range: "Bereik",
    columns: "Kolommen",
    cleanup: "Opschonen",
    choices: "Keuzes",
    preview: "Voorbeeld",
    write: "Schrijven",
  },
  stepCount: (step, of) => `Stap ${step} van ${of}`,
  stepLabel: (step, name) => `Stap ${step}: ${name}`,
  back: "Terug",
  foot: {
    unchanged: "Je blad verandert niet",
    nothingWritten: "Er is nog niets geschreven",
    chooseFirst: "Kies eerst een van de twee",
    kept: "Je keuzes en resultaten zijn bewaard",
    busy: "Bezig…",
  },
  start: {
    title: "Wat wil je weten?",
    lead: "Van je bestellijst naar een plan voor elke klant, in zes kleine stappen.",
    best: "Wie zijn mijn beste klanten?",
    bestHint: "Segmenten, waarde en een tactiek voor elke klant.",
    noList: "Geen bestellijst bij de hand?",
    sample: "Open de voorbeeldwinkel",
    lastRun: (sheet) => `Je laatste resultaten staan in “${sheet}”.`,
    privacy:
      "Je klantgegevens blijven in dit spreadsheet. De add-in heeft geen server en verstuurt niets naar ons of anderen.",
  },
  range: {
    title: "Waar staan je bestellingen?",
    hint: "Klik één cel aan voor de hele tabel eromheen, of selecteer alleen de cellen die je wilt.",
    range: "Bereik",
    useSelection: "Gebruik selectie",
    header: "De eerste rij bevat koppen",
    see: "Wat we zien",
    firstRows: "De eerste rijen van de tabel",
    row: "Rij",
    rows: "Rijen",
    columns: "Kolommen",
    oneRowIs: "Eén rij is",
    oneRow: { order: "één bestelling", line: "één regel van een bestelling", customer: "één klant" },
    empty: "leeg",
    next: "Bekijk kolommen",
    unclear:
      "Dit lijkt nog niet op een lijst met bestellingen of klanten. Klik een cel in je lijst aan en druk op Gebruik selectie.",
    noMoney: (name) =>
      `Dit is ${name} zonder bedragen; daaruit is niemands waarde af te leiden. Open in plaats daarvan de export van je bestellingen. Kolommen uit deze lijst kunnen later mee als zachte gegevens.`,
    byHand: "Kies zelf de kolommen",
    looking: "We bekijken je blad…",
    three: "Drie kolommen is genoeg",
    example: "Voorbeeld van een bestellijst",
    exampleHeaders: ["Klant", "Datum", "Bedrag"],
    exampleRows: [
      ["K-1042", "29-06-2025", "64,90"],
      ["K-0877", "28-06-2025", "112,50"],
    ],
    tables: "Een tabel met één rij per klant kan ook: klant, waarde en duur.",
  },
  columns: {
    title: "Controleer de kolommen",
    found: (found) =>
      `${found === 1 ? "Eén kolom is" : `${found} kolommen zijn`} gevonden. Per kolom zie je aan een voorbeeld hoe we lezen.`,
    kind: "Eén rij is",
    kinds: { orders: "Een bestelling", lines: "Een bestelregel", customers: "Een klant" },
    none: "Geen",
    choose: "Kies een kolom",
    next: { orders: "Bekijk de data", customers: "Maak keuzes" },
    others: "Meer kolommen",
    useReading: "Zo lezen",
    useCurrency: (name) => `Gebruik ${name}`,
    roles: {
      customer: "Klant",
      date: "Datum",
      amount: "Bedrag",
      order: "Bestelling",
      value: "Waarde",
      revenue: "Omzet",
      orders: "Aantal bestellingen",
      duration: "Duur",
      "first-order": "Eerste bestelling",
      "last-order": "Laatste bestelling",
      currency: "Valuta",
      quantity: "Aantal",
      refund: "Terugbetaald",
      status: "Status",
      product: "Product",
    },
    readings: {
      customer: (text) => `${text}, hoofdletters tellen niet`,
      order: (text) => `bestelling ${text}`,
      orders: (f, n) => `${f.number(n)} ${plural(n, "bestelling", "bestellingen")}`,
      pieces: (f, n) => `${f.number(n)} ${plural(n, "stuk", "stuks")}`,
      unreadable: "niet te lezen",
    },
  },
  choices: {
    title: "Jouw keuzes",
    lead: "Verstandige keuzes staan al ingevuld. Haast? Druk op Voorbeeld.",
    borders: "Grenzen van de kwadranten",
    valueFrom: "Hoge waarde vanaf",
    durationFrom: "Lange relatie vanaf",
    monthsUnit: "mnd",
    monthsSpoken: (f, n) => `${f.number(n)} ${plural(n, "maand", "maanden")}`,
    low: "Laag",
    high: "Hoog",
    short: "Kort",
    long: "Lang",
    standard:
      "Standaard: de middelste klant (mediaan). Duur is eerste tot laatste bestelling; klanten met één bestelling tellen voor die grens niet mee.",
    standardTable: "Standaard: de middelste klant (mediaan).",
    reset: "Terug naar standaard",
    neither: (f, n) => `${f.count(n)} ${plural(n, "wacht", "wachten")} nog, te vroeg`,
    waiting: (f, n) =>
      `${f.count(n)} nieuwe ${plural(n, "klant wacht", "klanten wachten")} op een kwadrant tot het gebruikelijke moment van een tweede bestelling.`,
    tiers: "Waardegroepen",
    tiersSum: (f, sum) => `De drie delen moeten samen 100% zijn; nu is het ${f.percent(sum)}.`,
    names: "Namen",
    neutral: "Neutraal",
    classic: "Klassiek",
    namesNow: (set, first) => `${set}: ${first}…`,
    namesHint: (name) => `Een klant leest de kolom misschien ooit. Neutraal is veiliger dan “${name}”.`,
    money: "Marge en kosten",
    moneyNow: (f, margin, cost) =>
      margin === 1 && cost === 0
        ? "waarde is omzet"
        : `${f.percent(margin * 100)}, ${f.money(cost)} per klant`,
    margin: "Marge",
    orderCost: "Kosten per bestelling",
    cost: "Kosten per klant",
    costHint: "Werven en behouden van één klant. Waarde is omzet × marge − kosten.",
    average: (value) => ["Een gemiddelde klant is tot nu toe ", value, " waard."],
    guards: "Uitzonderingen",
    guardsNow: (early, quiet) =>
      [early ? "te vroeg" : "", quiet ? "stilgevallen" : ""].filter(Boolean).join(", ") || "geen",
    tooEarly: "Nieuwe klanten wachten",
    tooEarlyHint: "Een klant van vorige week kan nog geen lange relatie hebben.",
    inactive: "Stille klanten krijgen een terugwintactiek",
    inactiveHint: "Als de laatste bestelling langer geleden is dan bij de meeste klanten.",
    period: "Periode",
    periodNow: (day) => `t/m ${day}`,
    periodHint: "Gerekend vanaf de laatste bestelling in je data, niet vanaf vandaag.",
    next: "Voorbeeld",
  },
  forecast: nlForecast,
  cleanup: nlCleanup,
  ...nlOutcome,
  customer: nlCustomer,
  crossing: nlCrossing,
  drivers: nlDrivers,
  movement: nlMovement,
  cohorts: nlCohorts,
  together: nlTogether,
  effect: nlEffect,
  budget: nlBudget,
  audience: nlAudience,
  calculator: nlCalculator,
  settings: nlSettings,
  soft: nlSoft,
  pages: nlPages,
  problems: nlProblems,
};
