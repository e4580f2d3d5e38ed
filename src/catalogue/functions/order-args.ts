import type { Orders } from "../../core/orders/orders.ts";
import type { Identifiers } from "../../sheet/read-identifiers.ts";

/** The three columns that every function over orders begins with. */
export const orderArgs = [
  {
    name: "customers",
    kind: "identifiers",
    help: {
      en: "Customer of each order: a number, name or e-mail address. Rows with a blank cell are skipped.",
      nl: "Klant van elke bestelling: een nummer, naam of e-mailadres. Rijen met een lege cel tellen niet mee.",
    },
  },
  {
    name: "dates",
    kind: "dates",
    help: { en: "Date of each order.", nl: "Datum van elke bestelling." },
  },
  {
    name: "amounts",
    kind: "numbers",
    help: {
      en: "Net amount of each order; a refund is negative. Amounts of one customer on one day count as one order.",
      nl: "Nettobedrag van elke bestelling; een retour is negatief. Bedragen van één klant op één dag tellen als één bestelling.",
    },
  },
] as const;

export const asOfArg = {
  name: "as_of",
  kind: "day",
  optional: true,
  help: {
    en: "Day up to which is counted; later rows are ignored. May be left out: the latest order date in the data.",
    nl: "Dag tot en met welke wordt geteld; latere rijen tellen niet mee. Mag weg: de laatste besteldatum in de gegevens.",
  },
} as const;

export const binsArg = {
  name: "bins",
  kind: "number",
  optional: true,
  default: 5,
  min: 2,
  max: 9,
  whole: true,
  help: {
    en: "Highest score, 2 to 9. Names need 5. May be left out: 5.",
    nl: "Hoogste score, 2 tot en met 9. Namen vragen 5. Mag weg: 5.",
  },
} as const;

export function ordersOf(customers: Identifiers, dates: Float64Array, amounts: Float64Array): Orders {
  return { identifiers: customers.spellings, customer: customers.codes, day: dates, amount: amounts };
}
