import type { enCalculator } from "./en-calculator.ts";
import type { Format } from "./format.ts";
import { plural } from "./plural.ts";

const years = (f: Format, n: number) => `${f.number(n)} jaar`;

export const nlCalculator: typeof enCalculator = {
  title: "Wat mag een klant kosten?",
  hint: "Klantwaarde, grens voor werving en terugverdientijd. Zonder gegevens.",
  line: "Rekenhulp",
  finding: (target) => `Een klant winnen mag tot ${target} kosten`,
  nothing: "Deze klant brengt niets op om te besteden",
  because: (f, before, length) =>
    `Dat is een derde van ${before}, wat een klant in ${years(f, length)} opbrengt vóór de wervingskosten. Bij ${before} speel je quitte.`,
  nothingBecause: "De marge dekt niet wat het behouden van de klant kost.",
  now: (cost, fits) => `Nu betaal je ${cost}: ${fits ? "binnen" : "boven"} de grens.`,
  figures: "Je cijfers",
  examples: "De cijfers zijn een voorbeeld. Vul die van jezelf in.",
  fields: {
    orderValue: "Gemiddelde bestelling",
    ordersAYear: "Bestellingen per jaar",
    years: "Jaren klant",
    margin: "Marge",
    winningCost: "Winnen kost nu",
    keepingCost: "Behouden kost per jaar",
    gain: "Een actie behoudt meer",
    discount: "Rente per jaar",
  },
  hints: {
    gain: "Van elke 100 klanten, hoeveel er meer blijven per jaar.",
    discount: "Geld dat later komt, is vandaag iets minder waard. Alleen voor wat behouden mag kosten.",
  },
  advanced: "Geavanceerd",
  advancedNow: (f, discount) => (discount === null ? "" : `rente ${f.number(discount)}% per jaar`),
  problems: {
    "no-number": "Vul een getal in.",
    "above-zero": "Vul een getal boven 0 in.",
    "zero-or-more": "Vul 0 of meer in.",
    "up-to-100": "Vul een percentage van 0 tot 100 in.",
  },
  mend: "Herstel de gemarkeerde cijfers hieronder, dan is het antwoord terug.",
  results: "Wat eruit volgt",
  result: {
    clv: "Klantwaarde na alle kosten",
    breakEven: "Winnen: quitte",
    target: "Winnen: een derde ervan (3:1)",
    payback: "Kosten van nu terugverdiend in",
    keep: "Behouden, per klant per jaar",
  },
  months: (f, n) => `${f.number(n)} ${plural(n, "maand", "maanden")}`,
  never: "nooit",
  upTo: (amount) => `tot ${amount}`,
  keptTold: (f, now, goal, value) =>
    `${f.percent(100 * now)} van de klanten blijft nog een jaar, met de actie ${f.percent(100 * goal)}; wie blijft, is ${value} waard.`,
  keptUnknown: "Wat behouden mag kosten, is te zeggen vanaf 1 jaar klant.",
  convention:
    "Drie keer zoveel waarde als kosten is een vuistregel, geen wet: een jonge winkel mag meer uitgeven, een winkel met weinig kasgeld minder.",
  formulas: "Als formules voor je sheet",
  copy: (name) => `Kopieer de formule van ${name}`,
  copied: "Gekopieerd",
  copyShort: "Kopieer",
};
