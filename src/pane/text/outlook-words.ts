import type { CustomerOutlook } from "../../wizard/pages/customer/customer-view.ts";
import type { Texts } from "./en.ts";
import type { Format } from "./format.ts";

/** Orders from which a number says more than "hardly any", which it would round to. */
const FEWEST_TOLD = 0.05;

/** How many orders, and how much, one customer may still bring. */
export function outlookWords(outlook: CustomerOutlook, t: Texts, f: Format): string {
  const { orders, months } = outlook;
  const more =
    orders < FEWEST_TOLD
      ? t.customer.hardlyOrders(f, months)
      : t.customer.moreOrders(f, f.number(Math.round(orders * 10) / 10), months);
  return `${more} ${intervalWords(outlook, t, f)}`;
}

/** The interval; where it is nothing at both ends, what that means. Cents where whole amounts would be alike. */
function intervalWords({ low, high, expected }: CustomerOutlook, t: Texts, f: Format): string {
  if (low === 0 && high === 0) {
    return t.customer.likelyNothing(Math.abs(expected) < 1 ? f.exactMoney(expected) : f.money(expected));
  }
  const money = f.money(low) === f.money(high) ? f.exactMoney : f.money;
  return t.forecast.interval(money(low), money(high));
}
