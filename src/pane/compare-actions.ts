import type { KeptRun } from "../wizard/service.ts";
import type { PageActions } from "./page-actions.ts";
import type { PaneActions } from "./pane-actions.ts";
import type { PaneState } from "./pane-state.ts";
import { settle } from "./settle.ts";
import { startOf } from "./start-of.ts";

export type CompareActions = ReturnType<typeof createCompareActions>;

/** From the start straight to who has moved. */
export function createCompareActions(state: PaneState, act: PaneActions & Pick<PageActions, "openPage">) {
  /** Whether the table that was looked at can be compared without a question first. */
  function isReady(kept: KeptRun): boolean {
    const inspection = state.inspection.value;
    return (
      state.problem.value === null &&
      inspection !== null &&
      inspection.problems.length === 0 &&
      inspection.source.kind === kept.source.kind
    );
  }

  return {
    /** Looks up the latest run that was kept, for the start. */
    async recallKept(): Promise<void> {
      const last = await settle(state.service.lastKept());
      if (last.state === "done") state.kept.value = last.result;
    },

    /** The table that is selected; else the one of the kept run, with the rows that were added below it. */
    async compare(kept: KeptRun): Promise<void> {
      await act.inspect("selection");
      if (!isReady(kept)) {
        const table = { range: kept.source.range, label: kept.label };
        const shown = await settle(state.service.show(startOf(table)));
        if (shown.state === "done") {
          state.problem.value = null;
          await act.inspect("selection");
        }
      }
      if (isReady(kept)) act.openPage({ page: "movement" });
      // What stands in the way is told where a table is chosen.
      else state.screen.value = "range";
    },
  };
}
