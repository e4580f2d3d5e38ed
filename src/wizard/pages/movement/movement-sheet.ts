import { columnNames } from "../../../catalogue/names/column-names.ts";
import type { Text } from "../../../catalogue/text.ts";
import type { Cell } from "../../../sheet/cell.ts";
import { namesInForce } from "../../names-in-force.ts";
import { dutchOrder } from "../../run-notes.ts";
import type { Language } from "../../service.ts";
import { vocabularyOf } from "../../vocabulary-of.ts";
import { type GroupKey, groupName } from "../groups-of.ts";
import type { PageContext, PageSheet } from "../page.ts";
import { allMoved } from "./list-moved.ts";
import type { BothDays } from "./match-days.ts";
import type { MovedRow, Movement, MovementView } from "./movement-view.ts";

const TEXTS = {
  sheet: { en: "Moved", nl: "Verschoven" },
  was: { en: "group then", nl: "groep toen" },
  now: { en: "group now", nl: "groep nu" },
  valueThen: { en: "value then", nl: "waarde toen" },
  valueNow: { en: "value now", nl: "waarde nu" },
  newcomer: { en: "New", nl: "Nieuw" },
  gone: { en: "Gone", nl: "Weg" },
  title: { en: "Who moved", nl: "Wie is verschoven" },
  between: { en: "between", nl: "tussen" },
  borders: { en: "borders", nl: "grenzen" },
  held: { en: "those of the first day, for both", nl: "die van de eerste dag, voor beide" },
  stayed: { en: "stayed where they were", nl: "bleven waar ze waren" },
} satisfies Record<string, Text>;

/** Who moved, a row a customer; beside it how many went from each group to each other. */
export function movementSheet(
  context: PageContext,
  both: BothDays | null,
  view: MovementView,
  language: Language,
): PageSheet {
  const names = namesInForce(vocabularyOf(language), context.choices);
  const compared = view.state === "compared" ? view : null;
  const name = (key: GroupKey | null, none: Text) =>
    key === null || compared === null ? none[language] : groupName(names, compared.by, key);
  const cells = ({ customer, from, to, valueThen, valueNow }: MovedRow): Cell[] => [
    customer,
    name(from, TEXTS.newcomer),
    name(to, TEXTS.gone),
    valueThen,
    valueNow === null ? null : Math.round(valueNow * 100) / 100,
  ];
  const headings = [
    columnNames.customer[language],
    ...[TEXTS.was, TEXTS.now, TEXTS.valueThen, TEXTS.valueNow].map((words) => words[language]),
  ];
  const notes = compared === null ? [] : notesOf(compared, name, language);
  const facts = compared === null ? 0 : notesOf({ ...compared, counts: [] }, name, language).length;
  // The notes stand one blank column to the right of the table.
  const routes = { names: headings.length + 1, values: [headings.length + 2], firstRow: facts };
  return {
    name: TEXTS.sheet[language],
    headings,
    formats: ["text", "text", "text", "money", "money"],
    rows: (both === null || compared === null ? [] : allMoved(both, compared.by)).map(cells),
    notes,
    ...(notes.length > facts
      ? {
          look: {
            charts: [{ kind: "bars", title: TEXTS.title[language], ...routes, lastRow: notes.length - 1 }],
          },
        }
      : {}),
  };
}

function notesOf(
  { since, day, keys, counts, stayed }: Movement,
  name: (key: GroupKey | null, none: Text) => string,
  language: Language,
): [string, Cell][] {
  const routes = counts.flatMap((row, from) =>
    row.flatMap((customers, to): [string, Cell][] => {
      if (customers === 0) return [];
      const route = [name(keys[from] ?? null, TEXTS.newcomer), name(keys[to] ?? null, TEXTS.gone)];
      return [[route.join(" → "), customers]];
    }),
  );
  return [
    [TEXTS.title[language], null],
    [TEXTS.between[language], `${dutchOrder(since.day)} – ${dutchOrder(day)}`],
    [TEXTS.borders[language], TEXTS.held[language]],
    [TEXTS.stayed[language], stayed],
    ...routes,
  ];
}
