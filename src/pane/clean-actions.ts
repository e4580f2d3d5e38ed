import type { CleaningWishes, CleanUp, Source } from "../wizard/service.ts";
import type { PaneActions } from "./pane-actions.ts";
import type { PaneState } from "./pane-state.ts";
import { settle } from "./settle.ts";

type Reason = CleanUp["reasons"][number]["reason"];
type Mode = CleanUp["lines"]["mode"];

/** The verbs of the step that shows what is left out; each change is counted anew at once. */
export type CleanActions = ReturnType<typeof createCleanActions>;

export function createCleanActions(state: PaneState, { calls, say }: PaneActions) {
  async function clean(): Promise<void> {
    const inspection = state.inspection.value;
    if (inspection === null) return;
    const call = calls.begin("looking");
    const answer = await settle(state.service.clean({ source: inspection.source }));
    if (!calls.isNewest(call)) return;
    state.busy.value = null;
    if (answer.state === "problem") state.problem.value = answer.problem;
    else state.cleanUp.value = answer.result;
  }

  async function change(source: Partial<Source>): Promise<void> {
    const inspection = state.inspection.value!;
    state.inspection.value = { ...inspection, source: { ...inspection.source, ...source } };
    state.stale.value = true;
    await clean();
    const { t, f, cleanUp } = state;
    if (cleanUp.value === null) return;
    const { orders, rows } = cleanUp.value;
    say(
      `${f.value.count(orders)} ${t.value.cleanup.ready(orders)}, ${t.value.cleanup.left(f.value, rows.in - rows.kept)}`,
    );
  }

  const wish = (wishes: Partial<CleaningWishes>) =>
    change({ cleaning: { ...state.inspection.value!.source.cleaning, ...wishes } });
  const wishes = () => state.inspection.value!.source.cleaning ?? {};

  return {
    clean,
    leaveOut: (reason: Reason, out: boolean) => wish({ leaveOut: { ...wishes().leaveOut, [reason]: out } }),
    netColumn: (netRefundColumn: boolean) => wish({ netRefundColumn }),
    readLines: (lines: Mode) => wish({ lines }),
    /** Whether a status that we were not sure of counts. */
    decideStatus: (key: string, counts: boolean) =>
      wish({ statuses: { ...wishes().statuses, [key]: counts ? "sale" : "cancelled" } }),
    useCurrency: (currency: string) =>
      change({ readings: { ...state.inspection.value!.source.readings, currency } }),
  };
}
