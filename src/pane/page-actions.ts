import type { Question, Run } from "../wizard/service.ts";
import type { PaneActions } from "./pane-actions.ts";
import type { PaneState, Screen } from "./pane-state.ts";
import { settle } from "./settle.ts";

/** The verbs of the pages beside the path. */
export type PageActions = ReturnType<typeof createPageActions>;

export function createPageActions(state: PaneState, act: PaneActions) {
  const { service } = state;

  /** Asks the page; what it showed before stays until the answer is there. */
  async function ask(question: Question): Promise<void> {
    const source = state.inspection.value?.source;
    const choices = state.choices.value;
    if (source === undefined || choices === null) return;
    const before = state.page.value;
    const kept = before?.question.page === question.page ? before.view : null;
    state.page.value = { question, view: kept };
    state.published.value = null;
    const call = act.calls.begin({ stage: "read", done: 0, total: source.range.rows });
    const answer = await act.calls.follow(service.explore({ source, choices, question }), call);
    if (answer === null) return;
    if (answer.state === "problem") state.problem.value = answer.problem;
    else state.page.value = { question, view: answer.result };
  }

  return {
    openPage(question: Question): void {
      const { screen, page } = state;
      state.trail.value = [...state.trail.value, { screen: screen.value, page: page.value }];
      state.problem.value = null;
      screen.value = "page";
      void ask(question);
    },

    ask,

    closePage(): void {
      act.calls.cancel();
      const trail = [...state.trail.value];
      const before = trail.pop();
      state.trail.value = trail;
      state.published.value = null;
      state.page.value = before?.page ?? null;
      act.goTo(before?.screen ?? "start");
    },

    /** From a page to a screen of the path, where something can be chosen otherwise. */
    leavePages(screen: Screen): void {
      act.calls.cancel();
      state.trail.value = [];
      state.published.value = null;
      state.page.value = null;
      act.goTo(screen);
    },

    /** The table behind the page, or behind another question of it, to a sheet of its own. */
    async publish(asked?: Question): Promise<void> {
      const source = state.inspection.value?.source;
      const choices = state.choices.value;
      const page = state.page.value;
      if (source === undefined || choices === null || page === null) return;
      const call = act.calls.begin({ stage: "read", done: 0, total: source.range.rows });
      const request = { source, choices, question: asked ?? page.question, language: state.language.value };
      const takeBack = ({ id }: Run) => void service.undo({ evenIfChanged: false, run: id });
      const answer = await act.calls.follow(service.publish(request), call, takeBack);
      if (answer === null) return;
      if (answer.state === "problem") state.problem.value = answer.problem;
      else {
        state.published.value = answer.result;
        state.spoken.value = state.t.value.pages.written(answer.result.sheet);
      }
    },

    async undoPublished(evenIfChanged = false): Promise<void> {
      const run = state.published.value;
      if (run === null) return;
      const call = act.calls.begin("undoing");
      const answer = await settle(service.undo({ evenIfChanged, run: run.id }));
      if (!act.calls.isNewest(call)) return;
      state.busy.value = null;
      if (answer.state === "problem") state.problem.value = answer.problem;
      else {
        state.published.value = null;
        state.spoken.value = state.t.value.result.undone;
      }
    },
  };
}
