import { columnNames } from "../catalogue/names/column-names.ts";
import type { Segmented } from "./analyse-source.ts";
import type { Choices } from "./choices.ts";
import type { CellColour, SheetLook } from "./host.ts";
import { namesInForce } from "./names-in-force.ts";
import type { Language } from "./service.ts";
import type { QuadrantKey, TierKey } from "./vocabulary.ts";
import { vocabularyOf } from "./vocabulary-of.ts";
import { durationName, type WrittenTable } from "./written-columns.ts";

/** The pane's data colours as soft fills under dark letters (contrast 4.5:1 and more). */
const QUADRANT_COLOURS: Readonly<Record<QuadrantKey, CellColour>> = {
  protect: { fill: "#d5eae8", ink: "#0a4f4f" },
  deepen: { fill: "#fbe9cd", ink: "#6e430a" },
  grow: { fill: "#dfe8fa", ink: "#2b4784" },
  economise: { fill: "#e8eaec", ink: "#454b51" },
  too_early: { fill: "#f3e2f1", ink: "#6d3569" },
};
const TIER_COLOURS: Readonly<Record<TierKey, CellColour>> = {
  very_profitable: { fill: "#a9d3d0", ink: "#0b3f42" },
  profitable: { fill: "#cfe6e4", ink: "#0f4a4c" },
  low_profit: { fill: "#eaf4f3", ink: "#2a5552" },
  loss_making: { fill: "#f8ddd7", ink: "#7c2a1b" },
};

/** The quadrants as a chart, and colours for the groups, of what a run writes to a sheet of its own. */
export function lookOf(
  table: WrittenTable,
  { segments, table: customers }: Segmented,
  choices: Choices,
  language: Language,
): SheetLook {
  const names = namesInForce(vocabularyOf(language), choices);
  const columnOf = (heading: string) => table.headings.indexOf(heading);
  const [value, duration] = [columnOf(columnNames.clv[language]), columnOf(durationName[language])];
  const colours = [
    {
      column: columnOf(columnNames.quadrant[language]),
      byText: byName(names.quadrants, QUADRANT_COLOURS),
    },
    { column: columnOf(columnNames.tier[language]), byText: byName(names.tiers, TIER_COLOURS) },
  ].filter(({ column }) => column >= 0);
  const { quadrant } = segments;
  return {
    columns: table.headings.length,
    rows: table.values.length,
    colours,
    scatter:
      quadrant === null || value < 0 || duration < 0
        ? null
        : {
            across: { column: duration, border: quadrant.durationBorder },
            up: { column: value, border: quadrant.valueBorder },
            logarithmic: customers.value.every((amount) => amount > 0),
          },
  };
}

function byName<Key extends string>(
  names: Readonly<Record<Key, string>>,
  colours: Readonly<Record<Key, CellColour>>,
): Record<string, CellColour> {
  return Object.fromEntries((Object.keys(names) as Key[]).map((key) => [names[key], colours[key]]));
}
