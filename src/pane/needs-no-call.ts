import type { Choices } from "../wizard/service.ts";
import type { PaneState } from "./pane-state.ts";

/** Whether the pane can show a change by itself: other names, or a border that is one of the known steps. */
export function needsNoCall(state: PaneState, change: Partial<Choices>): boolean {
  const view = state.analysis.value?.quadrants;
  if (view === null || view === undefined || state.stale.value) return false;
  if ("names" in change) return Object.keys(change).length === 1;
  return Object.entries(change).every(([key, border]) => {
    if (key !== "valueBorder" && key !== "durationBorder") return false;
    const axis = key === "valueBorder" ? view.value : view.duration;
    return border === null || axis.steps.includes(border as number);
  });
}
