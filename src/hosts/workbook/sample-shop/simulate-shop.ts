import {
  CATEGORIES,
  CATEGORY_KEYS,
  type CategoryKey,
  type ChannelKey,
  LIVELIEST,
  livelinessOf,
  seasonWeight,
} from "./assortment.ts";
import { Chance } from "./chance.ts";
import { drawPerson, type Person } from "./people.ts";

/** A row of the shop's order export. Days count from 1 January 1970. */
interface SampleOrder {
  readonly number: string;
  readonly customer: string;
  readonly day: number;
  /** Euros paid, shipping included; below zero when money went back. */
  readonly amount: number;
  readonly category: CategoryKey;
  readonly channel: ChannelKey;
}

export interface SampleCustomer {
  readonly id: string;
  readonly person: Person;
  /** Questions to customer service. */
  readonly tickets: number;
  /** 1–10; null when the questionnaire was not answered. */
  readonly satisfaction: number | null;
  readonly orders: readonly SampleOrder[];
}

export interface SampleShop {
  readonly customers: readonly SampleCustomer[];
  /** By day, as a shop exports them. */
  readonly orders: readonly SampleOrder[];
}

const SEED = 1953;
const CUSTOMERS = 1200;
const OPENED = dayOf(2024, 1, 2);
const LAST_DAY = dayOf(2026, 6, 30);

/** The same shop, every time: two and a half years, made up to the last cent. */
export function simulateShop(): SampleShop {
  const chance = new Chance(SEED);
  const joined = Array.from({ length: CUSTOMERS }, () => drawJoining(chance)).sort((a, b) => a - b);
  const visits = joined.map((day) => {
    const person = drawPerson(chance);
    return { person, orders: drawOrders(chance, person, day) };
  });

  const numbered = numberOrders(
    visits.flatMap(({ orders }, owner) => orders.map((order) => ({ ...order, owner }))),
  );
  const ordersOf = groupByCustomer(numbered);
  const customers = visits.map(({ person }, owner): SampleCustomer => {
    const orders = ordersOf.get(customerId(owner))!;
    return { id: customerId(owner), person, orders, ...drawExperience(chance, orders) };
  });
  return { customers, orders: numbered };
}

type UnnumberedOrder = Omit<SampleOrder, "number" | "customer"> & { readonly refund: boolean };

/** More people join in lively months, and a little more every year; the last weeks bring no newcomers. */
function drawJoining(chance: Chance): number {
  for (;;) {
    const day = chance.whole(OPENED, LAST_DAY - 20);
    const growth = 0.75 + (0.25 * (day - OPENED)) / (LAST_DAY - OPENED);
    if (chance.happens((growth * livelinessOf(day)) / LIVELIEST)) return day;
  }
}

function drawOrders(chance: Chance, person: Person, joined: number): UnnumberedOrder[] {
  const orders: UnnumberedOrder[] = [];
  for (let day = joined; day <= LAST_DAY; day = nextVisit(chance, person, day)) {
    const order = drawOrder(chance, person, day);
    orders.push(order);
    const back = day + chance.whole(4, 19);
    if (chance.happens(0.035) && back <= LAST_DAY) orders.push(refundOf(chance, order, back));
    if (chance.happens(person.leaves)) break;
  }
  return orders;
}

/** A visit in a quiet month is put off, more often than one in a lively month. */
function nextVisit(chance: Chance, person: Person, day: number): number {
  let next = day;
  do next += Math.max(1, Math.round(chance.wait(person.daysBetween * 0.52)));
  while (next <= LAST_DAY && !chance.happens(livelinessOf(next) / LIVELIEST));
  return next;
}

/** A basket of articles from one category, with shipping below 50 euros. */
function drawOrder(chance: Chance, person: Person, day: number): UnnumberedOrder {
  const weights = CATEGORY_KEYS.map((key) => seasonWeight(key, day) * (key === person.favourite ? 5 : 1));
  const category = chance.weighted(CATEGORY_KEYS, weights);
  const articles = 1 + Math.floor(chance.wait(person.basket));
  const cents = Array.from({ length: articles }, () =>
    Math.round(chance.pick(CATEGORIES[category].prices) * 100),
  );
  const goods = cents.reduce((sum, price) => sum + price, 0);
  const channel = chance.happens(0.72) ? person.channel : "newsletter";
  return { day, amount: (goods < 5000 ? goods + 495 : goods) / 100, category, channel, refund: false };
}

/** The whole amount back, or the half of it that broke on the way. */
function refundOf(chance: Chance, order: UnnumberedOrder, day: number): UnnumberedOrder {
  const share = chance.happens(0.6) ? 1 : 0.5;
  return { ...order, day, amount: -Math.round(order.amount * share * 100) / 100, refund: true };
}

function numberOrders<O extends UnnumberedOrder & { readonly owner: number }>(orders: readonly O[]) {
  return [...orders]
    .sort((a, b) => a.day - b.day || a.owner - b.owner)
    .map(({ refund, owner, ...order }, position) => ({
      ...order,
      number: `${refund ? "WR" : "WB"}-${100234 + position}`,
      customer: customerId(owner),
    }));
}

function groupByCustomer(orders: readonly SampleOrder[]): Map<string, SampleOrder[]> {
  const groups = new Map<string, SampleOrder[]>();
  for (const order of orders) {
    const group = groups.get(order.customer);
    if (group === undefined) groups.set(order.customer, [order]);
    else group.push(order);
  }
  return groups;
}

/** Who got money back asks more and is less content; few who bought once take the trouble to answer. */
function drawExperience(chance: Chance, orders: readonly SampleOrder[]) {
  const refunds = orders.filter((order) => order.amount < 0).length;
  const tickets = refunds + chance.weighted([0, 1, 2, 3], [70, 20, 8, 2 + orders.length / 6]);
  const answered = chance.happens(orders.length > 2 ? 0.72 : 0.34);
  const mood = 8.2 - 1.1 * refunds - 0.35 * tickets + (chance.share() + chance.share() - 1) * 2.4;
  return { tickets, satisfaction: answered ? Math.min(10, Math.max(1, Math.round(mood))) : null };
}

function customerId(owner: number): string {
  return `K-${String(10017 + owner * 7)}`;
}

function dayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}
