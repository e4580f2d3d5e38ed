import type { Text } from "../../catalogue/text.ts";
import type { Cell } from "../../sheet/cell.ts";
import type { CustomerTable } from "../customer-table.ts";
import type { ColumnFormat } from "../host.ts";
import type { Language } from "../service.ts";
import type { SoftColumn } from "./soft-column.ts";

interface WrittenColumn {
  readonly heading: string;
  readonly format: ColumnFormat;
  readonly cellOf: (customer: number) => Cell;
}

export const costName: Text = { en: "cost to serve", nl: "servicekosten" };

const FORMATS = {
  number: "number",
  date: "date",
  tags: "text",
  text: "text",
} as const satisfies Record<SoftColumn["kind"], ColumnFormat>;

/**
 * What was carried along, after our own columns. Beside the user's table only what it has not got itself: the
 * columns of the second table and the cost.
 */
export function writtenSoft(
  { soft, costToServe }: CustomerTable,
  language: Language,
  beside: boolean,
): WrittenColumn[] {
  const columns = soft
    .filter(({ from }) => !beside || from !== null)
    .map((column): WrittenColumn => {
      const format = column.rule === "rows" ? "integer" : FORMATS[column.kind];
      return { heading: writtenHeading(column, language), format, cellOf: (at) => column.cells[at] ?? null };
    });
  if (costToServe === null) return columns;
  const cents = (amount: number) => Math.round(amount * 100) / 100;
  return [
    ...columns,
    { heading: costName[language], format: "money", cellOf: (at) => cents(costToServe[at]!) },
  ];
}

/** The heading of the user's own column, or "rows in Tickets" for their number. */
export function writtenHeading({ heading, rule, from }: SoftColumn, language: Language): string {
  if (rule !== "rows") return heading;
  return language === "nl" ? `rijen in ${from}` : `rows in ${from}`;
}
