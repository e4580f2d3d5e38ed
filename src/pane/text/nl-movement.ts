import type { Texts } from "./en.ts";
import type { Format } from "./format.ts";
import { plural } from "./plural.ts";

const customers = (f: Format, n: number) => `${f.count(n)} ${plural(n, "klant", "klanten")}`;
const share = (part: number) => Math.round(100 * part);

export const nlMovement: Texts["movement"] = {
  /** On a link to the page. */
  link: "Wie is er verschoven?",
  title: "Wie is er verschoven",
  line: "Vergelijk met een eerdere keer",
  days: (f, then, now) => `${f.date(then)} → ${f.date(now)}`,
  card: {
    title: "Wie is er verschoven?",
    first: "Schrijf één keer je resultaten; daarna zie je wie er bij elke groep kwam en wie wegging.",
    hint: (f, kept) => `Vergelijk met ${f.date(kept.day)}, ${customers(f, kept.customers)}.`,
  },
  none: "Schrijf één keer je resultaten; de volgende keer zie je wie er verschoof",
  noneHow:
    "Elke keer dat je je resultaten schrijft, bewaart Waarde op een verborgen blad van dit document wie in welke groep zat. Zijn er nieuwere bestellingen, dan zie je hier wie er bij elke groep kwam en wie er wegging, met dezelfde grenzen.",
  noneSameDay: (f, kept, day) =>
    `De laatst bewaarde resultaten zijn van ${f.date(kept)}; deze gegevens lopen tot en met ${f.date(day)}. Voeg nieuwere bestellingen toe om te zien wie er verschoof.`,
  noneTooMany: (f, n, most) =>
    `Bij ${customers(f, n)} wordt niets bewaard: het verborgen blad zou het document te zwaar maken. Tot ${f.count(most)} klanten kan het wel.`,
  noneWhere:
    "Niets verlaat je document. Wil je alles vergeten, maak dan het verborgen blad van Waarde zichtbaar en verwijder het.",
  stranger: "Dit lijkt een andere winkel",
  strangerHow: (f, shared, then, day, label) =>
    `Van de ${customers(f, then)} van ${f.date(day)} (${label}) ${shared === 0 ? "staat niemand" : `${plural(shared, "staat", "staan")} er maar ${f.count(shared)}`} in de tabel die nu open is. Kies de tabel met dezelfde klanten, of een andere dag.`,
  chooseTable: "Kies een andere tabel",
  compareWith: "Vergelijk met",
  keptDay: (f, day, n) => `${f.date(day)}, ${customers(f, n)}`,
  by: "Groepeer op",
  groupings: { quadrant: "Kwadranten", tier: "Groepen", rfm: "RFM" },
  heading: (f, joined, left, name) => {
    const came = plural(joined, "kwam", "kwamen");
    const went = plural(left, "ging", "gingen");
    if (joined === 0 && left === 0) return `Niemand kwam bij ${name} en niemand ging weg`;
    if (joined === 0) return `${customers(f, left)} ${went} weg bij ${name}, niemand kwam erbij`;
    return `${customers(f, joined)} ${came} bij ${name}, ${left === 0 ? "niemand ging" : `${f.count(left)} ${went}`} weg`;
  },
  stayed: (f, { stayed, earlier }) =>
    `${f.percent(earlier > 0 ? share(stayed / earlier) : 0)} van de ${f.count(earlier)} eerdere klanten bleef op dezelfde plek. Beide datums met dezelfde grenzen.`,
  otherValue:
    "De waarde waarop de groepen toen berustten is uit deze tabel niet te berekenen; groepen naar waarde verschoven dus ook daardoor.",
  matrix: "Van groep (rijen) naar groep (kolommen), aantal klanten",
  corner: "van ↓ naar →",
  newcomers: "Nieuw",
  gone: "Weg",
  caption: "Sterkere kleur: groter deel van de rij. Omlijnd: gebleven.",
  flow: "Waar ze heen gingen",
  flowHint: "Elke band is een stroom klanten, zo breed als hun aantal.",
  routes: "Alle verschuivingen",
  routesTable: "Klanten naar de groep die ze verlieten en de groep waar ze bij kwamen",
  from: "Van",
  to: "Naar",
  customers: "Klanten",
  groups: "Groepen toen en nu",
  group: "Groep",
  ownBorders: (counts) => `Geteld met de grenzen van toen. Met die van nu, zoals in je resultaat: ${counts}.`,
  change: "Verschil",
  all: "Alle klanten",
  first: "Kijk hier eerst naar",
  slipped: (f, n, name) =>
    `${customers(f, n)} ${plural(n, "zakte", "zakten")} weg uit ${name}. Een persoonlijk bericht nu kost minder dan later terugwinnen.`,
  show: (f, n) => `Toon ${customers(f, n)}`,
  hide: "Verberg de lijst",
  listed: (f, shown, n) =>
    shown === n
      ? "De waardevolste eerst."
      : `De ${f.count(shown)} waardevolste; “Schrijf in blad” geeft alle ${f.count(n)}.`,
  customer: "Klant",
  valueThen: "Waarde toen",
  valueNow: "Waarde nu",
  drift: {
    title: {
      stable: "De winkel is vrijwel zoals hij was",
      watch: "De winkel is aan het verschuiven",
      shifted: "De winkel is verschoven",
    },
    of: { value: "Waarde per klant", recency: "Dagen sinds laatste bestelling" },
    finding: { stable: "stabiel", watch: "let op", shifted: "verschoven" },
    hint: "Verschuiving (PSI): onder 0,1 stabiel, vanaf 0,25 verschoven.",
  },
  check: {
    title: (f, { predicted, actual, bias }) =>
      bias === null
        ? `${f.count(predicted)} bestellingen verwacht, er kwam er geen`
        : `${f.count(predicted)} bestellingen verwacht, ${f.count(actual)} gekomen`,
    off: (f, bias) =>
      share(bias) === 0
        ? "De voorspelling klopte op een procent."
        : `De voorspelling was ${f.percent(Math.abs(share(bias)))} te ${bias > 0 ? "hoog" : "laag"}.`,
    value: (f, predicted, actual) =>
      `In geld: ${f.money(predicted)} verwacht, ${f.money(actual)} binnengekomen.`,
    more: "De hele controle",
  },
  again: {
    note: (f, day, reasons) =>
      `Je resultaten van ${f.date(day)} zijn verouderd: ${reasons}. Schrijf ze opnieuw.`,
    reason: (f, key, figure) => {
      switch (key) {
        case "days":
          return `ze zijn ${f.count(figure)} dagen oud`;
        case "valueShift":
          return "de waarde van klanten is verschoven";
        case "recencyShift":
          return "klanten bestellen op andere momenten dan toen";
        case "bias":
          return `de voorspelling was ${f.percent(Math.abs(share(figure)))} te ${figure > 0 ? "hoog" : "laag"}`;
        case "newShare":
          return `${f.percent(share(figure))} van je klanten is sindsdien nieuw`;
      }
    },
    and: " en ",
  },
  kept: (f, kept) => {
    switch (kept.state) {
      case "kept":
        return "Bewaard op een verborgen blad: de volgende keer zie je wie er verschoof.";
      case "too-many":
        return `Niet bewaard om later mee te vergelijken: dat kan tot ${f.count(kept.most)} klanten.`;
      case "failed":
        return "Niet bewaard om later mee te vergelijken, omdat er geen verborgen blad geschreven kon worden. Je resultaten staan er wel.";
    }
  },
};
