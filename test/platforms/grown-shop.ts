/** One order of a made shop; the same shop in the clothes of every platform. */
export interface MadeOrder {
  readonly number: number;
  readonly customer: number;
  readonly first: string;
  readonly last: string;
  readonly email: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly amount: number;
}

export interface MadeCustomer {
  readonly customer: number;
  readonly first: string;
  readonly last: string;
  readonly email: string;
  readonly orders: number;
  readonly spent: number;
  readonly since: string;
  readonly until: string;
}

const FIRST = ["Anna", "Bram", "Cas", "Dirk", "Eva", "Fleur", "Gijs", "Hanna", "Ivo", "Joke"];
const LAST = ["Tulp", "Beuk", "Den", "Els", "Berk", "Iep", "Linde", "Olm", "Wilg", "Vlier", "Hulst"];

const two = (n: number) => String(n).padStart(2, "0");

export const isoDate = ({ year, month, day }: Pick<MadeOrder, "year" | "month" | "day">) =>
  `${year}-${two(month)}-${two(day)}`;

/** 90 customers with one to six orders between January 2024 and June 2025; nothing is left to chance. */
export const ORDERS: readonly MadeOrder[] = Array.from({ length: 90 }, (_, customer) => {
  const first = FIRST[customer % FIRST.length]!;
  const last = LAST[customer % LAST.length]!;
  const email = `${first}.${last}${customer}@shop.test`.toLowerCase();
  return Array.from({ length: 1 + ((customer * 7) % 6) }, (_, nth): Omit<MadeOrder, "number"> => {
    const month = (customer * 5 + nth * 3) % 18;
    return {
      customer,
      first,
      last,
      email,
      year: 2024 + Math.floor(month / 12),
      month: 1 + (month % 12),
      day: 1 + ((customer * 11 + nth * 7) % 28),
      amount: 12.5 + ((customer * 37 + nth * 13) % 140),
    };
  });
})
  .flat()
  .map((order, at) => ({ ...order, number: 1001 + at }));

export const CUSTOMERS: readonly MadeCustomer[] = Array.from({ length: 90 }, (_, customer) => {
  const own = ORDERS.filter((order) => order.customer === customer);
  const days = own.map(isoDate).sort();
  const { first, last, email } = own[0]!;
  const spent = own.reduce((sum, { amount }) => sum + amount, 0);
  return { customer, first, last, email, orders: own.length, spent, since: days[0]!, until: days.at(-1)! };
});
