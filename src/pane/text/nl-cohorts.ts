import type { enCohorts } from "./en-cohorts.ts";
import type { Format } from "./format.ts";
import { plural } from "./plural.ts";

const customers = (f: Format, n: number) => `${f.count(n)} ${plural(n, "klant", "klanten")}`;
const months = (f: Format, n: number) => `${f.count(n)} ${plural(n, "maand", "maanden")}`;

export const nlCohorts: typeof enCohorts = {
  link: "Blijven nieuwe klanten?",
  title: "Blijven nieuwe klanten?",
  line: "Cohorten",
  none: "Cohorten hebben de dag van elke bestelling nodig. Deze tabel heeft één rij per klant; kies bij Bereik een lijst met bestellingen.",
  again: (f, share, n) => `${share} van de nieuwe klanten bestelt opnieuw binnen ${months(f, n)}`,
  tooNew: "Te weinig nieuwe klanten om te zeggen hoeveel er terugkomen",
  base: (f, n, window) =>
    `Van ${customers(f, n)} die al zo lang de tijd hadden, zonder die van de eerste ${window === 1 ? "maand" : months(f, window)} van je gegevens: die bestelden misschien al eerder.`,
  better: (later, earlier, shares) =>
    `Wie in ${later} begon, doet het beter dan wie in ${earlier} begon: ${shares[1]} tegen ${shares[0]}.`,
  worse: (later, earlier, shares) =>
    `Wie in ${later} begon, doet het minder goed dan wie in ${earlier} begon: ${shares[1]} tegen ${shares[0]}.`,
  alike: (later, earlier, shares) =>
    `Wie in ${later} en wie in ${earlier} begon, verschillen nauwelijks: ${shares[1]} en ${shares[0]}; dat kan toeval zijn.`,
  days: (f, n) => `${f.count(n)} ${plural(n, "dag", "dagen")}`,
  second: (f, n) =>
    `tot de tweede bestelling: van de ${customers(f, n)} die terugkwamen, deed de helft dat binnen deze tijd.`,
  secondNone: "Nog niemand kwam op een tweede dag terug.",
  table: "Naar eerste bestelling",
  measure: "Toon",
  measures: {
    again: "Aandeel dat bestelde",
    customers: "Klanten die bestelden",
    revenue: "Omzet per klant",
    cumulative: "Omzet per klant, opgeteld",
  },
  period: "Eerste bestelling per",
  periods: { month: "Maand", quarter: "Kwartaal", year: "Jaar" },
  since: {
    month: "Maanden sinds de eerste bestelling →",
    quarter: "Kwartalen sinds de eerste bestelling →",
    year: "Jaren sinds de eerste bestelling →",
  },
  first: "Eerste bestelling",
  size: "Klanten",
  onePeriod: "Iedereen begon in dezelfde periode, dus daarna is er nog niets. Kies een kortere.",
  scale: "Lichtst en donkerst",
  few: (f, n) => `* Minder dan ${f.count(n)} klanten: zo’n rij berust op toeval en krijgt geen kleur.`,
  fewSpoken: "weinig klanten",
  incomplete: (day) => `Schuin: die periode is nog niet voorbij; je gegevens lopen tot en met ${day}.`,
  incompleteSpoken: "nog niet voorbij",
  cut: (f, n) => `Hier staan de laatste ${f.count(n)}; het blad heeft ze allemaal.`,
};
