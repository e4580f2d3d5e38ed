import { columnNames } from "../../../catalogue/names/column-names.ts";
import { driverVerdicts, medianName } from "../../../catalogue/names/driver-names.ts";
import { filledAdvice } from "../../../catalogue/tactics/advice/advice.ts";
import type { Text } from "../../../catalogue/text.ts";
import type { Cell } from "../../../sheet/cell.ts";
import { isoDay } from "../../grid.ts";
import { namesInForce } from "../../names-in-force.ts";
import { noteWords } from "../../note-words.ts";
import { dutchOrder } from "../../run-notes.ts";
import type { Language } from "../../service.ts";
import { vocabularyOf } from "../../vocabulary-of.ts";
import { groupName } from "../groups-of.ts";
import type { PageContext, PageSheet } from "../page.ts";
import { adviceSheet, familyName } from "./advice-sheet.ts";
import { adviceWords } from "./advice-words.ts";
import { attributeWords, valueWords } from "./attribute-names.ts";
import type { DriverFound, DriversQuestion, DriversView } from "./drivers-view.ts";

const TEXTS = {
  sheet: { en: "Drivers", nl: "Kenmerken" },
  chart: {
    en: "Index of what marks {group} (100 = all customers)",
    nl: "Index van wat {group} kenmerkt (100 = alle klanten)",
  },
  about: { en: "attribute and value", nl: "kenmerk en waarde" },
  next: { en: "next product", nl: "vervolgproduct" },
  title: noteWords.title,
  group: { en: "group", nl: "groep" },
  inGroup: { en: "customers in the group", nl: "klanten in de groep" },
  tests: { en: "comparisons made for all groups", nl: "vergelijkingen voor alle groepen" },
  chance: {
    en: "comparisons of this group that may be chance",
    nl: "vergelijkingen van deze groep die toeval kunnen zijn",
  },
  upTo: noteWords.upTo,
  mind: { en: "mind", nl: "let op" },
  related: {
    en: "related is not yet the cause: only a test tells",
    nl: "samenhang is nog geen oorzaak: alleen een proef bewijst dat",
  },
  hidden: {
    en: "groups under 30 customers and values under 5 are left out; numbers show medians",
    nl: "groepen onder 30 klanten en waarden onder 5 blijven weg; bij getallen staan medianen",
  },
} satisfies Record<string, Text>;

/** What marks the group, with its tactics; or the table of advice. */
export function driversSheet(
  context: PageContext,
  question: DriversQuestion,
  view: DriversView,
  language: Language,
): PageSheet {
  if (question.sheet === "advice") return adviceSheet(language);
  const words = vocabularyOf(language);
  const names = namesInForce(words, context.choices);
  const group = groupName(names, view.grouping, view.group.key);
  const heading = (key: keyof typeof columnNames) => columnNames[key][language];
  const shares = view.drivers.filter(({ index }) => index !== null).length;
  // Bars over the shares only: they go first, and a number has no index.
  const rows = [...view.drivers].sort((a, b) => Number(a.index === null) - Number(b.index === null));
  return {
    name: TEXTS.sheet[language],
    headings: [
      TEXTS.about[language],
      heading("index"),
      heading("shareInSegment"),
      heading("shareOfAll"),
      heading("customers"),
      heading("adjustedPValue"),
      heading("verdict"),
      familyName[language],
      heading("tactic"),
      TEXTS.next[language],
    ],
    formats: ["text", "integer", "number", "number", "integer", "number", "text", "text", "text", "text"],
    rows: rows.map((driver): Cell[] => [
      aboutOf(driver, language),
      driver.index === null ? null : Math.round(driver.index),
      driver.shown.inGroup,
      driver.shown.inAll,
      driver.customers,
      driver.adjusted,
      driverVerdicts[driver.finding][language],
      driver.advice === null ? null : words.adviceFamilies[driver.advice.family],
      driver.advice === null
        ? null
        : filledAdvice(
            driver.advice.own ?? words.advice[driver.advice.kind][driver.advice.groupKind],
            adviceWords(driver, group, language),
          ),
      driver.next?.product ?? null,
    ]),
    notes: notesOf(context, view, group, language),
    look:
      shares === 0
        ? {}
        : {
            charts: [
              {
                kind: "bars",
                title: TEXTS.chart[language].replace("{group}", group),
                names: 0,
                values: [1],
                firstRow: 1,
                lastRow: Math.min(shares, BARS),
              },
            ],
          },
  };
}

/** More bars than this cannot be told apart. */
const BARS = 20;

function aboutOf(driver: DriverFound, language: Language): string {
  const name = attributeWords(driver.name, language);
  const value = driver.value === null ? medianName[language] : valueWords(driver.value, language);
  return `${name}: ${value}`;
}

function notesOf(
  { segmented }: PageContext,
  view: DriversView,
  group: string,
  language: Language,
): [string, Cell][] {
  const { asOf } = segmented.table;
  const note = (name: Text, value: Cell): [string, Cell] => [name[language], value];
  return [
    note(TEXTS.title, null),
    note(TEXTS.group, group),
    note(TEXTS.inGroup, view.group.customers),
    ...(asOf === null ? [] : [note(TEXTS.upTo, dutchOrder(isoDay(asOf)))]),
    note(TEXTS.tests, view.tests),
    note(TEXTS.chance, view.chance),
    note(TEXTS.mind, TEXTS.related[language]),
    note(TEXTS.mind, TEXTS.hidden[language]),
  ];
}
