/** What a column of a list holds. */
export type Part =
  | "email"
  | "phone"
  | "first-name"
  | "last-name"
  | "country"
  | "zip"
  | "city"
  | "value"
  | "customer-id"
  /** SHA-256 of the address, whatever else is hashed. */
  | "email-hash"
  | "segment"
  | "score"
  | "tier"
  | "clv"
  | "quadrant"
  | "tactic"
  /** Day the data run up to. */
  | "day"
  /** Names of the groups, or "clv:very-profitable", in one cell. */
  | "tags"
  /** Whether the customer gave consent: "yes" or "no". */
  | "accepts"
  | "blank";

export interface Destination {
  readonly columns: readonly (readonly [header: string, part: Part])[];
  /** Parts that are hashed when hashing is chosen; null: plain text only. */
  readonly hashed: readonly Part[] | null;
  /** Parts left blank when hashed, because the platform takes them in plain text only. */
  readonly plainOnly?: readonly Part[];
  /** What a row must have to be of use; "id" is always there. */
  readonly needs: "email" | "email-or-phone" | "email-phone-or-name" | "id";
  /** Keys for machines, which never change; names for people. */
  readonly words: "keys" | "names";
  readonly advertising: boolean;
  /** Rules of this platform for an address, beyond trimming and small letters. */
  readonly mailbox: "as-is" | "google";
  /** How a phone number is written before it is hashed: Meta wants digits only, without the plus. */
  readonly hashedPhone: "e164" | "digits";
  readonly minimum: { readonly from: number; readonly to: number } | null;
  readonly format: "csv" | "identify";
}

export function has(destination: Destination, part: Part): boolean {
  return destination.columns.some(([, own]) => own === part);
}
