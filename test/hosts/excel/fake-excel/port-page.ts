import { ExcelHost } from "../../../../src/hosts/excel/port/excel-host.ts";
import { answerHostCall } from "../../../../src/hosts/excel/worker/answer-host-call.ts";
import type { HostMethod } from "../../../../src/hosts/excel/worker/messages.ts";

/** The port alone in the task pane, without the pane: the tests ask it from outside. */
Office.onReady(() => {
  const host = new ExcelHost("Europe/Amsterdam");
  Object.assign(window, {
    askHost: (method: HostMethod, args: unknown[]) => answerHostCall(host, method, args),
  });
});
