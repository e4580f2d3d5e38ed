import { readIdentifiers } from "../../../sheet/read-identifiers.ts";
import { cleanSource } from "../../clean/clean-source.ts";
import type { CustomerTable } from "../../customer-table.ts";
import type { SourceReader } from "../../read-source.ts";
import { rowsOfCustomers } from "../../rows-of-customers.ts";
import { splitProducts } from "./split-products.ts";

/** What was bought, a line a product; arrays of equal length. Money given back is no line. */
export interface ProductLines {
  /** The first spelling of each product. */
  readonly products: readonly string[];
  /** Position in `products`. */
  readonly product: Int32Array;
  /** Order of each line, from 0: its number, or a customer's day where there are no numbers. */
  readonly basket: Int32Array;
  /** Row of the customer in the table. */
  readonly customer: Int32Array;
  /** Serial day. */
  readonly day: Float64Array;
  readonly baskets: number;
}

/** Another group, or the sheet, asks for the same lines again. */
const kept = new WeakMap<object, ProductLines>();

/** The lines of the clean orders of a source; null where no column tells products. */
export function productLines(reader: SourceReader, { history }: CustomerTable): ProductLines | null {
  const position = reader.source.roles.product;
  if (position === undefined || history === null) return null;
  const lines = kept.get(history) ?? readLines(reader, history, position);
  kept.set(history, lines);
  return lines;
}

function readLines(
  reader: SourceReader,
  history: NonNullable<CustomerTable["history"]>,
  position: number,
): ProductLines {
  const { orderOfRow } = cleanSource(reader).clean;
  const { orders } = history;
  const rowOf = rowsOfCustomers(history);
  const { codes, cells } = reader.body.column(position);
  const { names, coded } = productsOf(splitProducts(cells));
  const isBought = boughtRows(reader);
  const basketOf = basketsOf(orders, reader.has("order"));
  const lines = {
    product: [] as number[],
    basket: [] as number[],
    customer: [] as number[],
    day: [] as number[],
  };
  for (let row = 0; row < orderOfRow.length; row++) {
    const order = orderOfRow[row]!;
    if (order < 0 || !(orders.amount[order]! > 0) || !isBought(row)) continue;
    const customer = rowOf[orders.customer[order]!]!;
    if (customer < 0) continue;
    for (const product of coded[codes[row]!]!) {
      lines.product.push(product);
      lines.basket.push(basketOf(order));
      lines.customer.push(customer);
      lines.day.push(orders.day[order]!);
    }
  }
  return {
    products: names,
    product: Int32Array.from(lines.product),
    customer: Int32Array.from(lines.customer),
    day: Float64Array.from(lines.day),
    ...numbered(lines.basket),
  };
}

/** Products by the rule of identifiers: capitals and spaces around make no other product. */
function productsOf(inCells: readonly (readonly string[])[]) {
  const { codes, spellings } = readIdentifiers(inCells.flat());
  let at = 0;
  const coded = inCells.map((own) => own.map(() => codes[at++]!).filter((code) => code >= 0));
  return { names: spellings.map(String), coded };
}

/** A line that is taken back within an order was not bought. */
function boughtRows(reader: SourceReader): (row: number) => boolean {
  const signs = (["quantity", "amount"] as const)
    .filter((role) => reader.has(role))
    .map((role) => reader.numbersOf(role).values);
  return (row) => signs.every((values) => !(values[row]! < 0));
}

/** Above any serial day, so that customer × this + day is unique and exact. */
const DAYS = 4_000_000;

function basketsOf({ customer, day }: { customer: Int32Array; day: Float64Array }, numbered: boolean) {
  return (order: number) => (numbered ? order : customer[order]! * DAYS + day[order]!);
}

/** Baskets numbered anew, so that one in which no product is known is none. */
function numbered(baskets: readonly number[]): { basket: Int32Array; baskets: number } {
  const known = new Map<number, number>();
  const basket = Int32Array.from(baskets, (own) => {
    const number = known.get(own) ?? known.size;
    known.set(own, number);
    return number;
  });
  return { basket, baskets: known.size };
}
