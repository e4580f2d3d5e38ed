import type { Language } from "../../service.ts";
import type { QuadrantKey, RfmKey, TierKey } from "../../vocabulary.ts";

/** Where a list can go; the keys of `audience-exports.json`, shortened. */
export const DESTINATION_IDS = [
  "google",
  "meta",
  "linkedin",
  "klaviyo",
  "mailchimp",
  "hubspot",
  "braze",
  "shopify",
  "mapp",
  "bloomreach",
  "segment",
  "cdp",
] as const;
export type DestinationId = (typeof DESTINATION_IDS)[number];

/** What a list can say of a customer besides the groups, each from one column of the source. */
export const CONTACT_FIELDS = [
  "email",
  "phone",
  "first-name",
  "infix",
  "last-name",
  "full-name",
  "country",
  "zip",
  "city",
  "consent",
] as const;
export type ContactField = (typeof CONTACT_FIELDS)[number];

/** One group of customers. */
export type GroupChoice =
  | { readonly kind: "quadrant"; readonly key: QuadrantKey }
  | { readonly kind: "tier"; readonly key: TierKey }
  | { readonly kind: "rfm"; readonly key: RfmKey }
  /** Drawn by lot to test a tactic, as it stands on the sheet with this id. */
  | { readonly kind: "split"; readonly key: SplitKey; readonly sheet: string };

type SplitKey = "test" | "control";

/** To advertise to them, or to leave them out of advertising. */
export type Purpose = "reach" | "exclude";

/** The value written for an advertising platform: the CLV of the groups, or only what is still expected. */
export type ValueColumn = "clv" | "predicted";

/** What may be asked of the page; what is left out is filled in, and `chosen` in the answer says with what. */
export interface AudienceQuestion {
  readonly page: "audience";
  /** Null: every customer. */
  readonly group?: GroupChoice | null;
  /** Only those of the group who are in this one too. */
  readonly also?: GroupChoice | null;
  readonly destination?: DestinationId;
  readonly purpose?: Purpose;
  /** Hash addresses and names where the platform leaves it open. */
  readonly hash?: boolean;
  /** Country (ISO 3166, two letters) of phone numbers that name none. */
  readonly country?: string;
  readonly value?: ValueColumn;
  /** Columns as the user corrected them; null: none. */
  readonly columns?: Readonly<Partial<Record<ContactField, number | null>>>;
  /** Without a column of consent: the user has permission for these customers. */
  readonly permission?: boolean;
  /** Language of the names in files that people read. */
  readonly language?: Language;
  /** Answer the whole file, addresses and all. Only then does an answer hold a whole address. */
  readonly file?: boolean;
}

/** Why a customer is not in the list; each customer counts once, under the first that applies. */
export type LeftOutReason = "refused" | "no-answer" | "no-address" | "bad-address" | "placeholder" | "double";

export interface GroupCount {
  readonly choice: GroupChoice;
  readonly customers: number;
  /** Only of a group drawn by lot: the tactic ("" when it has no name) and the last day of its orders. */
  readonly drawn?: { readonly tactic: string; readonly day: string | null };
}

export interface ContactColumn {
  readonly field: ContactField;
  readonly position: number | null;
  /** The first value, masked; null without a column or a value. */
  readonly example: string | null;
}

/** What a list can tell of a customer; all groups are one kind. */
export type HeldKind =
  | "email"
  | "phone"
  | "name"
  | "country"
  | "zip"
  | "city"
  | "customer-id"
  | "value"
  | "groups"
  | "consent"
  | "day";

/** A group of customers as a list for an advertising or mail platform. */
export interface AudienceView {
  readonly chosen: {
    readonly group: GroupChoice | null;
    readonly also: GroupChoice | null;
    readonly destination: DestinationId;
    readonly purpose: Purpose;
    readonly hash: boolean;
    readonly country: string | null;
    readonly value: ValueColumn;
  };
  /** Every group that has a name here, with all its customers. */
  readonly groups: readonly GroupCount[];
  readonly contacts: readonly ContactColumn[];
  readonly rules: {
    /** "choice": hashed or not as the user likes. */
    readonly hash: "choice" | "always" | "never";
    /** Whether the list may serve to leave people out. */
    readonly advertising: boolean;
    readonly hasValue: boolean;
    /** Whether a forecast can be written as the value. */
    readonly predicted: boolean;
    readonly hasPhone: boolean;
    /** Countries (ISO 3166) that a phone number without a code may be of. */
    readonly countries: readonly string[];
    /** Whether it is a table that can stand on a sheet. */
    readonly isTable: boolean;
    /** People the platform wants to match, from – to by network; as far as we know. */
    readonly minimum: { readonly from: number; readonly to: number } | null;
  };
  /** "column": the data tell; "needed": the user must say so first; "given": the user has; "not-asked": to leave out. */
  readonly consent: "column" | "needed" | "given" | "not-asked";
  readonly counts: {
    readonly group: number;
    /** Null where no column tells. */
    readonly consenting: number | null;
    /** Of those, with an address that the platform can use. */
    readonly addressed: number;
    readonly exported: number;
    /** Customers of the list with a value below 0, which is written as 0. */
    readonly negative: number;
    /** Phone numbers in the list that could not be read, left blank. */
    readonly unreadPhones: number;
  };
  readonly leftOut: readonly { readonly reason: LeftOutReason; readonly customers: number }[];
  /** What the list tells, in the order of its columns; both empty while nobody is on it. */
  readonly holds: { readonly hashed: readonly HeldKind[]; readonly plain: readonly HeldKind[] };
  readonly headers: readonly string[];
  /** The first rows as they will be, masked; as long as `headers`. */
  readonly rows: readonly (readonly string[])[];
  readonly fileName: string;
  /** Only when it was asked for, may be given, and holds anybody. */
  readonly file: { readonly name: string; readonly type: string; readonly text: string } | null;
}
