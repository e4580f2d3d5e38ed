import { plain } from "../../../catalogue/names/known-label.ts";
import {
  type AdviceFault,
  type OwnAdvice,
  readOwnAdvice,
} from "../../../catalogue/tactics/advice/own-advice.ts";
import type { Choices } from "../../choices.ts";
import type { Host, RangeAddress } from "../../host.ts";
import { shownText } from "../../inspect-cells.ts";
import { namesInForce } from "../../names-in-force.ts";
import type { Problem } from "../../problem.ts";
import { ProblemError, problemOf } from "../../problem-error.ts";
import { cellPlace } from "../../range-text.ts";
import { QUADRANT_KEYS, RFM_KEYS, TIER_KEYS } from "../../vocabulary.ts";
import { vocabularyOf } from "../../vocabulary-of.ts";
import type { OwnAdviceState } from "./drivers-view.ts";

/** Where the user's table of advice stands, kept in the document. */
const SETTING = "waarde.advice";
/** Faulty cells that are shown. */
const SHOWN = 5;

/** Reads the selected table, and remembers where it stands when it is sound. Null: back to the standard advice. */
export async function chooseOwnAdvice(
  host: Host,
  from: "selection" | null,
  choices: Choices,
): Promise<OwnAdviceState> {
  if (from === null) {
    await host.saveSetting(SETTING, null);
    return { state: "standard" };
  }
  const range = await host.selection();
  if (range === null) throw new ProblemError({ key: "nothing-selected" });
  const { rules } = await readSound(host, range, choices);
  await host.saveSetting(SETTING, JSON.stringify(range));
  return { state: "own", place: { range, label: host.label(range) }, rules: rules.size };
}

/** The table that was chosen; without rules when there is none, or when it can no longer be read. */
export async function ownAdvice(
  host: Host,
  choices: Choices,
): Promise<{ readonly own: OwnAdviceState; readonly rules: OwnAdvice["rules"] }> {
  const range = rangeOf(await host.loadSetting(SETTING));
  if (range === null) return { own: { state: "standard" }, rules: new Map() };
  try {
    const { rules } = await readSound(host, range, choices);
    const place = { range, label: host.label(range) };
    return { own: { state: "own", place, rules: rules.size }, rules };
  } catch (thrown) {
    return { own: { state: "broken", problem: problemOf(thrown) }, rules: new Map() };
  }
}

function rangeOf(setting: string | null): RangeAddress | null {
  if (setting === null) return null;
  try {
    return JSON.parse(setting) as RangeAddress;
  } catch {
    return null;
  }
}

async function readSound(host: Host, range: RangeAddress, choices: Choices): Promise<OwnAdvice> {
  const table = await host.read({ ...range, columns: Math.min(3, range.columns) });
  // Some hosts know what a range is called once they have read it.
  const place = { range, label: host.label(range) };
  const problem = (fault: "columns" | "empty") =>
    new ProblemError({ key: "advice-table", fault, place, count: 0, cells: [] });
  if (range.columns < 2) throw problem("columns");
  const advice = readOwnAdvice(table, groupNames(choices));
  if (advice.faults.length > 0) throw new ProblemError(faultsIn(advice.faults, range, place));
  if (advice.rules.size === 0) throw problem("empty");
  return advice;
}

/** Of one kind of fault at a time: each is mended in its own way. */
function faultsIn(
  faults: readonly AdviceFault[],
  range: RangeAddress,
  place: { range: RangeAddress; label: string },
): Problem {
  const fault = faults[0]!.what;
  const same = faults.filter(({ what }) => what === fault);
  return {
    key: "advice-table",
    fault,
    place,
    count: same.length,
    cells: same.slice(0, SHOWN).map(({ row, column, text }) => ({
      place: cellPlace(range, row, column),
      row: range.row + row + 1,
      text: shownText(text),
    })),
  };
}

/** Every group by the names that it goes by now, in both languages; the catalogue's names are known anyway. */
function groupNames(choices: Choices): Map<string, string> {
  const known = new Map<string, string>();
  for (const language of ["en", "nl"] as const) {
    const names = namesInForce(vocabularyOf(language), choices);
    for (const key of QUADRANT_KEYS) known.set(plain(names.quadrants[key]), key);
    for (const key of TIER_KEYS) known.set(plain(names.tiers[key]), key);
    for (const key of RFM_KEYS) known.set(plain(names.rfm[key]), key);
  }
  return known;
}
