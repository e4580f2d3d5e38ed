import type {
  AnalyseRequest,
  Answer,
  Outcome,
  Progress,
  Run,
  Step,
  WizardService,
} from "../../../wizard/service.ts";
import type { LongMethod, Stand, WizardCall } from "../server/wizard-call.ts";
import type { CallServer } from "./script-run.ts";

interface Patience {
  /** Milliseconds before the pane hears how far a run is, and between two such reports. */
  readonly report: number;
  /** How often, and how long in all, to look for the answer of a run after its connection broke. */
  readonly retry: number;
  readonly giveUp: number;
}

const PATIENCE: Patience = { report: 1500, retry: 3000, giveUp: 60_000 };

type Ended = Answer<Outcome>;

interface Going {
  readonly outcome: Promise<Ended>;
  readonly writes: boolean;
  progress: Progress;
}

/** The wizard on Google's side of the wire. */
export function createRemoteWizard(callServer: CallServer, patience = PATIENCE): WizardService {
  const going = new Map<string, Going>();

  const call = <Reply>(method: WizardCall["method"], argument?: unknown) =>
    callServer({ method, argument }).catch(offline) as Promise<Reply>;

  /** A long run is one call; others ask meanwhile how far it is. */
  const start = (method: LongMethod) => (request: AnalyseRequest) => {
    const ticket = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
    const outcome = callServer({ method, argument: request, ticket }).catch(() => answerLater(ticket));
    going.set(ticket, {
      outcome: outcome as Promise<Ended>,
      writes: method === "write" || method === "publish",
      progress: { stage: "read", done: 0, total: request.source.range.rows },
    });
    return report(ticket);
  };

  /** The answer, or after a while how far the run is. */
  async function report(ticket: string): Promise<Step<Outcome>> {
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
  async function answerLater(ticket: string): Promise<Ended> {
    for (let waited = 0; waited < patience.giveUp; waited += patience.retry) {
      await pause(patience.retry);
      const stand = await stood(ticket);
      if (stand?.answer != null) return JSON.parse(stand.answer) as Ended;
    }
    return offline();
  }

  async function cancel(ticket: string): Promise<void> {
    const run = going.get(ticket);
    going.delete(ticket);
    if (run?.writes === true) {
      // Too late to stop: what was written after the person pressed Cancel is taken back.
      void run.outcome.then((answer) => {
        if (answer.state !== "done") return;
        void call("undo", { evenIfChanged: false, run: (answer.result as Run).id });
      });
    }
    await callServer({ method: "stop", ticket }).catch(() => null);
  }

  const long = {
    analyse: start("analyse"),
    write: start("write"),
    explore: start("explore"),
    publish: start("publish"),
  };
  const own = { ...long, proceed: report, cancel };
  // Every other question is one call; nobody waits for the wizard itself, so it has no `then`.
  return new Proxy(own as unknown as WizardService, {
    get: (_, name) =>
      name in own
        ? own[name as keyof typeof own]
        : typeof name === "string" && name !== "then"
          ? (argument: unknown) => call(name as WizardCall["method"], argument)
          : undefined,
  });
}

function offline(): Answer<never> {
  return { state: "problem", problem: { key: "host", reason: "offline", detail: "" } };
}

function pause(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
