import type { ExcelHost } from "../port/excel-host.ts";
import { refusalOf } from "../port/refusal-of.ts";
import type { HostAnswer, HostMethod } from "./messages.ts";

/** Carries out in the page what a remote wizard asks of Excel. */
export async function answerHostCall(
  host: ExcelHost,
  method: HostMethod,
  args: unknown[],
): Promise<HostAnswer> {
  try {
    const result = await (host[method] as (...args: unknown[]) => Promise<unknown>).apply(host, args);
    return { kind: "done", result, sheetNames: [...host.sheetNames] };
  } catch (thrown) {
    const { reason, detail } = refusalOf(thrown);
    return { kind: "refused", reason, detail, sheetNames: [...host.sheetNames] };
  }
}
