import type { ValueKind } from "./forecast.ts";
import type { RangeAddress } from "./host.ts";
import type { NameSet, QuadrantKey, RfmMapKey, TierKey, TierNameSet } from "./vocabulary.ts";

/** Soft data: columns about customers to carry along, by heading, so that they are found again in a longer table. */
interface SoftChoices {
  /** Of the table itself. */
  readonly columns: readonly string[];
  /** Of a second table, joined by customer. */
  readonly table: SecondTable | null;
  /** Heading of the table's own column with what serving a customer costs; left out when there is none. */
  readonly cost?: string | null;
}

export interface SecondTable {
  readonly range: RangeAddress;
  /** Heading of the column with the customer. */
  readonly customer: string;
  readonly columns: readonly string[];
  /** Also how many rows each customer has. */
  readonly rows: boolean;
  /** Heading of the column with what serving a customer costs; null when there is none. */
  readonly cost: string | null;
}

/** Names and tactics as the user typed them, for both languages; what is missing or blank keeps the standard. */
export interface OwnWords {
  readonly quadrants: Readonly<Partial<Record<QuadrantKey, string>>>;
  readonly tactics: Readonly<Partial<Record<QuadrantKey, string>>>;
  readonly tiers: Readonly<Partial<Record<TierKey, string>>>;
}

/** What the user may decide; every field has a default, so that nobody needs to. */
export interface Choices {
  /** Value from which a customer is high; null takes the median. */
  readonly valueBorder: number | null;
  /** Months from which a relationship is long; null takes the median of customers with two orders or more. */
  readonly durationBorder: number | null;
  /** Shares of the three tiers in percent, best first; together 100. */
  readonly tierShares: readonly [number, number, number];
  /** Lowest value of the first and of the second tier, the user's own amounts; null takes the shares. */
  readonly tierRanges: readonly [number, number] | null;
  readonly rfmMap: RfmMapKey;
  readonly names: NameSet;
  readonly tierNames: TierNameSet;
  readonly own: OwnWords;
  /** What a customer is worth; null takes both together where the data carry a sound forecast, else what was earned. */
  readonly value: ValueKind | null;
  /** Months ahead of a forecast. */
  readonly months: number;
  /** Discount a year on what is earned later, e.g. 0.1. */
  readonly discount: number;
  /** Whether the duration counts the months that a customer is expected to stay, where there is a forecast. */
  readonly expectedMonths: boolean;
  /** Share of revenue that is margin, 0–1. */
  readonly margin: number;
  /** Cost of winning and keeping one customer, in the currency of the data. */
  readonly cost: number;
  /** Cost of serving one order. */
  readonly costPerOrder: number;
  /** Years over which the formula asks the value. */
  readonly formulaYears: number;
  /** New customers wait for a quadrant; see Guard 1. */
  readonly tooEarly: boolean;
  /** A customer who has gone quiet gets a win-back tactic; see Guard 3. */
  readonly inactive: boolean;
  readonly soft: SoftChoices;
  /** Name of the settings that these choices began with; null for the standard. */
  readonly setting: string | null;
}

export const DEFAULT_CHOICES: Choices = {
  valueBorder: null,
  durationBorder: null,
  tierShares: [20, 60, 20],
  tierRanges: null,
  rfmMap: "default",
  names: "neutral",
  tierNames: "standard",
  own: { quadrants: {}, tactics: {}, tiers: {} },
  value: null,
  months: 12,
  discount: 0.1,
  expectedMonths: true,
  margin: 1,
  cost: 0,
  costPerOrder: 0,
  formulaYears: 3,
  tooEarly: true,
  inactive: true,
  soft: { columns: [], table: null },
  setting: null,
};
