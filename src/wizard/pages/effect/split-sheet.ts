import { columnNames } from "../../../catalogue/names/column-names.ts";
import { testGroupNames } from "../../../catalogue/names/uplift-names.ts";
import type { Text } from "../../../catalogue/text.ts";
import type { Cell } from "../../../sheet/cell.ts";
import { instantOfDay } from "../../../sheet/time-zone.ts";
import { isoDay } from "../../grid.ts";
import { namesInForce } from "../../names-in-force.ts";
import { noteWords } from "../../note-words.ts";
import { dutchOrder } from "../../run-notes.ts";
import type { Language } from "../../service.ts";
import { vocabularyOf } from "../../vocabulary-of.ts";
import { groupName } from "../groups-of.ts";
import type { PageContext, PageSheet } from "../page.ts";
import type { SplitPlan } from "./effect-view.ts";
import { drawSplit } from "./make-split.ts";

const TEXTS = {
  sheet: { en: "Test and control", nl: "Test en controle" },
  group: { en: "group", nl: "groep" },
  value: { en: "value then", nl: "waarde toen" },
  day: noteWords.upTo,
  title: noteWords.title,
  among: { en: "drawn among", nl: "geloot onder" },
  everybody: { en: "all customers", nl: "alle klanten" },
  share: { en: "in the test", nl: "in de test" },
  of: { en: "of every", nl: "van elke" },
  seed: { en: "draw number", nl: "lotnummer" },
  method: { en: "method", nl: "methode" },
  lots: {
    en: "customers in order of value, in blocks of like value; lots decide within each block",
    nl: "klanten op volgorde van waarde, in blokken van gelijke waarde; binnen elk blok beslist het lot",
  },
  use: { en: "use", nl: "gebruik" },
  only: {
    en: "only the test group gets the tactic; keep this sheet, the effect is read from it",
    nl: "alleen de testgroep krijgt de tactiek; bewaar dit blad, het effect wordt ervan gelezen",
  },
} satisfies Record<string, Text>;

/** A row a customer who took part in the draw. */
export function splitSheet(context: PageContext, plan: SplitPlan, language: Language): PageSheet {
  const { segmented, host, choices } = context;
  const { table } = segmented;
  const { members, inTest } = drawSplit(context, plan);
  const day = table.asOf === null ? null : instantOfDay(table.asOf, host.timeZone);
  const rows = members.map((at, place): Cell[] => [
    table.identifiers[at]!,
    testGroupNames[inTest[place] === 1 ? "test" : "control"][language],
    Math.round(table.value[at]! * 100) / 100,
    day,
    plan.tactic === "" ? null : plan.tactic,
  ]);
  const names = namesInForce(vocabularyOf(language), choices);
  const { group, share } = plan;
  const notes: [string, Cell][] = [[TEXTS.title[language], null]];
  const add = (name: Text, value: string) => notes.push([name[language], value]);
  if (plan.tactic !== "") add(columnNames.tactic, plan.tactic);
  if (table.asOf !== null) add(TEXTS.day, dutchOrder(isoDay(table.asOf)));
  add(TEXTS.among, group === null ? TEXTS.everybody[language] : groupName(names, group.by, group.key));
  add(TEXTS.share, `${share.test} ${TEXTS.of[language]} ${share.of}`);
  add(TEXTS.seed, String(plan.seed));
  add(TEXTS.method, TEXTS.lots[language]);
  add(TEXTS.use, TEXTS.only[language]);
  return {
    name: TEXTS.sheet[language],
    headings: [columnNames.customer, TEXTS.group, TEXTS.value, TEXTS.day, columnNames.tactic].map(
      (name) => name[language],
    ),
    formats: ["text", "text", "money", "date", "text"],
    rows,
    notes,
    look: {
      colours: [
        {
          column: 1,
          byText: {
            [testGroupNames.test[language]]: { fill: "#cfe6e4", ink: "#0f4a4c" },
            [testGroupNames.control[language]]: { fill: "#e8eaec", ink: "#454b51" },
          },
        },
      ],
    },
  };
}
