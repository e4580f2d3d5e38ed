import type { Table } from "../../sheet/cell.ts";
import { readTexts } from "../../sheet/read-texts.ts";
import { defineFunction } from "../define-function.ts";
import { columnNames } from "../names/column-names.ts";
import { knownLabel, plain } from "../names/known-label.ts";
import { Refusal } from "../problem.ts";
import { columnOf } from "../raw-argument.ts";
import { crossingOf, tacticOf } from "../tactics/tactic-of.ts";

export const TACTIC = defineFunction({
  name: "TACTIC",
  summary: {
    en: "What to do with customers of a quadrant, RFM segment or value tier, or of a segment crossed with a tier (two columns). An unknown name gives a blank.",
    nl: "Wat je doet met klanten van een kwadrant, RFM-segment of waardegroep, of van een segment gekruist met een waardegroep (twee kolommen). Een onbekende naam geeft een lege cel.",
  },
  args: [
    {
      name: "segment",
      kind: "text-columns",
      help: {
        en: "Name of the quadrant, segment or tier; or two columns: segment and tier.",
        nl: "Naam van het kwadrant, segment of de waardegroep; of twee kolommen: segment en waardegroep.",
      },
    },
    {
      name: "tactics",
      kind: "cells",
      optional: true,
      help: {
        en: "Your own tactics, which go first: two columns, name and text. May be left out.",
        nl: "Je eigen tactieken, die gaan voor: twee kolommen, naam en tekst. Mag weg.",
      },
    },
  ],
  example: { en: '=TACTIC("Champions")', nl: '=TACTIC("Kampioenen")' },
  shape: "rows",
  compute: ([names, tactics], { language }) => {
    const own = ownTactics(tactics);
    const cache = new Map<string, string | null>();
    const lookUp = (name: string): string | null =>
      own.get(labelKey(name)) ?? (crossingOf(name) ?? tacticOf(name))?.[language] ?? null;
    const values = (names[0] ?? []).map((_, row) => {
      const name = names.flatMap((column) => column[row] ?? []).join(" × ");
      const known = cache.get(name);
      if (known !== undefined) return known;
      const tactic = lookUp(name);
      cache.set(name, tactic);
      return tactic;
    });
    return [{ heading: columnNames.tactic[language], kind: "cells", values }];
  },
});

function ownTactics(table: Table | undefined): Map<string, string> {
  const own = new Map<string, string>();
  if (table === undefined) return own;
  if (Math.max(...table.map((row) => row.length)) !== 2) {
    throw new Refusal([{ key: "needs-two-columns", argument: "tactics" }]);
  }
  const names = readTexts(columnOf(table, 0));
  const texts = readTexts(columnOf(table, 1));
  names.forEach((name, row) => {
    const text = texts[row];
    if (name !== null && text) own.set(labelKey(name), text);
  });
  return own;
}

/** One key for all names of a group: "Kampioenen" finds what the user wrote beside "Champions". */
function labelKey(name: string): string {
  return knownLabel(name)?.key ?? plain(name);
}
