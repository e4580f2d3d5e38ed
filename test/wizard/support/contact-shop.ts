import type { Cell } from "../../../src/sheet/cell.ts";
import { madeOrders } from "./made-shop.ts";

const HEADINGS = [
  "Name",
  "Email",
  "Financial Status",
  "Accepts Marketing",
  "Currency",
  "Total",
  "Created at",
  "Lineitem quantity",
  "Lineitem name",
  "Billing Name",
  "Billing City",
  "Billing Zip",
  "Billing Country",
  "Phone",
];

/** What is wrong with one customer of so many, so that a test can count it by itself. */
export const ODD = { refuses: 4, silent: 11, badAddress: 13 } as const;

const FIRST = ["Anna", "Bram", "Zoë", "Daan", "Eva", "Fleur"];
const LAST = ["Jansen", "de Vries", "van den Berg", "Bakker", "Visser"];

/** An export of Shopify with people in it: names, phone numbers, postcodes, and who takes the newsletter. */
export function contactOrders(customers: number): Cell[][] {
  const [, ...orders] = madeOrders(customers);
  return [
    HEADINGS,
    ...orders.map(([email, date, amount, number]): Cell[] => {
      const at = Number(String(email).match(/\d+/)![0]);
      const is = (every: number) => at % every === every - 1;
      const address = `klant${at}@winkel${at % 7}.nl`;
      return [
        number!,
        is(ODD.badAddress) ? `klant${at}@winkel` : address,
        "paid",
        is(ODD.refuses) ? "no" : is(ODD.silent) ? "" : "yes",
        "EUR",
        amount!,
        `${date} 14:22:10 +0200`,
        1,
        "Tulips",
        `${FIRST[at % FIRST.length]} ${LAST[at % LAST.length]}`,
        at % 2 === 0 ? "Amsterdam" : "Gent",
        at % 2 === 0 ? `'10${10 + (at % 90)}AB` : `${9000 + (at % 90)}`,
        at % 2 === 0 ? "NL" : "BE",
        at % 3 === 0 ? "" : at % 2 === 0 ? `'06 123456${10 + (at % 90)}` : `'0470 1234${10 + (at % 90)}`,
      ];
    }),
  ];
}
