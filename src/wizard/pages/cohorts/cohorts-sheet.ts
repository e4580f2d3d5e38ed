import { type CohortPeriod, periodName, periodOf } from "../../../catalogue/functions/cohort-periods.ts";
import { columnNames } from "../../../catalogue/names/column-names.ts";
import type { Text } from "../../../catalogue/text.ts";
import { dayOf } from "../../../sheet/day.ts";
import type { ColumnFormat } from "../../host.ts";
import { noteWords } from "../../note-words.ts";
import { dutchOrder } from "../../run-notes.ts";
import type { Language } from "../../service.ts";
import type { PageSheet } from "../page.ts";
import type { CohortTable, Measure, Period } from "./cohorts-view.ts";

const NAME: Text = { en: "Cohorts", nl: "Cohorten" };
const MEASURES: Readonly<Record<Measure, Text>> = {
  again: { en: "share that ordered in that period", nl: "aandeel dat in die periode bestelde" },
  customers: { en: "customers that ordered in that period", nl: "klanten die in die periode bestelden" },
  revenue: { en: "revenue in that period for each customer", nl: "omzet in die periode per klant" },
  cumulative: { en: "revenue so far for each customer", nl: "omzet tot dan toe per klant" },
};
const PERIODS: Readonly<Record<Period, Text>> = {
  month: { en: "months", nl: "maanden" },
  quarter: { en: "quarters", nl: "kwartalen" },
  year: { en: "years", nl: "jaren" },
};
const NOTES = {
  cells: { en: "cells", nl: "cellen" },
  columns: { en: "columns 0, 1, 2 …", nl: "kolommen 0, 1, 2 …" },
  since: { en: "since the first order", nl: "sinds de eerste bestelling" },
  upTo: noteWords.upTo,
  incomplete: {
    en: "The last period is not over: its cells will still change.",
    nl: "De laatste periode is nog niet voorbij: die cellen veranderen nog.",
  },
} satisfies Record<string, Text>;

const FORMATS: Readonly<Record<Measure, ColumnFormat>> = {
  again: "percent",
  customers: "integer",
  revenue: "money",
  cumulative: "money",
};

/** Lines of a chart: the first periods after that of the first order. */
const MOST_LINES = 3;

/** The whole table with its heat; a sheet has room for what the pane has to leave out. */
export function cohortsSheet(table: CohortTable | null, language: Language): PageSheet {
  if (table === null) throw new Error("A table of customers has no cohorts to write.");
  const { rows, measure, period, lastDay, incomplete } = table;
  const columns = rows.map((_, at) => String(at));
  // All of a cohort order in its first period: that column would drown the others.
  const firstColumn = measure === "again" || measure === "customers" ? 3 : 2;
  const heat = { firstRow: 1, lastRow: rows.length, firstColumn, lastColumn: columns.length + 1 };
  const lines = {
    kind: "line",
    title: `${MEASURES[measure][language]}: ${PERIODS[period][language]} 1–${MOST_LINES} ${NOTES.since[language]}`,
    names: 0,
    values: Array.from({ length: MOST_LINES }, (_, nth) => nth + 3).filter(
      (column) => column <= columns.length + 1,
    ),
    firstRow: 1,
    lastRow: rows.length,
  } as const;
  const digits = measure === "again" ? 4 : 2;
  return {
    name: NAME[language],
    headings: [columnNames.cohort[language], columnNames.cohortSize[language], ...columns],
    formats: ["text", "integer", ...columns.map(() => FORMATS[measure])],
    rows: rows.map(({ start, customers, cells }) => [
      nameOf(start, period, language),
      customers,
      ...cells.map((value) => (value === null ? null : Number(value.toFixed(digits)))),
    ]),
    notes: [
      [NOTES.cells[language], MEASURES[measure][language]],
      [NOTES.columns[language], `${PERIODS[period][language]} ${NOTES.since[language]}`],
      [NOTES.upTo[language], dutchOrder(lastDay)],
      ...(incomplete ? [[NOTES.incomplete[language], null] as const] : []),
    ],
    look: {
      ...(firstColumn <= heat.lastColumn ? { heat: [heat] } : {}),
      ...(lines.values.length > 0 ? { charts: [lines] } : {}),
    },
  };
}

function nameOf(start: string, period: CohortPeriod, language: Language): string {
  const [year, month, day] = start.split("-").map(Number) as [number, number, number];
  return periodName(periodOf(dayOf(year, month, day), period), period, language);
}
