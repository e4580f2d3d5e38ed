import type { Language } from "../../../catalogue/index.ts";
import { dayOf } from "../../../sheet/day.ts";
import { instantOfDay } from "../../../sheet/time-zone.ts";

const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  en: ["customer", "date", "amount"],
  nl: ["klant", "datum", "bedrag"],
};

const NAMES = ["Anna", "Bram", "Carlijn", "Daan", "Eva", "Finn", "Guus", "Hanna", "Isa", "Jan"];
const SURNAMES = ["Bakker", "De Boer", "Jansen", "Visser", "Smit", "Mulder"];

/** Two years of an invented shop: sixty customers, loyal ones, occasional ones, one-time buyers. */
export function exampleOrders(language: Language, timeZone: string): (string | number | Date)[][] {
  const orders: { readonly day: number; readonly name: string; readonly amount: number }[] = [];
  const draw = sequence(2024);
  for (let customer = 0; customer < NAMES.length * SURNAMES.length; customer++) {
    const name = `${NAMES[customer % NAMES.length]} ${SURNAMES[Math.floor(customer / NAMES.length)]}`;
    const pace = draw() < 0.35 ? 1000 : draw() < 0.5 ? 150 : 45;
    const spend = 15 + draw() * 90;
    for (let day = Math.floor(draw() * 500); day < 730; day += Math.ceil(pace * (0.4 + draw() * 1.2))) {
      orders.push({ day, name, amount: Math.round(spend * (0.6 + draw() * 0.8) * 100) / 100 });
    }
  }
  orders.sort((a, b) => a.day - b.day);
  const first = dayOf(2024, 1, 1);
  return [
    HEADINGS[language].slice(),
    ...orders.map(({ day, name, amount }) => [name, instantOfDay(first + day, timeZone), amount]),
  ];
}

/** The same numbers between 0 and 1 every time (Park and Miller's generator). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
