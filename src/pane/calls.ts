import type { Outcome, Step } from "../wizard/service.ts";
import type { PaneState } from "./pane-state.ts";
import { settle } from "./settle.ts";

export type Busyness = NonNullable<PaneState["busy"]["value"]>;

/** One call at a time: only the newest may answer, older ones are dropped when they come back. */
export function createCalls(state: PaneState) {
  const { service } = state;
  let newest = 0;
  let ticket: string | null = null;

  return {
    begin(busy: Busyness): number {
      state.problem.value = null;
      state.busy.value = busy;
      return ++newest;
    },

    isNewest: (call: number) => call === newest,

    /**
     * Calls on until the run is done; null when a newer call took its place. `late` gets a result that came
     * although the user had stopped it: a host cannot be interrupted while it writes.
     */
    async follow<Result extends Outcome>(
      first: Promise<Step<Result>>,
      call: number,
      late: (result: Result) => void = () => undefined,
    ) {
      let step: Step<Result> = await settle(first);
      while (step.state === "busy") {
        if (call !== newest) {
          void service.cancel(step.ticket);
          return null;
        }
        ticket = step.ticket;
        state.busy.value = step.progress;
        // Lets the screen draw and the user press Cancel.
        await new Promise((resolve) => setTimeout(resolve));
        step = await settle(service.proceed(step.ticket) as Promise<Step<Result>>);
      }
      if (call !== newest) {
        if (step.state === "done") late(step.result);
        return null;
      }
      ticket = null;
      state.busy.value = null;
      return step;
    },

    cancel(): void {
      newest++;
      if (ticket !== null) void service.cancel(ticket);
      ticket = null;
      state.busy.value = null;
    },
  };
}
