/// <reference types="google-apps-script" />
import { columnNames } from "../../../catalogue/names/column-names.ts";
import type { Run, WriteRequest } from "../../../wizard/service.ts";
import type { QuadrantKey, TierKey } from "../../../wizard/vocabulary.ts";
import { vocabularyOf } from "../../../wizard/vocabulary-of.ts";
import { meets } from "../port/refuse-protected.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** The pane's colours of the groups, so light that black letters stay readable on them. */
const QUADRANTS: Readonly<Record<QuadrantKey, string>> = {
  protect: "#cfe5e4",
  deepen: "#f6e4c8",
  grow: "#dce5f7",
  economise: "#e6e8ea",
  too_early: "#ecdcec",
};
const TIERS: Readonly<Record<TierKey, string>> = {
  very_profitable: "#b9d6d7",
  profitable: "#d3e6e6",
  low_profit: "#ecf4f4",
  loss_making: "#f3d6d0",
};

/** Colours the names of quadrants and tiers in what a run wrote; the rules go with the cells. */
export function colourGroups(sheet: Sheet, run: Run, request: WriteRequest): void {
  const { language, choices } = request;
  const words = vocabularyOf(language);
  const quadrants = columnOf(sheet, run, columnNames.quadrant[language]);
  const tiers = columnOf(sheet, run, columnNames.tier[language]);
  const rules = sheet.getConditionalFormatRules();
  if (quadrants !== null) rules.push(...rulesOf(quadrants, words.quadrants[choices.names], QUADRANTS));
  if (tiers !== null) rules.push(...rulesOf(tiers, words.tiers, TIERS));
  sheet.setConditionalFormatRules(rules);
}

/** Takes our rules away from cells that are about to hold something else. */
export function dropColours(sheet: Sheet, written: Range): void {
  const rules = sheet.getConditionalFormatRules();
  const kept = rules.filter(
    (rule) => !isOurs(rule) || !rule.getRanges().every((range) => meets(range, written)),
  );
  if (kept.length < rules.length) sheet.setConditionalFormatRules(kept);
}

/** The rows below a heading of the run, without the heading; null when the run has no such column. */
export function columnOf(sheet: Sheet, run: Run, heading: string): Range | null {
  const at = run.columns.indexOf(heading);
  const { row, column, rows } = run.place.range;
  return at < 0 || rows < 2 ? null : sheet.getRange(row + 2, column + at + 1, rows - 1, 1);
}

function rulesOf<Key extends string>(
  range: Range,
  names: Readonly<Record<Key, string>>,
  colours: Readonly<Record<Key, string>>,
): Rule[] {
  return (Object.keys(colours) as Key[]).map((key) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(names[key])
      .setBackground(colours[key])
      .setRanges([range])
      .build(),
  );
}

/** Nobody else uses exactly these colours for texts. */
function isOurs(rule: Rule): boolean {
  const colour = rule.getBooleanCondition()?.getBackground();
  return colour != null && OUR_COLOURS.has(`#${colour.toLowerCase().slice(-6)}`);
}

const OUR_COLOURS: ReadonlySet<string> = new Set([...Object.values(QUADRANTS), ...Object.values(TIERS)]);
