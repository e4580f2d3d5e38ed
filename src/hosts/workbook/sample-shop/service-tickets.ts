import type { Text } from "../language.ts";
import { Chance } from "./chance.ts";
import type { SampleCustomer, SampleShop } from "./simulate-shop.ts";

type SubjectKey = "return" | "broken" | "delivery" | "advice" | "invoice";

/** A question to customer service. Days count from 1 January 1970. */
export interface ServiceTicket {
  readonly customer: string;
  readonly day: number;
  readonly subject: SubjectKey;
  readonly minutes: number;
  /** Euros: the minutes, and postage or a new plant where something went wrong. */
  readonly cost: number;
}

export const SUBJECTS: Readonly<Record<SubjectKey, Text>> = {
  return: { en: "Return", nl: "Retour" },
  broken: { en: "Broken on the way", nl: "Onderweg stuk" },
  delivery: { en: "Delivery", nl: "Bezorging" },
  advice: { en: "Plant advice", nl: "Plantadvies" },
  invoice: { en: "Invoice", nl: "Factuur" },
};

const SEED = 1987;
const EURO_A_MINUTE = 0.62;
/** What one ticket of each kind takes: minutes on average, and euros besides. */
const EFFORT: Readonly<Record<SubjectKey, readonly [number, number]>> = {
  return: [9, 6.95],
  broken: [12, 13.5],
  delivery: [6, 0],
  advice: [11, 0],
  invoice: [4, 0],
};

/** The tickets behind the numbers on the customers' sheet, by day; drawn apart, so that the shop stays the same. */
export function serviceTickets(shop: SampleShop): ServiceTicket[] {
  const chance = new Chance(SEED);
  const tickets = shop.customers.flatMap((customer) =>
    Array.from({ length: customer.tickets }, (_, at) => drawTicket(chance, customer, at)),
  );
  return tickets.sort((a, b) => a.day - b.day);
}

/** Who got money back asked for it; who grows vegetables asks for advice. */
function drawTicket(chance: Chance, { id, person, orders }: SampleCustomer, at: number): ServiceTicket {
  const refund = orders.filter(({ amount }) => amount < 0)[at];
  const gardener = person.interests.includes("kitchen-garden") || person.interests.includes("balcony");
  const subject =
    refund !== undefined
      ? chance.weighted(["return", "broken"] as const, [6, 4])
      : chance.weighted(["delivery", "advice", "invoice"] as const, [5, gardener ? 9 : 2, 2]);
  const about = refund ?? chance.pick(orders.filter(({ amount }) => amount > 0));
  const [mean, besides] = EFFORT[subject];
  const minutes = 2 + Math.round(chance.wait(mean - 2));
  return {
    customer: id,
    day: refund === undefined ? about.day + chance.whole(0, 9) : about.day - chance.whole(0, 2),
    subject,
    minutes,
    cost: Math.round(100 * (minutes * EURO_A_MINUTE + besides)) / 100,
  };
}
