import type { Field } from "../../core/orders/fields.ts";
import { matchHeading } from "../../core/orders/recognise/match-heading.ts";
import type { SourceReader } from "../read-source.ts";
import { recogniseBody } from "../recognise/recognise-body.ts";
import type { ReadColumn } from "./read-column.ts";

/** What an order came to, in money: the amount under other names. Shipping and discounts do tell customers apart. */
const MONEY: ReadonlySet<Field> = new Set([
  "amount-net",
  "amount-total",
  "subtotal",
  "tax",
  "refund-amount",
  "line-price",
  "currency",
]);
const SURE = 0.5;

/**
 * Which columns of a platform's export of orders say no more of a customer than the orders themselves: its days
 * (of paying, of sending) and its amounts. In a list of the user's own such columns may be anything.
 */
export function madeOfOrder(reader: SourceReader): (column: ReadColumn, position: number) => boolean {
  const { platform, columns } = recogniseBody(reader.body);
  if (platform === null || reader.source.kind !== "orders") return () => false;
  return ({ heading, kind }, position) => {
    const known = columns[position]?.field ?? null;
    const named = matchHeading(heading).find(({ confidence }) => confidence >= SURE)?.field ?? null;
    return kind === "date" || [known, named].some((field) => field !== null && MONEY.has(field));
  };
}
