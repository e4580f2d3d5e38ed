import type { AudienceView, HeldKind } from "./audience-view.ts";
import type { Part } from "./destination.ts";
import type { AudienceList } from "./make-list.ts";
import { PART_TEXT } from "./part-text.ts";

const KIND_OF: Readonly<Record<Exclude<Part, "blank">, HeldKind>> = {
  email: "email",
  "email-hash": "email",
  phone: "phone",
  "first-name": "name",
  "last-name": "name",
  country: "country",
  zip: "zip",
  city: "city",
  value: "value",
  clv: "value",
  "customer-id": "customer-id",
  segment: "groups",
  score: "groups",
  tier: "groups",
  quadrant: "groups",
  tactic: "groups",
  tags: "groups",
  day: "day",
  accepts: "consent",
};
const HASH = /^[0-9a-f]{64}$/;

/** What a list tells of its customers, as a hash or in plain text; columns that are blank for all tell nothing. */
export function whatItHolds({ source, rows }: AudienceList): AudienceView["holds"] {
  const { destination, hash } = source;
  const hashed = new Set<HeldKind>();
  const plain = new Set<HeldKind>();
  for (const [, part] of destination.columns) {
    if (part === "blank" || (hash && destination.plainOnly?.includes(part))) continue;
    const texts = function* () {
      for (const one of rows.listed) yield PART_TEXT[part](source, one);
    };
    const first = firstFilled(texts());
    if (first === null) continue;
    // An address that serves as the customer's number is hashed where addresses are.
    const isHash = (hash && destination.hashed?.includes(part) === true) || HASH.test(first);
    (isHash ? hashed : plain).add(KIND_OF[part]);
  }
  return { hashed: [...hashed], plain: [...plain] };
}

function firstFilled(texts: Iterable<string>): string | null {
  for (const text of texts) if (text !== "") return text;
  return null;
}
