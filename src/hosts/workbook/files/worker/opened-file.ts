import type { Host, RangeAddress } from "../../../../wizard/host.ts";
import { problemOf } from "../../../../wizard/problem-error.ts";
import type { WizardService } from "../../../../wizard/service.ts";
import type { FileProgress } from "../read/open-tables.ts";
import { RefusedFile } from "../read/refused-file.ts";
import type { FromWorker, SmallSheet, ToWorker } from "./messages.ts";

/** A file that was read: sheets for the grid, and the table that stays in the worker, if one is too large. */
export interface OpenedFile {
  readonly small: readonly SmallSheet[];
  readonly large: {
    readonly range: RangeAddress;
    readonly name: string;
    readonly rows: number;
    readonly wizard: WizardService;
  } | null;
}

interface Options {
  readonly onProgress: (progress: FileProgress) => void;
  /** Carries out what the wizard in the worker asks of the workbook. */
  readonly host: Host;
  readonly onRow: (title: string, cells: readonly (readonly [string, string])[]) => void;
}

/** A file in a worker of its own: stopping it ends the worker, wherever it is. */
export class FileWorker {
  private readonly worker = new Worker("file-worker.js");
  private readonly waiting = new Map<
    number,
    { resolve(result: unknown): void; reject(error: Error): void }
  >();
  private ids = 0;

  constructor(private readonly options: Options) {}

  open(file: File): Promise<OpenedFile> {
    return new Promise((resolve, reject) => {
      this.worker.onerror = (event) => this.fail(reject, event.message);
      this.worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if (data.kind === "progress") this.options.onProgress(data);
        else if (data.kind === "refused") reject(new RefusedFile(data.reason, data.row ?? undefined));
        else if (data.kind === "opened") resolve(this.opened(data));
        else if (data.kind === "fault" && data.id === null) this.fail(reject, data.message);
        else void this.receive(data);
      };
      this.post({ kind: "open", file });
    });
  }

  stop(): void {
    this.worker.terminate();
    for (const { reject } of this.waiting.values()) reject(new Error("file-worker.js"));
    this.waiting.clear();
  }

  private opened({ small, large }: Extract<FromWorker, { kind: "opened" }>): OpenedFile {
    return { small, large: large === null ? null : { ...large, wizard: this.wizard() } };
  }

  private fail(reject: (error: Error) => void, message: string): void {
    reject(new Error(message || "file-worker.js"));
    this.stop();
  }

  private async receive(data: FromWorker): Promise<void> {
    if (data.kind === "show-row") this.options.onRow(data.title, data.cells);
    else if (data.kind === "ask-page") this.post(await this.answer(data));
    else if (data.kind === "answer") this.settled(data.id)?.resolve(data.result);
    else if (data.kind === "fault" && data.id !== null)
      this.settled(data.id)?.reject(new Error(data.message));
  }

  private settled(id: number) {
    const asked = this.waiting.get(id);
    this.waiting.delete(id);
    return asked;
  }

  private async answer({ id, method, args }: Extract<FromWorker, { kind: "ask-page" }>): Promise<ToWorker> {
    const { host } = this.options;
    try {
      const result = await (host[method] as (...args: unknown[]) => Promise<unknown>).apply(host, args);
      const range = method === "write" ? result : method === "read" ? args[0] : null;
      const label = range === null ? null : host.label(range as RangeAddress);
      return { kind: "page-answer", id, result, refusal: null, label };
    } catch (thrown) {
      const problem = problemOf(thrown);
      const refusal =
        problem.key === "host"
          ? { reason: problem.reason, detail: problem.detail }
          : { reason: "unknown" as const, detail: problem.key };
      return { kind: "page-answer", id, result: null, refusal, label: null };
    }
  }

  private wizard(): WizardService {
    const ask = (method: keyof WizardService, args: unknown[]) =>
      new Promise((resolve, reject) => {
        const id = ++this.ids;
        this.waiting.set(id, { resolve, reject });
        this.post({ kind: "ask", id, method, args });
      });
    // Whatever the wizard can be asked goes through; nobody waits for the wizard itself, so it has no `then`.
    return new Proxy({} as WizardService, {
      get: (_, name) =>
        typeof name === "string" && name !== "then"
          ? (...args: unknown[]) => ask(name as keyof WizardService, args)
          : undefined,
    });
  }

  private post(message: ToWorker): void {
    this.worker.postMessage(message);
  }
}
