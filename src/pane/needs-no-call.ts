import type { Choices } from "../wizard/service.ts";
import type { PaneState } from "./pane-state.ts";

/** What only changes how groups and settings are called. */
const WORDS: ReadonlySet<string> = new Set<keyof Choices>(["names", "tierNames", "own", "setting"]);

/** What is really another value: choosing settings brings every choice along. */
export function changedIn(before: Choices, change: Partial<Choices>): Partial<Choices> {
  const old: Readonly<Record<string, unknown>> = { ...before };
  const differs = ([key, value]: readonly [string, unknown]) =>
    JSON.stringify(old[key]) !== JSON.stringify(value);
  return Object.fromEntries(Object.entries(change).filter(differs));
}

/** Whether the pane can show a change by itself: other words, or a border that is one of the known steps. */
export function needsNoCall(state: PaneState, change: Partial<Choices>): boolean {
  const numbers = Object.entries(change).filter(([key]) => !WORDS.has(key));
  if (numbers.length === 0) return true;
  const view = state.analysis.value?.quadrants;
  if (view === null || view === undefined || state.stale.value) return false;
  return numbers.every(([key, border]) => {
    if (key !== "valueBorder" && key !== "durationBorder") return false;
    const axis = key === "valueBorder" ? view.value : view.duration;
    return border === null || axis.steps.includes(border as number);
  });
}
