import { namesInForce } from "../../names-in-force.ts";
import { vocabularyOf } from "../../vocabulary-of.ts";
import type { PageContext } from "../page.ts";
import type { AudienceQuestion, AudienceView } from "./audience-view.ts";
import { type ChosenRows, chooseRows, type Listed } from "./choose-rows.ts";
import { contactColumns } from "./contact-columns.ts";
import { type Contacts, contactsOf } from "./contacts.ts";
import { countryCode, guessCountry } from "./country-code.ts";
import { DESTINATIONS } from "./destinations.ts";
import { customersDrawn } from "./drawn-groups.ts";
import { groupCounts, membersOf } from "./group-members.ts";
import type { ListSource } from "./part-text.ts";

/** A list that was asked for: who is on it and what it is made of. */
export interface AudienceList {
  readonly chosen: AudienceView["chosen"];
  readonly source: ListSource;
  readonly rows: ChosenRows;
  readonly members: number;
  readonly consent: AudienceView["consent"];
}

/** Contact data of the table that was looked at last; reading them anew costs most of an answer. */
let kept: {
  readonly reader: object;
  readonly table: object;
  readonly key: string;
  readonly contacts: Contacts;
} | null = null;

export async function makeList(context: PageContext, question: AudienceQuestion): Promise<AudienceList> {
  const { segmented, choices } = context;
  const contacts = contactsFor(context, question);
  const { group, also } = groupsOf(context, question);
  const destinationId = question.destination ?? "meta";
  const destination = DESTINATIONS[destinationId];
  // Who is to get no tactic is left out of the ads, unless the user says otherwise.
  const standard = group?.kind === "split" && group.key === "control" ? "exclude" : "reach";
  const purpose = destination.advertising ? (question.purpose ?? standard) : "reach";
  const language = question.language ?? "en";
  const predicted = segmented.forecast?.offered === true && question.value === "predicted";
  const chosen: AudienceView["chosen"] = {
    group,
    also,
    destination: destinationId,
    purpose,
    hash: destination.hashed !== null && (question.hash ?? true),
    country: question.country ?? defaultCountry(context, contacts, language),
    value: predicted ? "predicted" : "clv",
  };
  const drawn = await customersDrawn(context, [group, also]);
  const members = membersOf(segmented, [group, also], drawn);
  const { country, hash, value } = chosen;
  const rows = chooseRows(members, segmented.table.customers, contacts, { destination, purpose, country });
  const names = namesInForce(vocabularyOf(language), choices);
  const source = { segmented, contacts, destination, purpose, hash, value, names };
  return { chosen, source, rows, members: members.length, consent: consentOf(contacts, purpose, question) };
}

/** Who may be written: nobody while the user has yet to say that there is permission. */
export function allowedRows({ consent, rows }: AudienceList): readonly Listed[] {
  return consent === "needed" ? [] : rows.listed;
}

function contactsFor({ reader, segmented }: PageContext, { columns = {} }: AudienceQuestion): Contacts {
  const { table } = segmented;
  const key = JSON.stringify(columns);
  if (kept?.reader === reader && kept.table === table && kept.key === key) return kept.contacts;
  const contacts = contactsOf(reader, table, contactColumns(reader, columns));
  kept = { reader, table, key, contacts };
  return contacts;
}

/** The group that was asked for; at first the best quadrant or tier that holds anybody. */
function groupsOf({ segmented }: PageContext, { group, also = null }: AudienceQuestion) {
  if (group !== undefined) return { group, also: also?.kind === group?.kind ? null : also };
  return { group: groupCounts(segmented)[0]?.choice ?? null, also: null };
}

function defaultCountry({ host, segmented }: PageContext, contacts: Contacts, language: "en" | "nl") {
  const codes =
    contacts.columns.country === undefined ? [] : countriesOf(contacts, segmented.table.customers);
  return guessCountry(codes, host.timeZone, language);
}

function countriesOf(contacts: Contacts, customers: number): (string | null)[] {
  return Array.from({ length: customers }, (_, at) => countryCode(contacts.text("country", at) ?? ""));
}

function consentOf(
  { columns }: Contacts,
  purpose: AudienceView["chosen"]["purpose"],
  { permission }: AudienceQuestion,
): AudienceView["consent"] {
  if (purpose === "exclude") return "not-asked";
  if (columns.consent !== undefined) return "column";
  return permission === true ? "given" : "needed";
}
