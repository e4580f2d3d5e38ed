import type { Coded } from "../../../core/orders/table/coded-column.ts";
import { cleanSource } from "../../clean/clean-source.ts";
import type { CustomerTable } from "../../customer-table.ts";
import type { SourceReader } from "../../read-source.ts";
import { CONTACT_FIELDS, type ContactField } from "./audience-view.ts";
import { type Consent, readConsent } from "./consent-words.ts";
import type { ContactColumns } from "./contact-columns.ts";
import { contactText } from "./contact-text.ts";

/** The contact data of each customer of a table. */
export interface Contacts {
  readonly columns: ContactColumns;
  /** What stands in the column for the customer; null without a column or a value. */
  text(field: ContactField, customer: number): string | null;
  /** "unknown" for all where no column tells. */
  readonly consent: readonly Consent[];
}

/** A row of the table that says something of a customer, and how late it is. */
interface Said {
  readonly row: number;
  readonly customer: number;
  readonly day: number;
}

/**
 * Of a table of orders, each field from the customer's latest order that has it; of a table of customers, from
 * the customer's row. Of two answers on consent on one day, no goes before yes; a no in an order that was left
 * out (cancelled, unpaid) counts as well.
 */
export function contactsOf(reader: SourceReader, table: CustomerTable, columns: ContactColumns): Contacts {
  const { said, leftOut } = saidOf(reader, table);
  const read = CONTACT_FIELDS.filter((field) => field !== "consent" && columns[field] !== undefined);
  const texts = new Map(
    read.map((field) => [field, latest(reader.body.column(columns[field]!), said, table.customers)] as const),
  );
  const text = (field: ContactField, customer: number) => texts.get(field)?.[customer] ?? null;
  return { columns, text, consent: consentOf(reader, table.customers, columns, said, leftOut, text) };
}

function saidOf(reader: SourceReader, table: CustomerTable): { said: Said[]; leftOut: number[] } {
  const { rowOf, history } = table;
  if (rowOf !== null) {
    const said = Array.from(rowOf, (row, customer) => ({ row, customer, day: 0 }));
    return { said, leftOut: [] };
  }
  const { orderOfRow, orders } = cleanSource(reader).clean;
  const customerOf = new Int32Array(orders.identifiers.length).fill(-1);
  history?.summary.identifier.forEach((code, customer) => {
    customerOf[code] = customer;
  });
  const said: Said[] = [];
  const leftOut: number[] = [];
  orderOfRow.forEach((order, row) => {
    const customer = order < 0 ? -1 : customerOf[orders.customer[order]!]!;
    if (customer >= 0) said.push({ row, customer, day: orders.day[order]! });
    else leftOut.push(row);
  });
  return { said, leftOut };
}

function latest({ codes, cells }: Coded, said: readonly Said[], customers: number): (string | null)[] {
  const texts = cells.map(contactText);
  const found = new Array<string | null>(customers).fill(null);
  const days = new Float64Array(customers).fill(Number.NEGATIVE_INFINITY);
  for (const { row, customer, day } of said) {
    const text = texts[codes[row]!]!;
    if (text === null || day <= days[customer]!) continue;
    found[customer] = text;
    days[customer] = day;
  }
  return found;
}

function consentOf(
  reader: SourceReader,
  customers: number,
  columns: ContactColumns,
  said: readonly Said[],
  leftOut: readonly number[],
  text: Contacts["text"],
): Consent[] {
  const answers = new Array<Consent>(customers).fill("unknown");
  if (columns.consent === undefined) return answers;
  const { codes, cells } = reader.body.column(columns.consent);
  const meant = cells.map(readConsent);
  const answered = cells.map((cell) => contactText(cell) !== null);
  const days = new Float64Array(customers).fill(Number.NEGATIVE_INFINITY);
  const hear = ({ row, customer, day }: Said) => {
    const code = codes[row]!;
    if (!answered[code] || day < days[customer]!) return;
    // A word that we do not understand takes a yes back, never a no of the same day.
    const own = meant[code]!;
    const stands = day === days[customer]! && (own === "yes" || answers[customer] === "no");
    if (!stands) answers[customer] = own;
    days[customer] = day;
  };
  for (const one of said) hear(one);
  for (const one of refusalsBeside(reader, columns, leftOut, customers, text)) {
    if (meant[codes[one.row]!] === "no") hear(one);
  }
  return answers;
}

/** Rows that were left out, given to the customer who has their address. */
function refusalsBeside(
  reader: SourceReader,
  columns: ContactColumns,
  leftOut: readonly number[],
  customers: number,
  text: Contacts["text"],
): Said[] {
  if (columns.email === undefined || leftOut.length === 0 || !reader.has("date")) return [];
  const owner = new Map<string, number>();
  for (let at = 0; at < customers; at++) {
    const address = text("email", at)?.toLowerCase();
    if (address !== undefined) owner.set(address, at);
  }
  const { codes, cells } = reader.body.column(columns.email);
  const owners = cells.map((cell) => owner.get(contactText(cell)?.toLowerCase() ?? "") ?? -1);
  const { days } = reader.datesOf("date");
  return leftOut
    .map((row) => ({ row, customer: owners[codes[row]!]!, day: days[row]! }))
    .filter(({ customer, day }) => customer >= 0 && !Number.isNaN(day));
}
