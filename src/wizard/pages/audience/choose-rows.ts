import { isPlaceholderAddress } from "../../../core/orders/clean/placeholder-customers.ts";
import type { LeftOutReason, Purpose } from "./audience-view.ts";
import type { Consent } from "./consent-words.ts";
import type { Contacts } from "./contacts.ts";
import { countryCode } from "./country-code.ts";
import { type Destination, has } from "./destination.ts";
import { normaliseEmail } from "./normalise-email.ts";
import { normalisePhone } from "./normalise-phone.ts";
import { type PersonName, splitName } from "./person-name.ts";

/** A customer of the list, with what the platform may use of the contact data; null what it may not. */
export interface Listed {
  readonly customer: number;
  readonly email: string | null;
  readonly phone: string | null;
  readonly name: PersonName;
  readonly country: string | null;
  readonly zip: string | null;
}

export interface ChosenRows {
  readonly listed: readonly Listed[];
  /** Null where no column tells. */
  readonly consenting: number | null;
  readonly addressed: number;
  readonly leftOut: ReadonlyMap<LeftOutReason, number>;
  readonly unreadPhones: number;
}

export interface RowWishes {
  readonly destination: Destination;
  readonly purpose: Purpose;
  /** Of phone numbers that name none. */
  readonly country: string | null;
}

/**
 * Who of a group goes on the list. Nobody goes on a list to reach people without a clear yes where a column
 * tells, nor anybody whose address another customer refused it for. An address goes on it once: the first in
 * the order of the group.
 */
export function chooseRows(
  group: readonly number[],
  customers: number,
  contacts: Contacts,
  wishes: RowWishes,
): ChosenRows {
  const { destination, purpose } = wishes;
  const tells = contacts.columns.consent !== undefined;
  const asks = purpose === "reach" && tells;
  const refused = asks ? refusedAddresses(customers, contacts, destination) : new Set<string>();
  const leftOut = new Map<LeftOutReason, number>();
  const listed: Listed[] = [];
  const met = new Set<string>();
  const counts = { consenting: 0, addressed: 0, unreadPhones: 0 };
  const reasonFor = (one: Listed, consent: Consent): LeftOutReason | null => {
    if (asks && consent !== "yes") return consent === "no" ? "refused" : "no-answer";
    if (!isUsable(one, destination)) return whyNot(one.customer, contacts, destination);
    counts.addressed++;
    const key = keyOf(one, destination);
    if (met.has(key)) return "double";
    met.add(key);
    return null;
  };
  for (const customer of group) {
    const one = readContact(customer, contacts, wishes);
    const consent = one.email !== null && refused.has(one.email) ? "no" : contacts.consent[customer]!;
    if (consent === "yes") counts.consenting++;
    const reason = reasonFor(one, consent);
    if (reason !== null) {
      leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
      continue;
    }
    if (lostPhone(one, contacts, destination)) counts.unreadPhones++;
    listed.push(one);
  }
  return { listed, leftOut, ...counts, consenting: tells ? counts.consenting : null };
}

/** By what two customers are one person to the platform. */
function keyOf({ customer, email, phone }: Listed, { needs }: Destination): string {
  return needs === "id" ? `customer ${customer}` : (email ?? phone ?? `customer ${customer}`);
}

/** A number is there that could not be read. */
function lostPhone({ customer, phone }: Listed, contacts: Contacts, destination: Destination): boolean {
  return phone === null && has(destination, "phone") && contacts.text("phone", customer) !== null;
}

function refusedAddresses(customers: number, contacts: Contacts, { mailbox }: Destination): Set<string> {
  const refused = new Set<string>();
  for (let customer = 0; customer < customers; customer++) {
    if (contacts.consent[customer] !== "no") continue;
    const email = normaliseEmail(contacts.text("email", customer) ?? "", mailbox);
    if (email !== null) refused.add(email);
  }
  return refused;
}

function readContact(customer: number, contacts: Contacts, wishes: RowWishes): Listed {
  const { destination } = wishes;
  const text = (field: Parameters<Contacts["text"]>[0]) => contacts.text(field, customer);
  const address = text("email");
  const usable = address !== null && !isPlaceholderAddress(address);
  const country = countryCode(text("country") ?? "");
  const phone = has(destination, "phone") ? text("phone") : null;
  const whole = splitName(text("full-name"));
  return {
    customer,
    email: usable ? normaliseEmail(address, destination.mailbox) : null,
    phone: phone === null ? null : normalisePhone(phone, country ?? wishes.country),
    name: {
      first: text("first-name") ?? whole.first,
      last: withInfix(text("infix"), text("last-name")) ?? whole.last,
    },
    country,
    zip: text("zip"),
  };
}

function withInfix(infix: string | null, last: string | null): string | null {
  return last === null || infix === null ? last : `${infix} ${last}`;
}

function isUsable(one: Listed, { needs }: Destination): boolean {
  switch (needs) {
    case "id":
      return true;
    case "email":
      return one.email !== null;
    case "email-or-phone":
      return one.email !== null || one.phone !== null;
    case "email-phone-or-name":
      return one.email !== null || one.phone !== null || hasPostalName(one);
  }
}

/** Google matches by post only on all four of first name, last name, country and postcode. */
export function hasPostalName({ name, country, zip }: Listed): boolean {
  return name.first !== null && name.last !== null && country !== null && zip !== null;
}

function whyNot(customer: number, contacts: Contacts, destination: Destination): LeftOutReason {
  const address = contacts.text("email", customer);
  if (address !== null) return isPlaceholderAddress(address) ? "placeholder" : "bad-address";
  const calls = destination.needs !== "email" && contacts.text("phone", customer) !== null;
  return calls ? "bad-address" : "no-address";
}
