import type { PaneActions } from "./pane-actions.ts";
import type { PaneState } from "./pane-state.ts";

/** The verbs of the page on the forecast, which is reached from the preview and from the result. */
export type ForecastActions = ReturnType<typeof createForecastActions>;

export function createForecastActions(state: PaneState, act: PaneActions) {
  return {
    openForecast(): void {
      state.cameFrom.value = state.screen.value;
      state.problem.value = null;
      state.screen.value = "forecast";
      if (state.stale.value || state.analysis.value?.forecast?.report == null) void act.analyse(true);
    },

    closeForecast(): void {
      if (state.busy.value !== null) act.cancel();
      act.goTo(state.cameFrom.value);
    },

    /** Reads the orders again and fits anew. */
    async fitAgain(): Promise<void> {
      await act.inspect({ source: state.inspection.value!.source });
      if (state.problem.value !== null || state.screen.value !== "forecast") return;
      if (state.inspection.value!.problems.length > 0) act.goTo("columns");
      else await act.analyse(true);
    },
  };
}
