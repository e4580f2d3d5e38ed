import type { Text } from "../catalogue/text.ts";
import type { Cell } from "../sheet/cell.ts";
import type { Segmented } from "./analyse-source.ts";
import type { Choices } from "./choices.ts";
import { forecastNotes } from "./forecast-notes.ts";
import { isoDay } from "./grid.ts";
import type { Language } from "./service.ts";
import type { WrittenTable } from "./written-columns.ts";

const TEXTS = {
  title: { en: "How this was made", nl: "Hoe dit gemaakt is" },
  source: { en: "source", nl: "bron" },
  upTo: { en: "orders up to", nl: "bestellingen tot en met" },
  valueFrom: { en: "high value from", nl: "hoge waarde vanaf" },
  durationFrom: { en: "long relationship from (months)", nl: "lange relatie vanaf (maanden)" },
  tiers: { en: "value tiers", nl: "waardegroepen" },
  margin: { en: "margin", nl: "marge" },
  cost: { en: "cost a customer", nl: "kosten per klant" },
  early: { en: "too early: first order within (days)", nl: "te vroeg: eerste bestelling binnen (dagen)" },
  map: { en: "RFM map", nl: "RFM-indeling" },
  mapName: {
    en: "11 segments, scores 1–5 against these customers",
    nl: "11 segmenten, scores 1–5 binnen deze klanten",
  },
} satisfies Record<string, Text>;

/** Date, borders and choices of a run, in two columns at the right of its sheet after one blank column. */
export function withRunNotes(
  written: WrittenTable,
  run: Segmented,
  choices: Choices,
  language: Language,
  source: string,
): WrittenTable {
  const notes = notesOf(run, choices, language, source);
  const blank = new Array<Cell>(written.headings.length).fill(null);
  const rows = Math.max(written.values.length, notes.length);
  const values = Array.from({ length: rows }, (_, at): Cell[] => {
    const [name, value] = notes[at] ?? [null, null];
    return [...(written.values[at] ?? blank), null, name, value];
  });
  return { ...written, values, formats: [...written.formats, "text", "text", "text"] };
}

function notesOf(run: Segmented, choices: Choices, language: Language, source: string): [Cell, Cell][] {
  const { quadrant, rfm } = run.segments;
  const number = new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB", { maximumFractionDigits: 2 });
  const notes: [Cell, Cell][] = [[TEXTS.title[language], null]];
  const add = (name: Text, value: Text | string) =>
    notes.push([name[language], typeof value === "string" ? value : value[language]]);
  add(TEXTS.source, source);
  if (run.table.asOf !== null) add(TEXTS.upTo, dutchOrder(isoDay(run.table.asOf)));
  for (const [name, value] of forecastNotes(run.forecast, choices, number)) add(name, value);
  if (quadrant !== null) {
    add(TEXTS.valueFrom, number.format(quadrant.valueBorder));
    add(TEXTS.durationFrom, number.format(quadrant.durationBorder));
    if (quadrant.early.days > 0) add(TEXTS.early, number.format(quadrant.early.days));
  }
  add(TEXTS.tiers, choices.tierShares.map((share) => `${number.format(share)}%`).join(" / "));
  add(TEXTS.margin, `${number.format(choices.margin * 100)}%`);
  add(TEXTS.cost, number.format(choices.cost));
  if (rfm?.named === true) add(TEXTS.map, TEXTS.mapName[language]);
  return notes;
}

/** "29-06-2025": read alike in both languages, and allowed in the name of a sheet. */
export function dutchOrder(day: string): string {
  return day.split("-").reverse().join("-");
}
