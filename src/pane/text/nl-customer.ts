import type { enCustomer } from "./en-customer.ts";
import type { Format } from "./format.ts";
import { plural } from "./plural.ts";

const atBorder = (border: string, reached: boolean) =>
  reached ? `(grens ${border})` : `(onder de grens van ${border})`;

const days = (f: Format, n: number) => `${f.count(n)} ${plural(n, "dag", "dagen")}`;

export const nlCustomer: typeof enCustomer = {
  link: "Waarom deze tactiek?",
  title: "Waarom deze tactiek?",
  line: "Eén klant",
  field: "Klant",
  hint: "Typ een deel van de naam of het nummer.",
  useRow: "Gebruik de geselecteerde rij",
  none: "Geen klant heeft deze naam of dit nummer. Kijk de spelling na of typ een korter deel.",
  matches: (f, n) => `${f.count(n)} ${plural(n, "klant", "klanten")}`,
  shownOf: (f, shown, n) =>
    `De eerste ${f.count(shown)} van ${f.count(n)} klanten; typ verder om er minder te zien.`,
  orders: (f, n) => `${f.count(n)} ${plural(n, "bestelling", "bestellingen")}`,
  missed: {
    "no-customer":
      "De geselecteerde rij noemt geen klant van deze tabel. Selecteer een rij van je tabel of van de resultaten en druk op Gebruik de geselecteerde rij.",
    "left-out":
      "De geselecteerde rij is bij het opschonen weggelaten en hoort dus bij geen klant. Selecteer een andere rij of neem hem terug bij Opschonen.",
  },
  quadrant: "Kwadrant",
  segment: "Segment",
  tier: "Waardegroep",
  because: (value, valueBorder, high) => `, want de waarde is ${value} ${atBorder(valueBorder, high)}`,
  andRelation: (months, border, long, expected) =>
    ` en de relatie duurt ${months}${expected ? " met wat we verwachten erbij" : ""} ${atBorder(border, long)}.`,
  months: (number) => `${number} ${number === "1" ? "maand" : "maanden"}`,
  expectedMonths: (months) => `Daarvan verwachten we nog ${months}.`,
  early: (f, since, within) =>
    `, want de eerste bestelling was ${since === 0 ? "vandaag" : `${days(f, since)} geleden`}. Wie terugkomt, doet dat meestal binnen ${days(f, within)}; tot dan zegt “kort” niets.`,
  noQuadrant: "Geen kwadrant: de gegevens noemen geen duur, of voor iedereen dezelfde.",
  loss: (value) => `Verliesgevend: de waarde is ${value}, onder nul.`,
  compared: "Vergeleken met je andere klanten",
  has: {
    "last-order": (f, n) => (n === 0 ? "Vandaag besteld" : `${days(f, n)} geleden besteld`),
    orders: (f, n) => `${f.count(n)} ${plural(n, "bestelling", "bestellingen")}`,
    spent: (f, n) => `${f.money(n)} besteed`,
    value: (f, n) => `Waarde ${f.money(n)}`,
    duration: (f, n) => `${f.number(n)} ${plural(n, "maand", "maanden")} klant`,
  },
  moreThan: {
    "last-order": (share) => `recenter dan ${share}`,
    other: (share) => `meer dan ${share}`,
  },
  asMuchAs: {
    "last-order": (share) => `even recent als ${share}`,
    other: (share) => `evenveel als ${share}`,
  },
  least: { "last-order": "het langst geleden van allen", other: "minder dan alle anderen" },
  allOthers: "alle anderen",
  fewOthers: "enkele anderen",
  under: (share) => `minder dan ${share}`,
  over: (share) => `ruim ${share}`,
  today: "Geteld vanaf de laatste bestelling in je gegevens.",
  scores: (r, f, m) => `Scores: recentheid ${r}, aantal ${f}, bedrag ${m}`,
  value: "Waarde",
  earnedOnly: "Tot nu toe verdiend; er is niets voorspeld.",
  alive: (chance) => `Kans dat dit nog een klant is: ${chance}.`,
  moreOrders: (f, orders, n) =>
    `Zo’n ${orders} bestellingen in ${f.count(n)} ${plural(n, "maand", "maanden")}.`,
  hardlyOrders: (f, n) => `Nauwelijks nog bestellingen in ${f.count(n)} ${plural(n, "maand", "maanden")}.`,
  /** Both ends of the interval are nothing. */
  likelyNothing: (mean) =>
    `Waarschijnlijk niets meer: minstens 80% van zulke klanten besteedt niets; gemiddeld ${mean}.`,
  estimate: "Een schatting op basis van al je klanten. Wat één mens doet, weet niemand.",
  tactic: "Tactiek",
  quiet: (name) =>
    `In plaats van de tactiek voor ${name}: de laatste bestelling is langer geleden dan bij de meeste klanten.`,
  show: "Toon in blad",
};
