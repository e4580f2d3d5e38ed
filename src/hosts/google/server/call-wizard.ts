/// <reference types="google-apps-script" />
import { createWizard } from "../../../wizard/index.ts";
import { problemOf } from "../../../wizard/problem-error.ts";
import type { Answer, Problem, Step, UndoRequest } from "../../../wizard/service.ts";
import { GoogleHost } from "../port/google-host.ts";
import { tidyUnfinished } from "../port/unfinished-write.ts";
import { Cancelled, cancelRun, type Pulse, standOf, unwatched, WatchedRun } from "./pulse.ts";
import { underLock } from "./under-lock.ts";
import { valueNow } from "./value-now.ts";
import { isLong, type WizardCall } from "./wizard-call.ts";

/**
 * One call of the pane: text in, text out, so that nothing that google.script.run cannot carry gets into it.
 * The script is loaded anew for each call; a long run is one call that tells its progress through the cache,
 * where other calls of the pane look for it and leave word to stop.
 */
export function callWizard(text: string): string {
  const call = JSON.parse(text) as WizardCall;
  if (call.method === "stand") return JSON.stringify(standOf(call.ticket ?? ""));
  if (call.method === "stop") return JSON.stringify(cancelRun(call.ticket ?? "") ?? null);
  if (call.method === "rememberLanguage") {
    PropertiesService.getUserProperties().setProperty(LANGUAGE, String(call.argument));
    return "null";
  }
  const run = call.ticket === undefined ? null : new WatchedRun(call.ticket);
  const answer = JSON.stringify(answerOf(call, run?.pulse ?? unwatched) ?? null);
  run?.finish(answer);
  return answer;
}

export const LANGUAGE = "waarde.language";

/** These write, or look at what another person may be writing. */
const LOCKED: ReadonlySet<WizardCall["method"]> = new Set(["write", "publish", "undo", "lastRun"]);

function answerOf(call: WizardCall, pulse: Pulse): unknown {
  try {
    return LOCKED.has(call.method)
      ? underLock(() => {
          tidyUnfinished();
          return carryOut(call, pulse);
        })
      : carryOut(call, pulse);
  } catch (error) {
    return { state: "problem", problem: problemOf(error) };
  }
}

function carryOut({ method, argument }: WizardCall, pulse: Pulse): unknown {
  let stopped = false;
  const watched: Pulse = (progress) => {
    try {
      pulse(progress);
    } catch (error) {
      stopped = error instanceof Cancelled;
      throw error;
    }
  };
  const wizard = createWizard(new GoogleHost(watched), {
    slice: 0,
  });
  if (isLong(method)) {
    const ask = wizard[method] as (argument: unknown) => PromiseLike<Step<unknown>>;
    const first = ask(argument);
    const step = followed(valueNow(first), wizard.proceed, watched);
    if (stopped) return { state: "problem", problem: { key: "cancelled" } satisfies Problem };
    return step;
  }
  const ask = wizard[method as "undo"] as (argument: UndoRequest) => PromiseLike<Answer<unknown>>;
  return valueNow(ask(argument as UndoRequest));
}

/** With a slice of 0 the wizard answers "busy" at every step: we tell how far it is, and go on. */
function followed(
  first: Step<unknown>,
  proceed: (ticket: string) => PromiseLike<Step<unknown>>,
  pulse: Pulse,
): Answer<unknown> {
  let step = first;
  while (step.state === "busy") {
    pulse(step.progress);
    step = valueNow(proceed(step.ticket));
  }
  return step;
}
