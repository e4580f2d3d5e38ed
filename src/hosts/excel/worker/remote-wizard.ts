import type { WizardService } from "../../../wizard/service.ts";
import type { ExcelHost } from "../port/excel-host.ts";
import { answerHostCall } from "./answer-host-call.ts";
import type { FromWorker, ToWorker, WizardMethod } from "./messages.ts";

/** The wizard, working in a worker, so that the pane never stands still; its host calls come back here. */
export function remoteWizard(worker: Worker, host: ExcelHost): WizardService {
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  let ids = 0;
  const post = (message: ToWorker) => worker.postMessage(message);

  worker.onmessage = async ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === "calculated") return;
    if (data.kind === "ask-host") {
      post({ kind: "host-answer", id: data.id, answer: await answerHostCall(host, data.method, data.args) });
      return;
    }
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === "answer") asked?.resolve(data.result);
    else asked?.reject(new Error(data.message));
  };
  worker.onerror = (event) => {
    for (const asked of waiting.values()) asked.reject(new Error(event.message || "calculation.js"));
    waiting.clear();
  };

  const ask = (method: WizardMethod, args: unknown[]) =>
    new Promise((resolve, reject) => {
      const id = ++ids;
      waiting.set(id, { resolve, reject });
      post({ kind: "ask", id, method, args });
    });

  // Whatever the wizard can be asked goes through; nobody waits for the wizard itself, so it has no `then`.
  return new Proxy({} as WizardService, {
    get: (_, name) =>
      typeof name === "string" && name !== "then"
        ? (...args: unknown[]) => ask(name as WizardMethod, args)
        : undefined,
  });
}
