import type { InspectRequest } from "../wizard/service.ts";
import type { Busyness, createCalls } from "./calls.ts";
import type { PaneState } from "./pane-state.ts";
import { settle } from "./settle.ts";

interface Verbs {
  readonly calls: ReturnType<typeof createCalls>;
  begin(busy: Busyness): number;
  inspect(from: InspectRequest["from"]): Promise<void>;
  analyse(): Promise<boolean>;
}

/** Takes the run on the screen back, and no other. */
export function createUndo(state: PaneState, { calls, begin, inspect, analyse }: Verbs) {
  return async (evenIfChanged = false): Promise<void> => {
    const run = state.run.value;
    if (run === null) return;
    const call = begin("undoing");
    const answer = await settle(state.service.undo({ evenIfChanged, run: run.id }));
    if (!calls.isNewest(call)) return;
    state.busy.value = null;
    if (answer.state === "problem") {
      state.problem.value = answer.problem;
      return;
    }
    state.run.value = null;
    state.spoken.value = state.t.value.result.undone;
    if (state.screen.value === "result")
      state.screen.value = state.inspection.value === null ? "start" : "preview";
    await recallRun(state);
    // The columns that we took back may have stood in or beside the range.
    if (state.inspection.value !== null) {
      await inspect({ source: state.inspection.value.source });
      if (state.screen.value === "preview") await analyse();
    }
  };
}

/** The last run of groups that still stands in the document, for the start. */
export async function recallRun(state: PaneState): Promise<void> {
  const last = await settle(state.service.lastRun());
  if (last.state === "done") state.run.value = last.result;
}
