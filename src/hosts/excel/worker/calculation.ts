import { createWizard } from "../../../wizard/index.ts";
import type { WizardService } from "../../../wizard/service.ts";
import { calculate } from "./calculate.ts";
import type { FromWorker, HostAnswer, ToWorker } from "./messages.ts";
import { RemoteHost } from "./remote-host.ts";

/** The worker: formulas, and the wizard, whose questions to Excel go through the page. */
const page = globalThis as unknown as {
  postMessage(message: FromWorker): void;
  onmessage: ((event: MessageEvent<ToWorker>) => unknown) | null;
};

const asked = new Map<number, (answer: HostAnswer) => void>();
let ids = 0;
const host = new RemoteHost(Intl.DateTimeFormat().resolvedOptions().timeZone, (method, args) => {
  const id = ++ids;
  page.postMessage({ kind: "ask-host", id, method, args });
  return new Promise((resolve) => asked.set(id, resolve));
});
let wizard: WizardService | null = null;

page.onmessage = async ({ data }) => {
  switch (data.kind) {
    case "calculate":
      page.postMessage({ kind: "calculated", outcome: calculate(data.call) });
      return;
    case "host-answer":
      asked.get(data.id)?.(data.answer);
      asked.delete(data.id);
      return;
    case "ask":
      wizard ??= createWizard(host);
      try {
        const method = wizard[data.method] as (...args: unknown[]) => Promise<unknown>;
        page.postMessage({ kind: "answer", id: data.id, result: await method(...data.args) });
      } catch (thrown) {
        const message = thrown instanceof Error ? thrown.message : String(thrown);
        page.postMessage({ kind: "fault", id: data.id, message });
      }
  }
};
