import { columnNames } from "../catalogue/names/column-names.ts";
import type { Text } from "../catalogue/text.ts";
import type { Cell } from "../sheet/cell.ts";
import type { Segmented } from "./analyse-source.ts";
import type { Group } from "./analysis.ts";
import { QUADRANT_COLOURS, RFM_COLOURS, TIER_COLOURS } from "./group-colours.ts";
import type { CellColour, ColumnFormat } from "./host.ts";
import type { NamesInForce } from "./names-in-force.ts";
import type { Language } from "./service.ts";
import type { Block } from "./side-by-side.ts";
import { groupBy, tierGroups } from "./view-groups.ts";
import { QUADRANT_KEYS } from "./vocabulary.ts";
import { cents } from "./written-columns.ts";

/** One way to part the customers, as a small table of the summary. */
export interface SummaryPart {
  /** Heading of the column of the same names in the table of customers. */
  readonly heading: Text;
  /** Rows of the summary: the heading stands in the row before the first. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly groups: readonly SummaryGroup[];
  readonly byText: Readonly<Record<string, CellColour>>;
}

interface SummaryGroup {
  readonly name: string;
  readonly customers: number;
  /** Shares of all, 0–1; that of value is null where there is no value to share. */
  readonly share: number;
  readonly value: number;
  readonly valueShare: number | null;
}

export interface Summary extends Block {
  readonly parts: {
    readonly tiers: SummaryPart;
    readonly quadrants: SummaryPart | null;
    readonly segments: SummaryPart | null;
  };
}

/** Columns of the summary. */
export const SUMMARY = { name: 0, customers: 1, share: 2, value: 3, average: 4, valueShare: 5 } as const;

const FORMATS: readonly ColumnFormat[] = ["text", "integer", "percent", "money", "money", "percent"];

const AVERAGE: Text = { en: "average value", nl: "gemiddelde waarde" };

/** A row a group (customers, share, value, average, share of value): tiers, quadrants and RFM segments below each other. */
export function summaryOf({ table, segments }: Segmented, names: NamesInForce, language: Language): Summary {
  const { quadrant, rfm } = segments;
  const total = table.value.reduce((sum, value) => sum + value, 0);
  const values: Cell[][] = [];
  const add = <Key extends string>(
    heading: Text,
    groups: readonly Group<Key>[],
    nameOf: Readonly<Record<Key, string>>,
    colours: Readonly<Record<Key, CellColour>>,
  ): SummaryPart => {
    if (values.length > 0) values.push([]);
    values.push(headingsOf(heading, language));
    const firstRow = values.length;
    const part = groups.map((group): SummaryGroup => {
      const name = nameOf[group.key];
      const share = group.customers / table.customers;
      const valueShare = total > 0 ? group.revenue / total : null;
      const { customers, revenue: value, averageValue } = group;
      values.push([name, customers, share, cents(value), cents(averageValue), valueShare]);
      return { name, customers, share, value, valueShare };
    });
    const byText = Object.fromEntries(groups.map(({ key }) => [nameOf[key], colours[key]]));
    return { heading, firstRow, lastRow: values.length - 1, groups: part, byText };
  };
  // With the value as the measure, the "revenue" of a group is its value.
  const measure = table.value;
  const tiers = add(columnNames.tier, tierGroups(table, segments, measure), names.tiers, TIER_COLOURS);
  const quadrants =
    quadrant === null
      ? null
      : add(
          columnNames.quadrant,
          groupBy(QUADRANT_KEYS, (at) => quadrant.key[at]!, table, measure).filter(
            ({ key, customers }) => key !== "too_early" || customers > 0,
          ),
          names.quadrants,
          QUADRANT_COLOURS,
        );
  const segmentsPart =
    rfm?.named !== true
      ? null
      : add(
          columnNames.segment,
          groupBy(rfm.keys, (at) => rfm.segment[at]!, table, measure),
          names.rfm,
          RFM_COLOURS,
        );
  return { values, formats: FORMATS, parts: { tiers, quadrants, segments: segmentsPart } };
}

function headingsOf(group: Text, language: Language): Cell[] {
  const { customers, shareOfCustomers, attributeValue, shareOfValue } = columnNames;
  return [group, customers, shareOfCustomers, attributeValue, AVERAGE, shareOfValue].map(
    (text) => text[language],
  );
}
