import type { Texts } from "./en.ts";
import { plural } from "./plural.ts";

export const nlSettings: Texts["settings"] = {
  title: "Instellingen",
  standard: "Standaard",
  inUse: (name, changed) => (changed ? `“${name}”, daarna gewijzigd` : `Bewaard als “${name}”`),
  saveAs: "Bewaar als…",
  update: (name) => `Werk “${name}” bij`,
  drop: (name) => `Verwijder “${name}”`,
  backToStandard: "Terug naar “Standaard”",
  name: "Naam van deze instellingen",
  example: "Voorjaarsactie",
  keptHint:
    "Bewaard in dit document, voor iedereen die het opent. De grenzen van de kwadranten en kolommen over klanten horen bij één tabel en worden niet bewaard.",
  replaces: (name) => `Vervangt de instellingen “${name}”.`,
  save: "Bewaar instellingen",
  leave: "Niet bewaren",
  sure: (name) =>
    `“${name}” verdwijnt voor iedereen die dit document opent. Je keuzes op dit scherm blijven staan.`,
  stay: "Laat staan",
  namesNow: (set, first, own) => (own === 0 ? `${set}: ${first}…` : `${first}…, ${own} van jezelf`),
  ofQuadrants: "Namen van kwadranten",
  ofTiers: "Namen van waardegroepen",
  byProfit: "Winstgevend",
  pyramid: "Platina, Goud…",
  ownNamesHint: "Een eigen naam geldt in beide talen zoals je hem typt. Leeg is de standaardnaam.",
  standardNames: "Terug naar de standaardnamen",
  shared: (name) => `Twee groepen heten “${name}”. Geef er één een andere naam.`,
  tactics: "Tactieken",
  tacticsNow: (own) => (own === 0 ? "standaardteksten" : `${own} van jezelf`),
  tacticsHint: "Wat je blad zegt over elke groep. Je eigen tekst geldt in beide talen.",
  standardText: "Terug naar de standaardtekst",
  rfmMap: "RFM-indeling",
  maps: {
    default: {
      now: "11 segmenten",
      name: "11 segmenten",
      hint: "Recentheid tegenover aantal en bedrag samen. Scores 1 tot 5, vergeleken met je eigen klanten.",
    },
    "python-grid": {
      now: "10 segmenten, zonder bedrag",
      name: "10 segmenten, zonder bedrag",
      hint: "Recentheid tegenover aantal; wie meer besteedt, staat niet hoger. Bekend van cursussen over RFM; zonder “Verloren”.",
    },
    klaviyo: {
      now: "6 segmenten, als Klaviyo",
      name: "6 segmenten, zoals Klaviyo ze noemt",
      hint: "Recentheid bij 180 en 365 dagen, aantal en bedrag in drie scores. Handig naast Klaviyo.",
    },
  },
  atRisk: (f, n) => `${f.count(n)} ${plural(n, "klant dreigt", "klanten dreigen")} te vertrekken`,
  ranked: (first, second) =>
    `Naar je eigen bedragen: vanaf ${first}, vanaf ${second}, en lager. Waarde van 0 of lager staat apart.`,
  nobodyTop: (name) => `Niemand is “${name}” bij deze bedragen`,
  byShares: "Naar aandeel",
  byAmounts: "Naar bedrag",
  from: "vanaf",
  lower: "lager",
  people: (f, n) => `${f.count(n)} ${plural(n, "klant", "klanten")}`,
  lossMaking: (f, n) => `${f.count(n)} ${plural(n, "klant", "klanten")}, waarde 0 of lager`,
  amountsOrder: "Het eerste bedrag moet hoger zijn dan het tweede.",
  valueGivenNow: "als in je tabel",
  valueGiven:
    "Je tabel heeft een kolom met de waarde van elke klant. Die blijft zoals hij is: marge, kosten en formule doen daar niets aan. Kies Geen bij die kolom om de waarde uit de omzet te laten berekenen.",
};
