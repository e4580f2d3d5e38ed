import type { Text } from "../catalogue/text.ts";
import type { Cell } from "../sheet/cell.ts";
import type { Segmented } from "./analyse-source.ts";
import { mapNote, moneyNotes, nameNotes, settingsNote } from "./choice-notes.ts";
import type { Choices } from "./choices.ts";
import { forecastNotes } from "./forecast-notes.ts";
import { isoDay } from "./grid.ts";
import { noteWords } from "./note-words.ts";
import type { SettingsInUse } from "./saved-settings.ts";
import type { Language } from "./service.ts";
import { softNotes } from "./soft/soft-notes.ts";

const TEXTS = {
  title: noteWords.title,
  source: { en: "source", nl: "bron" },
  upTo: noteWords.upTo,
  valueFrom: { en: "high value from", nl: "hoge waarde vanaf" },
  durationFrom: { en: "long relationship from (months)", nl: "lange relatie vanaf (maanden)" },
  early: { en: "too early: first order within (days)", nl: "te vroeg: eerste bestelling binnen (dagen)" },
} satisfies Record<string, Text>;

/** Where a run came from: its range as people write it, and the settings that its choices are. */
export interface RunOrigin {
  readonly source: string;
  readonly settings: SettingsInUse;
}

/** Date, borders and choices of a run, each a name and a value, under a title. */
export function runNotes(
  run: Segmented,
  choices: Choices,
  language: Language,
  { source, settings }: RunOrigin,
): [Cell, Cell][] {
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
  for (const [name, value] of moneyNotes(choices, number, language)) add(name, value);
  for (const [name, value] of softNotes(run.table, run.soft, language)) add(name, value);
  if (rfm?.named === true) add(...mapNote(choices));
  for (const [name, value] of nameNotes(choices, language)) add(name, value);
  add(...settingsNote(settings, language));
  return notes;
}

/** "29-06-2025": read alike in both languages, and allowed in the name of a sheet. */
export function dutchOrder(day: string): string {
  return day.split("-").reverse().join("-");
}
