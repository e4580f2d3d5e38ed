import type { Choices, LookAtSecondRequest } from "../wizard/service.ts";
import type { PaneActions } from "./pane-actions.ts";
import type { PaneState } from "./pane-state.ts";
import { settle } from "./settle.ts";

/** The verbs of the soft data. */
export type SoftActions = ReturnType<typeof createSoftActions>;

export function createSoftActions(state: PaneState, act: PaneActions) {
  function changeSoft(change: Partial<Choices["soft"]>): void {
    const choices = state.choices.value;
    if (choices !== null) act.changeChoices({ soft: { ...choices.soft, ...change } });
  }

  return {
    changeSoft,

    /** Joins a second table as we would; the problem that stood in its way is answered, not shown on the screen. */
    async joinSecond(request: Omit<LookAtSecondRequest, "source">): ReturnType<typeof look> {
      const answer = await look(state, request);
      if (answer.state === "done") changeSoft({ table: answer.result.table });
      return answer;
    },
  };
}

async function look(state: PaneState, request: Omit<LookAtSecondRequest, "source">) {
  const { source } = state.inspection.value!;
  return settle(state.service.lookAtSecond({ source, ...request }));
}
