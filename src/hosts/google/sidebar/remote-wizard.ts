import type { Analysis, Answer, Progress, Run, Step, WizardService } from "../../../wizard/service.ts";
import type { Stand, WizardCall } from "../server/wizard-call.ts";
import type { CallServer } from "./script-run.ts";

interface Patience {
  /** Milliseconds before the pane hears how far a run is, and between two such reports. */
  readonly report: number;
  /** How often, and how long in all, to look for the answer of a run after its connection broke. */
  readonly retry: number;
  readonly giveUp: number;
}

const PATIENCE: Patience = { report: 1500, retry: 3000, giveUp: 60_000 };

type Outcome = Answer<Analysis | Run>;

interface Going {
  readonly outcome: Promise<Outcome>;
  readonly isWrite: boolean;
  progress: Progress;
}

/** The wizard on Google's side of the wire. */
export function createRemoteWizard(callServer: CallServer, patience = PATIENCE): WizardService {
  const going = new Map<string, Going>();

  const call = <Reply>(method: WizardCall["method"], argument?: unknown) =>
    callServer({ method, argument }).catch(offline) as Promise<Reply>;

  /** A long run is one call; others ask meanwhile how far it is. */
  function start(method: "analyse" | "write", argument: unknown, total: number) {
    const ticket = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
    const outcome = callServer({ method, argument, ticket }).catch(() => answerLater(ticket));
    going.set(ticket, {
      outcome: outcome as Promise<Outcome>,
      isWrite: method === "write",
      progress: { stage: "read", done: 0, total },
    });
    return report(ticket);
  }

  /** The answer, or after a while how far the run is. */
  async function report(ticket: string): Promise<Step<Analysis | Run>> {
    const run = going.get(ticket);
    if (run === undefined) return { state: "problem", problem: { key: "cancelled" } };
    const answer = await Promise.race([run.outcome, pause(patience.report)]);
    if (answer !== undefined) {
      going.delete(ticket);
      return answer;
    }
    const stand = await Promise.race([run.outcome, stood(ticket)]);
    if (stand !== null && "state" in stand) {
      going.delete(ticket);
      return stand;
    }
    run.progress = stand?.progress ?? run.progress;
    return { state: "busy", ticket, progress: run.progress };
  }

  const stood = (ticket: string) =>
    (callServer({ method: "stand", ticket }) as Promise<Stand>).catch(() => null);

  /** A connection that breaks does not stop the server: its answer waits in the cache until we are back. */
  async function answerLater(ticket: string): Promise<Outcome> {
    for (let waited = 0; waited < patience.giveUp; waited += patience.retry) {
      await pause(patience.retry);
      const stand = await stood(ticket);
      if (stand?.answer != null) return JSON.parse(stand.answer) as Outcome;
    }
    return offline();
  }

  async function cancel(ticket: string): Promise<void> {
    const run = going.get(ticket);
    going.delete(ticket);
    if (run?.isWrite === true) {
      // Too late to stop: what was written after the person pressed Cancel is taken back.
      void run.outcome.then((answer) => {
        if (answer.state === "done") void call("undo", { evenIfChanged: false });
      });
    }
    await callServer({ method: "stop", ticket }).catch(() => null);
  }

  return {
    vocabulary: (language) => call("vocabulary", language),
    inspect: (request) => call("inspect", request),
    clean: (request) => call("clean", request),
    analyse: (request) =>
      start("analyse", request, request.source.range.rows) as ReturnType<WizardService["analyse"]>,
    write: (request) =>
      start("write", request, request.source.range.rows) as ReturnType<WizardService["write"]>,
    proceed: report,
    cancel,
    lastRun: () => call("lastRun"),
    undo: (request) => call("undo", request),
    show: (place) => call("show", place),
    loadChoices: () => call("loadChoices"),
    saveChoices: (choices) => call("saveChoices", choices),
  };
}

function offline(): Answer<never> {
  return { state: "problem", problem: { key: "host", reason: "offline", detail: "" } };
}

function pause(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
