import type {
  Choices,
  InspectRequest,
  Language,
  Place,
  Role,
  Run,
  Source,
  Target,
} from "../wizard/service.ts";
import { type Busyness, createCalls } from "./calls.ts";
import { changedIn, needsNoCall } from "./needs-no-call.ts";
import { type PaneState, type Screen, type StepName, stepsOf, targetOf } from "./pane-state.ts";
import { settle } from "./settle.ts";
import { createUndo, recallRun } from "./undo-run.ts";

/** The verbs of the pane. None of them writes to the sheet but `write` and `undo`. */
export type PaneActions = ReturnType<typeof createActions>;

/** How long typing may go on before the numbers follow. */
const PAUSE = 250;

export function createActions(state: PaneState, onLanguage: (language: Language) => void) {
  const { service } = state;
  const calls = createCalls(state);
  let pause: ReturnType<typeof setTimeout> | undefined;
  let speech: ReturnType<typeof setTimeout> | undefined;

  function goTo(screen: Screen): void {
    state.problem.value = null;
    state.screen.value = screen;
    if ((screen === "choices" || screen === "preview") && state.stale.value) void analyse();
  }

  async function inspect(from: InspectRequest["from"]): Promise<void> {
    const call = begin("looking");
    const answer = await settle(service.inspect({ from }));
    if (!calls.isNewest(call)) return;
    state.busy.value = null;
    if (answer.state === "problem") {
      state.problem.value = answer.problem;
      return;
    }
    state.inspection.value = answer.result;
    state.cleanUp.value = null;
    state.stale.value = true;
    state.target.value = null;
  }

  async function analyse(check = false): Promise<boolean> {
    if (state.choices.value === null) await loadChoices();
    const inspection = state.inspection.value;
    const choices = state.choices.value;
    if (inspection === null || choices === null) return false;
    const call = begin({ stage: "read", done: 0, total: inspection.rows });
    const answer = await calls.follow(service.analyse({ source: inspection.source, choices, check }), call);
    if (answer === null) return false;
    if (answer.state === "problem") {
      state.problem.value = answer.problem;
      return false;
    }
    state.analysis.value = answer.result;
    state.stale.value = false;
    return true;
  }

  function begin(busy: Busyness): number {
    clearTimeout(pause);
    return calls.begin(busy);
  }

  async function write(replaceOurs = false): Promise<void> {
    const { inspection, analysis, choices } = state;
    if (inspection.value === null || analysis.value === null || choices.value === null) return;
    if (state.stale.value && !(await analyse())) return;
    state.screen.value = "write";
    const call = begin({ stage: "read", done: 0, total: inspection.value.rows });
    const request = {
      source: inspection.value.source,
      choices: choices.value,
      hash: analysis.value.hash,
      target: targetOf(state),
      replaceOurs,
      language: state.language.value,
    };
    const takeBack = ({ id }: Run) => void service.undo({ evenIfChanged: false, run: id });
    const answer = await calls.follow(service.write(request), call, takeBack);
    if (answer === null) return;
    if (answer.state === "problem") {
      state.problem.value = answer.problem;
      return;
    }
    state.run.value = answer.result;
    state.screen.value = "result";
    void service.saveChoices(choices.value).catch(() => undefined);
  }

  async function loadChoices(): Promise<void> {
    const answer = await settle(service.loadChoices());
    if ("state" in answer) state.problem.value = answer.problem;
    else state.choices.value = answer;
  }

  async function useLanguage(language: Language): Promise<void> {
    if (state.vocabularies.value[language] === undefined) {
      const vocabulary = await service.vocabulary(language);
      state.vocabularies.value = { ...state.vocabularies.value, [language]: vocabulary };
    }
    state.language.value = language;
  }

  const undo = createUndo(state, { calls, begin, inspect, analyse });

  return {
    calls,
    goTo,
    inspect,
    analyse,
    write,
    undo,

    async open(): Promise<void> {
      await loadChoices();
      await recallRun(state);
    },

    start(): void {
      goTo("range");
      if (state.inspection.value === null) void inspect("selection");
    },

    async sample(): Promise<void> {
      await state.onSample?.();
      goTo("range");
      await inspect("selection");
    },

    back(): void {
      const steps = stepsOf(state);
      const at = steps.indexOf(state.screen.value as StepName);
      goTo(at > 0 ? steps[at - 1]! : "start");
    },

    /** The farthest step that may be opened now. */
    reachable(): number {
      if (state.inspection.value === null) return 0;
      if (state.inspection.value.problems.length > 0) return 1;
      return stepsOf(state).indexOf(state.analysis.value === null ? "choices" : "preview");
    },

    changeSource(change: Partial<Source>): Promise<void> {
      const source = state.inspection.value!.source;
      return inspect({ source: { ...source, ...change } });
    },

    /** Reads headings or the kind of table otherwise: the columns are recognised anew. */
    recognise(change: Partial<Pick<Source, "header" | "kind">>): Promise<void> {
      const { range, header, readings } = state.inspection.value!.source;
      return inspect({ source: { range, header, readings, ...change } });
    },

    assign(role: Role, position: number | null): Promise<void> {
      const roles: Partial<Record<Role, number>> = { ...state.inspection.value!.source.roles };
      for (const other of Object.keys(roles) as Role[]) if (roles[other] === position) delete roles[other];
      delete roles[role];
      if (position !== null) roles[role] = position;
      return this.changeSource({ roles });
    },

    changeChoices(change: Partial<Choices>): void {
      const before = state.choices.value;
      if (before === null) return;
      state.choices.value = { ...before, ...change };
      if (needsNoCall(state, changedIn(before, change))) return;
      state.stale.value = true;
      clearTimeout(pause);
      pause = setTimeout(() => void analyse(), PAUSE);
    },

    chooseTarget(target: Target): void {
      state.target.value = target;
    },

    writeTo(target: Target): void {
      state.target.value = target;
      void write();
    },

    /** After the table changed under the preview. */
    async lookAgain(): Promise<void> {
      await inspect({ source: state.inspection.value!.source });
      if (state.problem.value === null) goTo("preview");
      else state.screen.value = "range";
    },

    restart(): void {
      state.inspection.value = null;
      state.analysis.value = null;
      if (state.choices.value !== null) {
        state.choices.value = { ...state.choices.value, valueBorder: null, durationBorder: null };
      }
      goTo("start");
    },

    /** Speaks once the user has paused, so that dragging does not chatter. */
    say(text: string): void {
      clearTimeout(speech);
      speech = setTimeout(() => {
        state.spoken.value = text;
      }, 600);
    },

    async show(place: Place): Promise<void> {
      const answer = await settle(service.show(place));
      if (answer.state === "problem") state.problem.value = answer.problem;
    },

    cancel(): void {
      calls.cancel();
      goTo("preview");
    },

    /** The user chose it in the pane. */
    async setLanguage(language: Language): Promise<void> {
      onLanguage(language);
      await useLanguage(language);
    },

    useLanguage,
  };
}
