import { columnNames } from "../catalogue/names/column-names.ts";
import type { Text } from "../catalogue/text.ts";
import type { Segmented } from "./analyse-source.ts";
import type { ChartLook, ScatterLook, SheetLook } from "./host.ts";
import { SUMMARY, type Summary, type SummaryPart } from "./run-summary.ts";
import type { Language } from "./service.ts";
import { durationName, type WrittenTable } from "./written-columns.ts";

/** The summary, and the column of the sheet where it begins. */
type PlacedSummary = Pick<Summary, "parts"> & { readonly column: number };

/** Colours for the groups and charts of the groups, of what a run writes to a sheet of its own. */
export function lookOf(
  table: WrittenTable,
  run: Segmented,
  summary: PlacedSummary,
  language: Language,
): SheetLook {
  const { tiers, quadrants, segments } = summary.parts;
  const parts = [tiers, quadrants, segments].filter((part) => part !== null);
  const columnOf = (heading: Text) => table.headings.indexOf(heading[language]);
  const width = Object.keys(SUMMARY).length;
  return {
    columns: table.headings.length,
    rows: table.values.length,
    colours: parts.map(({ heading, byText, firstRow, lastRow }) => ({
      column: columnOf(heading),
      byText,
      again: { column: summary.column, firstRow, lastRow },
    })),
    scatter: scatterOf(run, columnOf(columnNames.clv), columnOf(durationName), language),
    charts: [
      tierChart(tiers, summary.column, language),
      ...(quadrants === null ? [] : [quadrantChart(quadrants, summary.column, language)]),
    ],
    bold: parts
      .filter(({ firstRow }) => firstRow > 1)
      .map(({ firstRow }) => ({ row: firstRow - 1, column: summary.column, columns: width })),
  };
}

/** What the first tier is and what it brings: the title says it in numbers. */
function tierChart(part: SummaryPart, column: number, language: Language): ChartLook {
  const [top] = part.groups;
  const [people, value] = [percent(top!.share), top!.valueShare === null ? null : percent(top!.valueShare)];
  const titles =
    value === null
      ? { en: "Customers in each tier", nl: "Klanten per waardegroep" }
      : {
          en: `${top!.name}: ${people} of customers, ${value} of value`,
          nl: `${top!.name}: ${people} van de klanten, ${value} van de waarde`,
        };
  return {
    kind: "columns",
    title: titles[language],
    names: column + SUMMARY.name,
    values: [SUMMARY.share, ...(value === null ? [] : [SUMMARY.valueShare])].map((at) => column + at),
    firstRow: part.firstRow,
    lastRow: part.lastRow,
  };
}

function quadrantChart(part: SummaryPart, column: number, language: Language): ChartLook {
  const largest = part.groups.reduce((a, b) => (b.customers > a.customers ? b : a));
  const titles: Text = {
    en: `Customers in each quadrant: most in ${largest.name}`,
    nl: `Klanten per kwadrant: de meeste in ${largest.name}`,
  };
  return {
    kind: "columns",
    title: titles[language],
    names: column + SUMMARY.name,
    values: [column + SUMMARY.customers],
    firstRow: part.firstRow,
    lastRow: part.lastRow,
  };
}

function scatterOf(
  { segments: { quadrant }, table }: Segmented,
  value: number,
  duration: number,
  language: Language,
): ScatterLook | null {
  if (quadrant === null || value < 0 || duration < 0) return null;
  const { valueBorder, durationBorder } = quadrant;
  const number = new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB", { maximumFractionDigits: 2 });
  const [high, long] = [number.format(valueBorder), number.format(durationBorder)];
  const titles: Text = { en: "Every customer: value and duration", nl: "Elke klant: waarde en duur" };
  const subtitles: Text = {
    en: `High from ${high}, long from ${long} months`,
    nl: `Hoog vanaf ${high}, lang vanaf ${long} maanden`,
  };
  return {
    title: titles[language],
    subtitle: subtitles[language],
    across: { column: duration, border: durationBorder },
    up: { column: value, border: valueBorder },
    logarithmic: table.value.every((amount) => amount > 0),
  };
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}
