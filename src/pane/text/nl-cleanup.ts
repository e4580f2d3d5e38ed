import type { enCleanup } from "./en-cleanup.ts";
import type { Format } from "./format.ts";
import { nlTraps } from "./nl-traps.ts";
import { plural } from "./plural.ts";

const rows = (f: Format, n: number) => `${f.count(n)} ${plural(n, "rij", "rijen")}`;

/** Dutch, for what is left out. */
export const nlCleanup: typeof enCleanup = {
  title: "Wat we weglaten",
  next: "Maak keuzes",
  looking: "We lopen je bestellingen door…",
  ready: (n) => plural(n, "bestelling is klaar", "bestellingen zijn klaar"),
  none: "Er blijft geen bestelling over. Neem hieronder rijen terug, of controleer de kolommen.",
  from: (f, customers, first, last) =>
    `van ${f.count(customers)} ${plural(customers, "klant", "klanten")}, ${first} tot en met ${last}`,
  total: (kept, all) => `${kept} van de ${all} die binnenkwam`,
  totalAll: (kept) => `${kept}, alles wat binnenkwam`,
  used: (f, n) => `${rows(f, n)} gebruikt`,
  left: (f, n) => `${f.count(n)} weggelaten`,
  out: "Weggelaten",
  outHint: "rijen · aan = weggelaten",
  nothing: "Er is niets weggelaten: elke rij is een bestelling.",
  kept: "Blijft, goed om te weten",
  switchName: (name) => `Weglaten: ${name}`,
  taken: "Teruggenomen: deze rijen tellen weer mee.",
  showRows: "Toon rijen",
  hideRows: "Verberg rijen",
  row: (n) => `Rij ${n}`,
  more: (f, n) => `en nog ${f.count(n)}`,
  worth: (amount) => `Samen ${amount}.`,
  reasons: {
    "blank-row": ["Lege rijen", "Er staat niets in."],
    "repeated-heading": ["Koppen nog eens", "De koppen staan nog een keer tussen de rijen."],
    "total-row": ["Optellingen", "Een totaal onder de rijen is geen bestelling."],
    duplicate: ["Dubbele rijen", "Twee keer dezelfde rij; de eerste blijft."],
    "test-order": ["Testbestellingen", "Gemerkt als test, of van een testadres."],
    cancelled: ["Geannuleerd", "De bestelling zegt dat ze is geannuleerd."],
    failed: ["Betaling mislukt", "Geweigerd, of verlopen voor er betaald was."],
    unfinished: ["Niet afgerond", "Concepten, onbetaalde bestellingen en verloren deals."],
    "missing-customer": ["Geen klant", "Niets zegt wie bestelde, meest verkoop in de winkel."],
    "missing-date": ["Geen datum", "De datum is leeg."],
    "unreadable-date": ["Datum niet te lezen", "Herstel de cel en ze telt mee."],
    "improbable-date": ["Onwaarschijnlijke datum", "Voor 1990 of in de toekomst."],
    "missing-amount": ["Geen bedrag", "Het bedrag is leeg."],
    "unreadable-amount": ["Bedrag niet te lezen", "Herstel de cel en ze telt mee."],
    "other-currency": ["Andere valuta", "Valuta’s kun je niet bij elkaar optellen."],
    "zero-amount": ["Bedrag nul", "Cadeaus en vervangingen."],
    "whole-refund": ["Helemaal terugbetaald", "De bestelling en de terugbetaling zijn samen niets."],
    refund: ["Terugbetalingen", "Zonder deze telt wat is teruggegeven nog als omzet."],
  },
  refunds: (amount) => ["Terugbetalingen", `${amount} is afgetrokken van wat deze klanten besteedden.`],
  partly: (amount) => ["Deels terugbetaald", `${amount} is van deze bestellingen afgetrokken.`],
  credit: (f, prefix, orders) => [
    `Nummers met ${prefix}`,
    `${f.count(orders)} ${plural(orders, "nummer dat", "nummers die")} met ${prefix} ${plural(orders, "begint, is een terugbetaling", "beginnen, zijn terugbetalingen")}.`,
  ],
  pairs: (f, n) => [
    "Gespiegelde bestellingen",
    `${f.count(n)} ${plural(n, "bestelling is", "bestellingen zijn")} later helemaal terugbetaald.`,
  ],
  guests: (joined) => [
    "Gasten",
    joined
      ? "Bekend aan het e-mailadres, en gevoegd bij de klant die het gebruikt."
      : "Bekend aan het e-mailadres, want ze hebben geen klantnummer.",
  ],
  large: (above, largest) => ["Opvallend groot", `Boven ${above}; de grootste is ${largest}. Zakelijk?`],
  lines: {
    lines: ["Meer rijen per bestelling", "De bedragen zijn opgeteld."],
    priced: ["Meer rijen per bestelling", "Aantal × prijs, opgeteld."],
    repeated: ["Het totaal op elke rij", "Het totaal van een bestelling telt één keer."],
    "first-line": ["Het totaal op de eerste rij", "De andere rijen van een bestelling noemen de artikelen."],
  },
  linesAsk: "Hoe maken de rijen van één bestelling het bedrag?",
  linesTold: (f, votes, orders) =>
    `${f.count(votes)} van ${f.count(orders)} bestellingen met meer rijen wijzen naar het gekozen antwoord.`,
  modes: {
    lines: ["Tel de rijen op", "Elke rij heeft een eigen bedrag."],
    repeated: ["Tel het totaal één keer", "Elke rij herhaalt het totaal van de bestelling."],
    "first-line": ["Neem de eerste rij", "De andere rijen hebben geen bedrag."],
  },
  statuses: "Telt dit als bestelling?",
  statusOn: "Telt mee als bestelling.",
  statusOff: "Weggelaten, als geannuleerd.",
  traps: "Over deze export",
  trap: nlTraps,
  platform: (name) => `Lijkt op ${name}`,
};
