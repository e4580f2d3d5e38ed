import type { Text } from "../../catalogue/text.ts";
import type { CustomerTable } from "../customer-table.ts";
import type { Language } from "../service.ts";
import type { SoftReport } from "./carry-soft.ts";
import type { SoftRule } from "./soft-column.ts";
import { costName, writtenHeading } from "./written-soft.ts";

const TEXTS = {
  carried: { en: "carried along", nl: "meegenomen kolommen" },
  second: { en: "second table", nl: "tweede tabel" },
  taken: {
    en: "summed for each customer, taken off what was earned so far",
    nl: "per klant opgeteld, gaat van de verdiende waarde af",
  },
} satisfies Record<string, Text>;

const RULES: Readonly<Record<SoftRule, Text | null>> = {
  "as-it-is": null,
  rows: null,
  average: { en: "average", nl: "gemiddelde" },
  total: { en: "total", nl: "totaal" },
  latest: { en: "latest", nl: "laatste" },
  together: { en: "all together", nl: "alles bij elkaar" },
};

/** What a run says of the columns that it carried along, and of what serving cost. */
export function softNotes(
  { soft: columns }: CustomerTable,
  { second, cost }: SoftReport,
  language: Language,
): readonly (readonly [Text, string])[] {
  const notes: (readonly [Text, string])[] = [];
  if (columns.length > 0) {
    const said = columns.map((column) => {
      const rule = RULES[column.rule];
      const heading = writtenHeading(column, language);
      return rule === null ? heading : `${heading} (${rule[language]})`;
    });
    notes.push([TEXTS.carried, said.join(", ")]);
  }
  if (second !== null && "rows" in second) {
    const by = language === "nl" ? "op" : "by";
    const found = `${second.rows.members.length} / ${second.filledRows}`;
    notes.push([TEXTS.second, `${second.read.place.label}, ${by} ${second.customer}: ${found}`]);
  }
  if (cost !== null) notes.push([costName, `${cost.view.heading}, ${TEXTS.taken[language]}`]);
  return notes;
}
