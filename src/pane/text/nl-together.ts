import type { enTogether } from "./en-together.ts";
import type { Format } from "./format.ts";
import { plural } from "./plural.ts";

const baskets = (f: Format, n: number, kind: "order" | "customer") =>
  kind === "order"
    ? `${f.count(n)} ${plural(n, "bestelling", "bestellingen")}`
    : `${f.count(n)} ${plural(n, "klant", "klanten")}`;

export const nlTogether: typeof enTogether = {
  link: "Wat gaat samen?",
  title: "Wat gaat samen?",
  line: "Producten",
  none: {
    orders: "Geen kolom zegt welk product gekocht is. Kies er een bij Kolommen, onder Meer kolommen.",
    customers:
      "Deze tabel heeft één rij per klant en zegt dus niet wat er gekocht is. Kies bij Bereik een lijst met bestelregels.",
  },
  toColumns: "Kies een kolom",
  top: (product, other) => `${product} en ${other} gaan het meest samen`,
  nothing: "Geen twee producten gaan vaker samen dan door toeval",
  basket: "Bekeken",
  kinds: { order: "In één bestelling", customer: "Door één klant" },
  base: (f, n, several, kind) =>
    `In ${f.count(several)} van ${baskets(f, n, kind)} ${plural(several, "zit", "zitten")} twee producten of meer.`,
  rare: (f, n) => `Paren in minder dan ${f.count(n)} daarvan blijven weg.`,
  buys: "Wie ",
  also: " koopt, koopt ook ",
  share: {
    order: (share, all) => `: ${share} van die bestellingen, tegen ${all} van alle.`,
    customer: (share, all) => `: ${share} van hen, tegen ${all} van alle klanten.`,
  },
  bar: (f, lift, n, kind) =>
    `${f.number(Math.round(lift * 10) / 10)} keer zo vaak als door toeval · ${baskets(f, n, kind)} met beide`,
  more: (f, shown, found) =>
    `${f.count(shown)} van ${f.count(found)} paren, elk product hooguit twee keer; het blad heeft de andere.`,
  cause: "Samenhang, nog geen oorzaak: alleen een proef laat zien of een aanbod meer verkoopt.",
  pairs: "Sterkste paren",
  group: "Groep",
  kindsOfGroup: { quadrant: "Kwadranten", tier: "Waardegroepen", rfm: "RFM-segmenten" },
  groupMore: (name) => `Wat ${name} meer koopt`,
  groupNothing: (name) => `${name} koopt niets vaker dan de anderen, op toeval na.`,
  groupBase: (f, n, kind) => `Op basis van ${baskets(f, n, kind)}. Index 100 is even vaak als bij allen.`,
  noGroups: "Geen groep heeft genoeg bestellingen met producten om te vergelijken.",
  ofGroup: (share, all) => `${share}, tegen ${all} van allen`,
  index: (f, n) => `index ${f.count(n)}`,
};
