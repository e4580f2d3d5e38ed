import { columnNames } from "../catalogue/names/column-names.ts";
import { tooFewName } from "../catalogue/names/rfm-names.ts";
import type { Text } from "../catalogue/text.ts";
import type { Cell, Table } from "../sheet/cell.ts";
import { instantOfDay } from "../sheet/time-zone.ts";
import type { Segmented } from "./analyse-source.ts";
import type { Choices } from "./choices.ts";
import { forecastColumns } from "./forecast-columns.ts";
import type { ColumnFormat } from "./host.ts";
import { namesInForce } from "./names-in-force.ts";
import type { Language } from "./service.ts";
import { writtenSoft } from "./soft/written-soft.ts";
import { vocabularyOf } from "./vocabulary-of.ts";

interface WrittenColumn {
  readonly heading: string;
  readonly format: ColumnFormat;
  readonly cellOf: (customer: number) => Cell;
}

export interface WrittenTable {
  readonly values: Table;
  readonly formats: readonly ColumnFormat[];
  readonly headings: readonly string[];
}

export const durationName: Text = { en: "duration (months)", nl: "duur (maanden)" };

/** What a run adds beside a customer table: `rows` rows of data, blank where a row took no part. */
export function columnsBeside(
  run: Segmented,
  choices: Choices,
  language: Language,
  rows: number,
): WrittenTable {
  const columns = [...groupColumns(run, choices, language), ...writtenSoft(run.table, language, true)];
  const customerOf = new Int32Array(rows).fill(-1);
  run.table.rowOf?.forEach((row, customer) => {
    customerOf[row] = customer;
  });
  const values: Cell[][] = [columns.map((column) => column.heading)];
  for (let row = 0; row < rows; row++) {
    const customer = customerOf[row]!;
    values.push(columns.map((column) => (customer < 0 ? null : column.cellOf(customer))));
  }
  return { values, formats: columns.map((column) => column.format), headings: headingsOf(columns) };
}

/** A sheet of its own: one row a customer, the most valuable first, everything we know of them. */
export function columnsOfSheet(
  run: Segmented,
  choices: Choices,
  language: Language,
  timeZone: string,
): WrittenTable {
  const columns = [
    ...customerColumns(run, language, timeZone),
    ...groupColumns(run, choices, language),
    ...writtenSoft(run.table, language, false),
  ];
  const values: Cell[][] = [columns.map((column) => column.heading)];
  for (const customer of bestFirst(run.table)) {
    values.push(columns.map((column) => column.cellOf(customer)));
  }
  return { values, formats: columns.map((column) => column.format), headings: headingsOf(columns) };
}

/** Customers by value; of those who are worth the same, as they came. */
function bestFirst({ customers, value }: Segmented["table"]): number[] {
  const worth = (customer: number) => (Number.isNaN(value[customer]!) ? -Infinity : value[customer]!);
  const order = Array.from({ length: customers }, (_, customer) => customer);
  return order.sort((a, b) => (worth(a) === worth(b) ? a - b : worth(b) - worth(a)));
}

function headingsOf(columns: readonly WrittenColumn[]): string[] {
  return columns.map((column) => column.heading);
}

function customerColumns(
  { table, forecast }: Segmented,
  language: Language,
  timeZone: string,
): WrittenColumn[] {
  const { orders, lastDay, revenue, duration } = table;
  const columns: WrittenColumn[] = [
    { heading: columnNames.customer[language], format: "text", cellOf: (at) => table.identifiers[at]! },
  ];
  const add = (name: Text, format: ColumnFormat, cellOf: (at: number) => Cell) =>
    columns.push({ heading: name[language], format, cellOf });
  if (orders !== null) add(columnNames.orders, "integer", (at) => orders[at]!);
  if (lastDay !== null) add(columnNames.lastOrder, "date", (at) => instantOfDay(lastDay[at]!, timeZone));
  if (revenue !== null) add(columnNames.total, "money", (at) => cents(revenue[at]!));
  if (duration !== null) add(durationName, "number", (at) => Math.round(duration[at]! * 10) / 10);
  for (const { name, format, amountOf } of forecastColumns(forecast)) add(name, format, amountOf);
  return columns;
}

function groupColumns({ table, segments }: Segmented, choices: Choices, language: Language): WrittenColumn[] {
  const names = namesInForce(vocabularyOf(language), choices);
  const columns: WrittenColumn[] = [];
  const add = (name: Text, format: ColumnFormat, cellOf: (at: number) => Cell) =>
    columns.push({ heading: name[language], format, cellOf });
  const { rfm, quadrant } = segments;
  if (rfm !== null) {
    const { r, f, m } = rfm.scores;
    const tooFew = tooFewName[language];
    add(columnNames.segment, "text", (at) => (rfm.named ? names.rfm[rfm.segment[at]!] : tooFew));
    add(columnNames.score, "text", (at) => `${r[at]}${f[at]}${m[at]}`);
  }
  add(columnNames.clv, "money", (at) => cents(table.value[at]!));
  add(columnNames.tier, "text", (at) => names.tiers[segments.tier[at]!]);
  if (quadrant !== null) {
    add(columnNames.quadrant, "text", (at) => names.quadrants[quadrant.key[at]!]);
    add(columnNames.tactic, "text", (at) => {
      const key = quadrant.key[at]!;
      // Guard 3: a customer of high value who has gone quiet is won back before being delighted.
      const quiet = quadrant.inactive[at] === 1 && (key === "protect" || key === "deepen");
      return quiet ? names.winBack : names.tactics[key];
    });
  }
  return columns;
}

/** Money is written to the cent, so that no cell ends in 0.30000000000000004. */
export function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
