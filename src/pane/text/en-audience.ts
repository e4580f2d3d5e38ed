import { DESTINATION_NAMES } from "../../wizard/pages/audience/destination-names.ts";
import type { Format } from "./format.ts";
import { plural } from "./plural.ts";

const people = (f: Format, n: number) => `${f.count(n)} ${plural(n, "customer", "customers")}`;
const listed = (words: readonly string[]) => new Intl.ListFormat("en").format(words);
/** "Test group of A card, 29 June 2025". */
const drawn = (group: string, f: Format, tactic: string, day: string | null) =>
  `${group}${tactic === "" ? "" : ` of ${tactic}`}${day === null ? "" : `, ${f.date(day)}`}`;

export const enAudience = {
  /** On a link to the page. */
  link: "Export an audience",
  title: "Export an audience",
  line: "A list to take along",
  finding: (f: Format, exported: number, group: number) =>
    `${f.count(exported)} of ${people(f, group)} can go on the list`,
  nobody: "Nobody can go on this list yet",
  asksFirst: (f: Format, group: number) => `Have these ${people(f, group)} given consent?`,
  who: "Customers",
  also: "Only those who are also",
  everybody: "All customers",
  noFilter: "no further choice",
  kinds: { quadrant: "Quadrants", tier: "Value tiers", rfm: "RFM segments", split: "Tests" },
  drawn: {
    test: (f: Format, tactic: string, day: string | null) => drawn("Test group", f, tactic, day),
    control: (f: Format, tactic: string, day: string | null) => drawn("Control group", f, tactic, day),
  },
  controlNote:
    "This is the control group. Who is reached by the tactic after all can no longer show what it does: use the list to leave them out.",
  option: (f: Format, name: string, customers: number) => `${name} (${f.count(customers)})`,
  to: "For",
  destinations: { ...DESTINATION_NAMES, cdp: "CSV for a CDP" },
  tips: {
    google:
      "Google matches on an address, on a number, or on first name, last name, country and postcode together. In the EEA it also asks whether people agreed to their data being used for ads.",
    meta: "With the value column Meta can look for people who resemble your best customers. Choose a value-based source there.",
    linkedin: "LinkedIn needs an e-mail address for each person.",
    klaviyo:
      "Import it as an update of profiles. Uploading it to a list can mark people as subscribed, whether they asked for it or not.",
    mailchimp:
      "Make the fields CLV and CLV_TIER in Mailchimp first, and tick “update existing contacts” when you import.",
    hubspot: "Make the properties in HubSpot first: it finds them by these very labels.",
    braze: "The customer number is the external_id; the other columns become custom attributes.",
    shopify:
      "An import can overwrite what Shopify knows, tags above all. Start from a fresh export and take the old clv: and rfm: tags off first.",
    mapp: "Mapp finds the contact by the first column.",
    bloomreach: "Choose the first column as hard ID in the import screen.",
    segment:
      "One identify call a line (NDJSON), for Segment or RudderStack. We make the file and send nothing.",
    cdp: "Keys that never change instead of names, and a hash in place of the address.",
  },
  purpose: "What the list is for",
  purposes: { reach: "To reach them", exclude: "To leave them out" },
  excludeNote:
    "Customers without consent are on this list too, so that your ads skip them. Use it to exclude only. No value is written.",
  counts: {
    group: "In the group",
    consenting: "With consent",
    addressed: "With a usable address",
    usable: "With a usable number or address",
    exported: "On the list",
  },
  why: (f: Format, n: number) => `Why ${people(f, n)} ${plural(n, "is", "are")} left out`,
  reasons: {
    refused: "No consent",
    "no-answer": "Consent blank or unclear",
    "no-address": "No address",
    "bad-address": "Address or number that cannot be right",
    placeholder: "Address of a marketplace, or filled in for nobody",
    double: "Address already on the list",
  },
  consentNeeded: {
    title: "No column says who gave consent",
    text: "Choose the column under Columns, or say that you have permission. Until then no list is made.",
    tick: "I have permission to use the data of these customers for this",
  },
  consentGiven: "You said that you have permission for these customers.",
  minimum: (f: Format, name: string, from: number, to: number, n: number) =>
    `${name} wants ${from === to ? "about" : "between"} ${f.count(from)}${from === to ? "" : ` and ${f.count(to)}`} people it can match, as far as we know. With ${people(f, n)} the list may stay too small; check it there.`,
  negative: (f: Format, n: number) => `${people(f, n)} with a value below 0: written as 0.00.`,
  unreadPhones: (f: Format, n: number) =>
    `${f.count(n)} phone ${plural(n, "number", "numbers")} could not be read and ${plural(n, "stays", "stay")} blank. Check the country under Options.`,
  options: "Options",
  hash: "Hash addresses",
  hashHint: {
    choice:
      "SHA-256: the platform can compare addresses without reading them. Hashed data is still personal data.",
    always: "The address is hashed (SHA-256). Hashed data is still personal data.",
    never: "This platform takes plain text only.",
  },
  hashed: "hashed",
  plain: "plain text",
  country: "Country of phone numbers without a country code",
  noCountry: "Not known",
  value: "Value column",
  values: { clv: "CLV", predicted: "Expected value" },
  columns: "Columns",
  none: "not in my table",
  fields: {
    email: "E-mail",
    phone: "Phone",
    "first-name": "First name",
    infix: "Name prefix",
    "last-name": "Last name",
    "full-name": "Whole name",
    country: "Country",
    zip: "Postcode",
    city: "City",
    consent: "Consent",
  },
  foundColumns: (f: Format, n: number) => `${f.count(n)} found`,
  preview: "The first rows",
  masked: (hashed: readonly string[], plain: readonly string[]) => {
    if (hashed.length === 0) return `Masked here. In the list these stand in plain text: ${listed(plain)}.`;
    const open = plain.length === 0 ? "" : ` In plain text: ${listed(plain)}.`;
    return `Shortened here. In the list these stand as hashes: ${listed(hashed)}.${open}`;
  },
  holds: {
    email: "e-mail address",
    phone: "phone number",
    name: "name",
    country: "country",
    zip: "postcode",
    city: "city",
    "customer-id": "customer number",
    value: "value",
    groups: "groups",
    consent: "consent",
    day: "day of the data",
  },
  blankCell: "blank",
  allColumns: (f: Format, n: number) => `All ${f.count(n)} columns, in this order`,
  download: "Download file",
  saved: (name: string) => `Saved as ${name}.`,
  savedHint:
    "Nothing in your downloads? Some desktop versions of Excel refuse them: write the list to a new sheet and save that sheet as CSV (UTF-8).",
  toSheet: "Write to new sheet",
  sheetHint:
    "The whole list stands on that sheet, for whoever can open this document. Undo takes it away again.",
  card: {
    group: "Audience",
    prepare: "Prepare list",
    hint: "Only customers who gave consent. You see the list before anything is saved.",
  },
};
