import type { Texts } from "./en.ts";
import type { Format } from "./format.ts";
import { plural } from "./plural.ts";

const customers = (f: Format, n: number) => `${f.count(n)} ${plural(n, "klant", "klanten")}`;

export const nlDrivers: Texts["drivers"] = {
  link: "Wat onderscheidt een groep?",
  title: "Wat een groep onderscheidt",
  line: "Kenmerken",
  groupingLabel: "Groepen naar",
  groupings: { tier: "Waarde", quadrant: "Kwadrant", rfm: "RFM" },
  group: "Groep",
  option: (f, name, n) => `${name} (${f.count(n)})`,
  finding: (what, times, name) => `${what}: ${times} keer zo vaak bij ${name}`,
  findingSlight: (what, name) => `${what} komt vaker voor bij ${name}`,
  findingHigher: (what, name) => `${what} is hoger bij ${name}`,
  findingLess: (what, name) => `${what} speelt minder bij ${name}`,
  findingNone: (name) => `Niets onderscheidt ${name} meer dan toeval verklaart`,
  base: (f, n, of, tests) =>
    `${f.count(n)} van ${customers(f, of)}; ${f.count(tests)} ${plural(tests, "vergelijking", "vergelijkingen")} voor alle groepen samen, en voor dat aantal gecorrigeerd.`,
  noTests: (f, n, of) => `${f.count(n)} van ${customers(f, of)}.`,
  related: "Samenhang is nog geen oorzaak: alleen een proef bij een deel van de klanten bewijst dat.",
  more: "Meer dan elders",
  less: "Minder dan elders",
  leak: "Misschien de groep zelf",
  leakHint:
    "Deze volgen uit de groep, of zijn van dezelfde bestellingen gemaakt, en verklaren dus niets. Ga na waar ze vandaan komen.",
  index: "Index",
  share: (here, all, f, n) => `${here} hier, ${all} van allen · ${customers(f, n)}`,
  medians: (here, all, f, n) => `Mediaan ${here} hier, ${all} van allen · ${customers(f, n)}`,
  bars: "Balk: aandeel in deze groep. Streep: aandeel van alle klanten. Index 100 is gemiddeld.",
  moreRows: (f, n) => `Nog ${f.count(n)} in de tabel hieronder en op het blad.`,
  chance: (f, n) =>
    `${f.count(n)} andere ${plural(n, "vergelijking kan", "vergelijkingen kunnen")} toeval zijn en ${plural(n, "blijft", "blijven")} weg.`,
  hidden: "Groepen onder 30 klanten en waarden bij minder dan 5 klanten worden niet bekeken.",
  advice: "Wat je ermee kunt doen",
  next: (f, { product, basket, together }, lift) =>
    `Vervolgproduct: “${product}”. ${basket === "order" ? `${f.count(together)} ${plural(together, "bestelling bevat", "bestellingen bevatten")} beide` : `${customers(f, together)} ${plural(together, "kocht", "kochten")} beide`}, ${lift} keer zo vaak als door toeval.`,
  table: "Toon als tabel",
  columns: { about: "Kenmerk", here: "Hier", all: "Allen", index: "Index" },
  nothing: {
    "small-group": (f, name, n) =>
      `${name} heeft ${customers(f, n)}. Vanaf 30 zegt een vergelijking iets; kies een grotere groep.`,
    everybody: (_f, name) =>
      `Iedereen zit in ${name}, dus er is niemand om mee te vergelijken. Kies andere groepen of andere grenzen.`,
  },
  nothingTitle: "Niets om te vergelijken",
  soft: {
    title: "Vertel meer over je klanten",
    lead: "Zachte gegevens zijn wat je naast bestellingen weet: kanaal, interesse, tevredenheid, servicecontacten, regio. Kies kolommen van je tabel of koppel een tweede tabel per klant, en deze pagina zegt welke bij een goede klant horen.",
    button: "Kies zachte gegevens",
  },
  own: {
    title: "Je eigen adviezen",
    now: {
      standard: "standaard",
      own: (f, n) => `${f.count(n)} ${plural(n, "regel", "regels")}`,
      broken: "niet te lezen",
    },
    hint: "Het advies is een tabel: een soort groep × een soort kenmerk, en de tactiek. Schrijf die naar een blad, verander wat je wilt, selecteer de tabel en gebruik hem. Een rij mag ook een groep, een kenmerk of een waarde van jou noemen: “Kampioenen × Nieuwsbrief”.",
    from: (label) => `Je tabel ${label} gaat voor; wat daar niet in staat, houdt het standaardadvies.`,
    broken: "De tabel die je koos, is nu niet te gebruiken; daarom zie je het standaardadvies.",
    write: "Schrijf adviestabel",
    use: "Gebruik geselecteerde tabel",
    used: (f, n) => `${f.count(n)} ${plural(n, "regel", "regels")} uit je tabel overgenomen.`,
    standard: "Gebruik standaardadvies",
    back: "Het standaardadvies geldt weer.",
  },
  list: "Maak een lijst van deze klanten",
};
