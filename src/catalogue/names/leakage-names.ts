import { knownLabel } from "./known-label.ts";

/** Labels that a shop gives for being a good customer: they follow from the segment rather than explain it. */
const rewards =
  /(?:^|[^\p{L}])(?:vips?|platin(?:um|a)|top-?klant(?:en)?|(?:best|top) customers?|beste klant(?:en)?|big spenders?|high[- ]value|hoge waarde|a-klant(?:en)?)(?:$|[^\p{L}])/iu;
const rewardAlone = /^(?:gold|goud|silver|zilver|bronze|brons|elite|premium)(?: (?:member|lid|klant))?$/i;

/** Attributes that are made of the same orders as the segments. */
const sameOrders =
  /(?:^|[^\p{L}])(?:c?ltv|clv|lifetime value|klantwaarde|omzet|revenue|turnover|spend(?:ing)?|spent|bested(?:ing(?:en)?|ed)|besteed|uitgaven|order ?(?:value|waarde)|aov|rfm|segment|quadrant|kwadrant|tier|(?:aantal|number of) (?:orders|bestellingen|aankopen|purchases)|orders|bestellingen|aankopen|purchases|last order|laatste bestelling|recency|recentheid|frequency|frequentie|monetary)(?:$|[^\p{L}])/iu;

/** Whether a value or the name of its attribute says that it may be the segment under another name. */
export function isLeakage(attribute: string, value: string): boolean {
  const name = attribute.replace(/_/g, " ");
  return (
    sameOrders.test(name) ||
    rewards.test(name) ||
    rewards.test(value) ||
    rewardAlone.test(value) ||
    knownLabel(value) !== undefined
  );
}
