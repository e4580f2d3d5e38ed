import type { Cell } from "../../../sheet/cell.ts";
import type { Segmented } from "../../analyse-source.ts";
import { isoDay } from "../../grid.ts";
import type { NamesInForce } from "../../names-in-force.ts";
import type { RfmKey } from "../../vocabulary.ts";
import type { Purpose, ValueColumn } from "./audience-view.ts";
import { hasPostalName, type Listed } from "./choose-rows.ts";
import { contactText } from "./contact-text.ts";
import type { Contacts } from "./contacts.ts";
import { type Destination, has, type Part } from "./destination.ts";
import { hashText } from "./hash.ts";
import { writtenTags } from "./tags.ts";

/** What the cells of a list are made of. */
export interface ListSource {
  readonly segmented: Segmented;
  readonly contacts: Contacts;
  readonly destination: Destination;
  readonly purpose: Purpose;
  readonly hash: boolean;
  readonly value: ValueColumn;
  readonly names: NamesInForce;
}

/** Each part in plain text; "" where nothing is known. */
export const PART_TEXT: Readonly<Record<Part, (source: ListSource, one: Listed) => string>> = {
  blank: () => "",
  email: (_, { email }) => email ?? "",
  "email-hash": (_, { email }) => (email === null ? "" : hashText(email)),
  phone: (_, { phone }) => phone ?? "",
  "first-name": (source, one) => postal(source, one, one.name.first),
  "last-name": (source, one) => postal(source, one, one.name.last),
  country: (source, one) => postal(source, one, one.country),
  zip: (source, one) => postal(source, one, one.zip),
  city: ({ contacts }, { customer }) => contacts.text("city", customer) ?? "",
  value: (source, { customer }) =>
    source.purpose === "exclude" ? "" : amountText(Math.max(0, amountOf(source, customer))),
  clv: ({ segmented }, { customer }) => amountText(segmented.table.value[customer]!),
  "customer-id": ({ segmented, destination }, { customer }) =>
    idText(segmented.table.identifiers[customer]!, destination),
  segment: segmentText,
  score: ({ segmented }, { customer }) => {
    const scores = segmented.segments.rfm?.scores;
    return scores === undefined ? "" : `${scores.r[customer]}${scores.f[customer]}${scores.m[customer]}`;
  },
  tier: ({ segmented, destination, names }, { customer }) => {
    const key = segmented.segments.tier[customer]!;
    return destination.words === "keys" ? key : names.tiers[key];
  },
  quadrant: ({ segmented, destination, names }, { customer }) => {
    const key = segmented.segments.quadrant?.key[customer];
    return key === undefined ? "" : destination.words === "keys" ? key : names.quadrants[key];
  },
  tactic: tacticText,
  day: ({ segmented }) => (segmented.table.asOf === null ? "" : isoDay(segmented.table.asOf)),
  tags: ({ segmented, destination, names }, { customer }) => {
    const { tier, quadrant } = segmented.segments;
    const groups = {
      tier: tier[customer]!,
      segment: segmentOf(segmented, customer),
      quadrant: quadrant?.key[customer] ?? null,
    };
    return writtenTags(groups, destination.words === "keys" ? null : names);
  },
  accepts: ({ contacts }, { customer }) => ACCEPTS[contacts.consent[customer]!],
};

const ACCEPTS = { yes: "yes", no: "no", unknown: "" } as const;

/** The value for an advertising platform as it is, also below 0. */
export function amountOf({ segmented, value }: ListSource, customer: number): number {
  const { table, forecast } = segmented;
  const predicted = value === "predicted" && forecast?.offered === true;
  return predicted ? forecast.predicted[customer]! : table.value[customer]!;
}

/** A name and postcode help Google only together; what does not help is not sent. */
function postal({ destination }: ListSource, one: Listed, text: string | null): string {
  const helps = destination.needs !== "email-phone-or-name" || hasPostalName(one);
  return helps ? (text ?? "") : "";
}

/** Two decimals with a point, no sign of the currency; "" for what is not known. */
function amountText(amount: number): string {
  if (!Number.isFinite(amount)) return "";
  const text = amount.toFixed(2);
  return text === "-0.00" ? "0.00" : text;
}

/** An address that serves as the customer's number is not told in a file that hashes addresses. */
function idText(identifier: Cell, destination: Destination): string {
  const text = contactText(identifier) ?? "";
  const hides = has(destination, "email-hash") && text.includes("@");
  return hides ? hashText(text.normalize("NFC").toLowerCase()) : text;
}

function segmentOf({ segments }: Segmented, customer: number): RfmKey | null {
  return segments.rfm?.named === true ? segments.rfm.segment[customer]! : null;
}

function segmentText({ segmented, destination, names }: ListSource, { customer }: Listed): string {
  const key = segmentOf(segmented, customer);
  return key === null ? "" : destination.words === "keys" ? key : names.rfm[key];
}

/** Key of the quadrant whose tactic it is, or "win_back"; else the tactic in words. */
function tacticText({ segmented, destination, names }: ListSource, { customer }: Listed): string {
  const { quadrant } = segmented.segments;
  if (quadrant === null) return "";
  const key = quadrant.key[customer]!;
  const quiet = quadrant.inactive[customer] === 1 && (key === "protect" || key === "deepen");
  if (destination.words === "keys") return quiet ? "win_back" : key;
  return quiet ? names.winBack : names.tactics[key];
}
