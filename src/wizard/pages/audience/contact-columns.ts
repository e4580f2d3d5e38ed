import { normaliseHeading } from "../../../core/orders/recognise/normalise-heading.ts";
import type { SourceReader } from "../../read-source.ts";
import { recogniseBody } from "../../recognise/recognise-body.ts";
import { type AudienceQuestion, CONTACT_FIELDS, type ContactField } from "./audience-view.ts";
import { FIELD_OF, MORE_HEADINGS, OTHER_CHANNEL } from "./contact-headings.ts";
import { contactText } from "./contact-text.ts";
import { normaliseEmail } from "./normalise-email.ts";

/** Position of the column for each contact field that the table has. */
export type ContactColumns = Readonly<Partial<Record<ContactField, number>>>;

type Corrected = NonNullable<AudienceQuestion["columns"]>;

/** A guess by shared words alone is asked, not taken. */
const SURE = 0.59;
const SAMPLE = 300;

/** The columns with contact data: by their headings, the e-mail address by its values too, as the user corrected them. */
export function contactColumns(reader: SourceReader, corrected: Corrected): ContactColumns {
  const columns = byHeading(reader, corrected);
  if (corrected.email === undefined) {
    const email = addressColumn(reader, columns.email);
    if (email === undefined) delete columns.email;
    else columns.email = email;
    // One column is not the name as well.
    if (columns["full-name"] === email) delete columns["full-name"];
  }
  for (const field of CONTACT_FIELDS) {
    const position = corrected[field] ?? null;
    if (position !== null && position < reader.body.headings.length) columns[field] = position;
  }
  return columns;
}

function byHeading({ body }: SourceReader, corrected: Corrected): Partial<Record<ContactField, number>> {
  const found = recogniseBody(body).columns;
  const headings = body.headings.map(normaliseHeading);
  const taken = new Set<number>();
  const columns: Partial<Record<ContactField, number>> = {};
  for (const field of CONTACT_FIELDS.filter((own) => corrected[own] === undefined)) {
    const known = FIELD_OF[field];
    const named = [
      ...found.filter(({ field: own, confidence }) => own !== null && own === known && confidence >= SURE),
    ].map(({ position }) => position);
    const more = (MORE_HEADINGS[field] ?? []).map((name) => headings.indexOf(name));
    const isFree = (at: number) =>
      at >= 0 && !taken.has(at) && !(field === "consent" && OTHER_CHANNEL.test(headings[at]!));
    const position = [...named, ...more].find(isFree);
    if (position === undefined) continue;
    columns[field] = position;
    taken.add(position);
  }
  return columns;
}

/** The column that is named so if it holds addresses, else that of the customer, else the first that does. */
function addressColumn({ body, source }: SourceReader, named: number | undefined): number | undefined {
  const candidates = [named, source.roles.customer, ...body.headings.keys()];
  return candidates.find((at) => at !== undefined && holdsAddresses(body.column(at)));
}

/** Half of the different cells that are filled, of the first so many. */
function holdsAddresses({ cells }: ReturnType<SourceReader["body"]["column"]>): boolean {
  const texts = cells.slice(0, SAMPLE).map(contactText);
  const filled = texts.filter((text) => text !== null);
  const addresses = filled.filter((text) => normaliseEmail(text!, "as-is") !== null);
  return filled.length > 0 && addresses.length * 2 >= filled.length;
}
