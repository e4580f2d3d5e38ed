import type { PurchaseFit, PurchaseNote } from "../../core/models/purchase-fit.ts";
import type { SpendFit, SpendNote } from "../../core/models/spend-fit.ts";
import type { Language, Text } from "../text.ts";

export const purchaseNotes: Readonly<Record<PurchaseNote, Text>> = {
  "no-time-passed": {
    en: "All orders lie on one day, so nothing can be predicted yet.",
    nl: "Alle bestellingen vallen op één dag, dus er valt nog niets te voorspellen.",
  },
  "no-repeat-buyers": {
    en: "Nobody has bought on a second day yet: one low rate for everybody is used instead of a model.",
    nl: "Niemand heeft op een tweede dag gekocht: in plaats van een model geldt één laag tempo voor iedereen.",
  },
  "too-few-customers": {
    en: "Fewer than 10 customers: one rate for everybody is used instead of a model.",
    nl: "Minder dan 10 klanten: in plaats van een model geldt één tempo voor iedereen.",
  },
  "too-few-repeat-buyers": {
    en: "Fewer than 5 customers came back: one rate for everybody is used instead of a model.",
    nl: "Minder dan 5 klanten kwamen terug: in plaats van een model geldt één tempo voor iedereen.",
  },
  "few-repeat-buyers": {
    en: "Fewer than 50 customers came back: take the numbers as a rough guide.",
    nl: "Minder dan 50 klanten kwamen terug: neem de getallen als ruwe indicatie.",
  },
  "everyone-just-bought": {
    en: "Every customer bought on the last day of the data, so leaving cannot show.",
    nl: "Elke klant kocht op de laatste dag van de gegevens, dus vertrek kan niet zichtbaar zijn.",
  },
  "likelihood-impossible": {
    en: "The fit gave an impossible likelihood and was refused: one rate for everybody is used. Check the data for dates far apart.",
    nl: "De schatting gaf een onmogelijke likelihood en is geweigerd: één tempo geldt voor iedereen. Controleer de gegevens op datums die ver uiteenliggen.",
  },
  "not-converged": {
    en: "The search stopped before it had found the best parameters.",
    nl: "De zoektocht stopte voordat de beste parameters gevonden waren.",
  },
  "dropout-not-identified": {
    en: "Dropout is not identified in these data: nobody seems ever to leave. The NBD, the model without dropout, is used.",
    nl: "Uitval is in deze gegevens niet vast te stellen: niemand lijkt ooit te vertrekken. Het NBD, het model zonder uitval, wordt gebruikt.",
  },
  "dropout-doubtful": {
    en: "That customers leave is hardly visible in these data: it may be luck.",
    nl: "Dat klanten vertrekken is in deze gegevens amper te zien: het kan toeval zijn.",
  },
  "rates-alike": {
    en: "All customers seem to buy at the same rate (a parameter ran to its bound).",
    nl: "Alle klanten lijken in hetzelfde tempo te kopen (een parameter liep tegen zijn grens).",
  },
  "dropout-alike": {
    en: "All customers seem to leave at the same rate (a parameter ran to its bound).",
    nl: "Alle klanten lijken even snel te vertrekken (een parameter liep tegen zijn grens).",
  },
  "at-lower-bound": {
    en: "A parameter ran to its lowest bound: take the numbers with care.",
    nl: "Een parameter liep tegen zijn laagste grens: wees voorzichtig met de getallen.",
  },
};

export const spendNotes: Readonly<Record<SpendNote, Text>> = {
  "no-repeat-spend": {
    en: "Nothing is known of repeat orders: everybody's order is taken to be the mean order.",
    nl: "Over herhaalbestellingen is niets bekend: voor iedereen geldt de gemiddelde bestelling.",
  },
  "too-few-spenders": {
    en: "Too few repeat orders to tell big spenders apart: everybody's order is the mean repeat order.",
    nl: "Te weinig herhaalbestellingen om grote bestellers te onderscheiden: voor iedereen geldt de gemiddelde herhaalbestelling.",
  },
  "mean-infinite": {
    en: "Order values are too uneven for the spend model (q ≤ 1): everybody's order is the mean repeat order.",
    nl: "De orderbedragen zijn te ongelijk voor het bestedingsmodel (q ≤ 1): voor iedereen geldt de gemiddelde herhaalbestelling.",
  },
  "not-converged": {
    en: "The search for the spend parameters stopped early.",
    nl: "De zoektocht naar de bestedingsparameters stopte voortijdig.",
  },
  "spend-at-bound": {
    en: "Order values hardly differ, or differ only between customers (a spend parameter ran to its bound).",
    nl: "Orderbedragen verschillen amper, of alleen tussen klanten (een bestedingsparameter liep tegen zijn grens).",
  },
  "spend-depends-on-frequency": {
    en: "Frequent buyers spend clearly more or less per order, which the model takes to be unrelated: values lean one way.",
    nl: "Vaste kopers besteden per bestelling duidelijk meer of minder, terwijl het model geen verband aanneemt: de waarden hellen over.",
  },
};

const sound: Text = {
  en: "The model fits without a warning; see with CLV_BACKTEST how well it predicts your own shop.",
  nl: "Het model past zonder waarschuwing; kijk met CLV_BACKTEST hoe goed het je eigen winkel voorspelt.",
};

/** How far to trust a fit, in a few sentences. */
export function trustText(purchases: PurchaseFit, spend: SpendFit, language: Language): string {
  const sentences = [
    ...purchases.notes.map((note) => purchaseNotes[note]),
    ...spend.notes.map((note) => spendNotes[note]),
  ];
  return (sentences.length > 0 ? sentences : [sound]).map((text) => text[language]).join(" ");
}
