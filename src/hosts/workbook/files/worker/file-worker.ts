import { HostRefusal } from "../../../../wizard/host.ts";
import { createWizard } from "../../../../wizard/index.ts";
import type { WizardService } from "../../../../wizard/service.ts";
import { fitsOnGrid, rowsOfTable } from "../grid-limits.ts";
import { openTables } from "../read/open-tables.ts";
import { RefusedFile } from "../read/refused-file.ts";
import { FileHost } from "./file-host.ts";
import type { FromWorker, ToWorker } from "./messages.ts";

/** Reads one file, off the page; keeps it and works on it where the grid does not bear it. */
const page = globalThis as unknown as {
  postMessage(message: FromWorker): void;
  onmessage: ((event: MessageEvent<ToWorker>) => unknown) | null;
};

type PageAnswer = Extract<ToWorker, { kind: "page-answer" }>;

const asked = new Map<number, (answer: PageAnswer) => void>();
let ids = 0;
let wizard: WizardService | null = null;
let reported = 0;

page.onmessage = async ({ data }) => {
  if (data.kind === "open") return open(data.file);
  if (data.kind === "page-answer") {
    asked.get(data.id)?.(data);
    asked.delete(data.id);
    return;
  }
  try {
    const method = wizard![data.method] as (...args: unknown[]) => Promise<unknown>;
    page.postMessage({ kind: "answer", id: data.id, result: await method(...data.args) });
  } catch (thrown) {
    page.postMessage({ kind: "fault", id: data.id, message: messageOf(thrown) });
  }
};

async function open(file: File): Promise<void> {
  try {
    const tables = await openTables(file, file.name, (progress) => {
      if (performance.now() - reported < 60) return;
      reported = performance.now();
      page.postMessage({ kind: "progress", ...progress });
    });
    const tooLarge = tables.filter((table) => !table.hidden && !fitsOnGrid(table));
    const small = tables.filter(fitsOnGrid).map((table) => ({
      name: table.name,
      isText: table.isText,
      hidden: table.hidden,
      rows: rowsOfTable(table),
    }));
    const largest = tooLarge.sort((a, b) => b.rows - a.rows)[0];
    if (largest === undefined) {
      page.postMessage({ kind: "opened", small, large: null });
      return;
    }
    const host = new FileHost(largest, file.name, { ask: askPage, showRow });
    wizard = createWizard(host);
    const { rows } = largest;
    page.postMessage({ kind: "opened", small, large: { range: host.range, name: file.name, rows } });
  } catch (thrown) {
    if (thrown instanceof RefusedFile)
      page.postMessage({ kind: "refused", reason: thrown.reason, row: thrown.row ?? null });
    else page.postMessage({ kind: "fault", id: null, message: messageOf(thrown) });
  }
}

async function askPage(method: Extract<FromWorker, { kind: "ask-page" }>["method"], args: unknown[]) {
  const id = ++ids;
  page.postMessage({ kind: "ask-page", id, method, args });
  const { result, refusal, label } = await new Promise<PageAnswer>((resolve) => asked.set(id, resolve));
  if (refusal !== null) throw new HostRefusal(refusal.reason, refusal.detail);
  return { result, label };
}

function showRow(title: string, cells: readonly (readonly [string, string])[]): void {
  page.postMessage({ kind: "show-row", title, cells });
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
