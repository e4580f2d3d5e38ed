import { beforeEach, describe, expect, it } from "vitest";
import type { WizardCall } from "../../../src/hosts/google/server/wizard-call.ts";
import { createRemoteWizard } from "../../../src/hosts/google/sidebar/remote-wizard.ts";
import type { Step, WriteRequest } from "../../../src/wizard/service.ts";
import { analysed, done, problem, written } from "../../wizard/support/drive.ts";
import { madeCustomers, madeOrders } from "../../wizard/support/made-shop.ts";
import { AppsScript } from "./support/apps-script.ts";
import type { DocumentOptions } from "./support/document.ts";
import { remoteWizard } from "./support/remote.ts";
import { stateOf } from "./support/state-of.ts";

const ORDERS = madeOrders(60, (day) => day);
const CUSTOMERS = madeCustomers(80);

function open(sheets: DocumentOptions["sheets"] = { Orders: ORDERS }) {
  const script = new AppsScript({ sheets, timeZone: "UTC" });
  return { script, document: script.document, wizard: remoteWizard(script) };
}

type Opened = ReturnType<typeof open>;
let opened: Opened;
beforeEach(() => {
  opened = open();
});

describe("failure is kind", () => {
  async function refused(change: (opened: Opened) => void, opening = opened) {
    const { inspection, choices, analysis } = await analysed(opening.wizard);
    change(opening);
    const before = stateOf(opening.script);
    const request: WriteRequest = {
      source: inspection.source,
      choices,
      hash: analysis.hash,
      target: inspection.source.kind === "customers" ? "beside" : "new-sheet",
      replaceOurs: false,
      language: "en",
    };
    const answer = await opening.wizard.write(request);
    expect(stateOf(opening.script)).toBe(before);
    return problem(answer);
  }

  it("where nothing is selected, or nothing stands", async () => {
    const { document, wizard } = open({ Orders: ORDERS, Empty: [] });
    document.select("Empty", 0, 0);
    expect(problem(await wizard.inspect({ from: "selection" }))).toEqual({ key: "nothing-selected" });
    document.selection = null;
    expect(problem(await wizard.inspect({ from: "selection" }))).toEqual({ key: "nothing-selected" });
  });

  it("where the sheet was deleted between preview and write", async () => {
    const found = await refused(({ document }) => {
      document.dispatch("CREATE_SHEET", { sheetId: "other", name: "Other", position: 1, cols: 5, rows: 5 });
      document.dispatch("DELETE_SHEET", { sheetId: document.idOf("Orders"), sheetName: "Orders" });
    });
    expect(found).toMatchObject({ key: "host", reason: "sheet-gone" });
  });

  it("where an order changed since the preview", async () => {
    const found = await refused(({ document }) => document.put(document.idOf("Orders"), 5, 2, 99_999));
    expect(found).toMatchObject({ key: "range-changed" });
  });

  it("where a protected range is in the way", async () => {
    const opening = open({ Customers: CUSTOMERS });
    const found = await refused(({ document }) => {
      const sheet = document.idOf("Customers");
      document.protections.push({ sheet, place: { sheet, row: 50, column: 8, rows: 2, columns: 1 } });
    }, opening);
    expect(found).toMatchObject({ key: "host", reason: "protected" });
  });

  it("where the spreadsheet is full", async () => {
    const found = await refused(({ document }) => {
      const size = { cols: 100, rows: 99_500 };
      document.dispatch("CREATE_SHEET", { sheetId: "9", name: "Large", position: 1, ...size });
    });
    expect(found).toMatchObject({ key: "host", reason: "too-large" });
  });

  it("where a protected sheet is in the way, without so much as a column added", async () => {
    const wide = CUSTOMERS.map((row) => [...Array.from({ length: 19 }, () => ""), ...row]);
    const opening = open({ Customers: wide });
    opening.document.select("Customers", 0, 19);
    const found = await refused(({ document }) => {
      document.protections.push({ sheet: document.idOf("Customers"), place: null });
    }, opening);
    expect(found).toMatchObject({ key: "host", reason: "protected" });
    const { getters } = opening.document.model;
    expect(getters.getNumberCols(opening.document.idOf("Customers"))).toBe(26);
  });

  it("where the spreadsheet has no room for another column", async () => {
    const wide = CUSTOMERS.map((row) => [...Array.from({ length: 19 }, () => ""), ...row]);
    const opening = open({ Customers: wide });
    opening.document.select("Customers", 0, 19);
    const found = await refused(({ document }) => {
      const size = { cols: 100, rows: 99_700 };
      document.dispatch("CREATE_SHEET", { sheetId: "9", name: "Large", position: 1, ...size });
    }, opening);
    expect(found).toMatchObject({ key: "host", reason: "too-large" });
  });

  it("where the service fails in the middle of a write", async () => {
    const found = await refused(({ script }) => {
      script.during.set("flush", () => {
        throw new Error("Service Spreadsheets timed out");
      });
    });
    expect(found).toMatchObject({
      key: "host",
      reason: "unknown",
      detail: expect.stringContaining("timed out"),
    });
  });

  it("where another run holds the document", async () => {
    const found = await refused(({ document }) => {
      document.isLocked = true;
    });
    expect(found).toMatchObject({ key: "host", reason: "busy" });
  });
});

it("tidies up what a run left that Google stopped half-way", async () => {
  const { script, document, wizard } = opened;
  script.during.set("flush", () => {
    // As when the six minutes are over: the script ends here, and no catch of its own runs.
    script.during.set("deleteSheet", () => {
      throw new Error("stopped");
    });
    throw new Error("stopped");
  });
  problem(await written(wizard));
  expect(document.sheetNames()).toHaveLength(2);
  script.during.clear();
  document.isLocked = false;
  done(await wizard.lastRun());
  expect(document.sheetNames()).toEqual(["Orders"]);
});

describe("a long run", () => {
  async function write(prepare: () => void) {
    const { choices, analysis, inspection } = await analysed(opened.wizard);
    prepare();
    const request = { choices, source: inspection.source, hash: analysis.hash, target: "new-sheet" } as const;
    const before = stateOf(opened.script);
    const answer = await opened.wizard.write({ ...request, replaceOurs: false, language: "en" });
    expect(stateOf(opened.script)).toBe(before);
    return problem(answer);
  }

  it("stops where the person pressed Cancel, and nothing stays written", async () => {
    const { script, document } = opened;
    const found = await write(() => {
      script.pace = 1000;
      script.during.set("insertSheet", () => {
        const key = [...document.cache.keys()].find((known) => known.startsWith("waarde.progress."))!;
        const ticket = key.slice("waarde.progress.".length);
        script.rpc("callWizard", JSON.stringify({ method: "stop", ticket }));
      });
    });
    expect(found).toEqual({ key: "cancelled" });
  });

  it("stops itself before Google does, and says so", async () => {
    const found = await write(() => {
      opened.script.pace = 60_000;
    });
    expect(found).toMatchObject({ key: "host", reason: "too-large" });
  });

  it("tells how far it is", async () => {
    const { script, document } = opened;
    script.pace = 1000;
    const seen: unknown[] = [];
    script.during.set("setValues", () => {
      for (const [key, value] of document.cache) {
        if (!key.startsWith("waarde.progress.")) continue;
        const ticket = key.slice("waarde.progress.".length);
        const stand = script.rpc("callWizard", JSON.stringify({ method: "stand", ticket }));
        seen.push([JSON.parse(String(stand)), value.length > 0]);
      }
    });
    done(await written(opened.wizard));
    expect(seen[0]).toEqual([{ progress: { stage: "write", done: 0, total: 61 }, answer: null }, true]);
  });
});

describe("a lost connection", () => {
  const patience = { report: 5, retry: 1, giveUp: 3 };
  const send = (call: object) => opened.script.rpc("callWizard", JSON.stringify(call));
  /** The server gets the call and answers it; the answer is lost on its way. */
  const losing = (isLost: (call: WizardCall) => boolean) =>
    createRemoteWizard(async (call) => {
      const answer = JSON.parse(String(send(call))) as unknown;
      if (isLost(call)) throw new Error("NetworkError: Connection failure due to HTTP 0");
      return answer;
    }, patience);

  it("in the middle of a write is healed when it comes back", async () => {
    const wizard = losing(({ method }) => method === "write");
    const run = done(await written(wizard));
    expect(opened.document.sheetNames()).toEqual(["Orders", run.sheet]);
  });

  it("that stays lost is told in words, and the run is found on the start page later", async () => {
    const { inspection, choices, analysis } = await analysed(opened.wizard);
    const wizard = losing(() => true);
    const request = { source: inspection.source, choices, hash: analysis.hash, target: "new-sheet" } as const;
    let answer: Step<unknown> = await wizard.write({ ...request, replaceOurs: false, language: "en" });
    while (answer.state === "busy") answer = await wizard.proceed(answer.ticket);
    expect(problem(answer)).toEqual({ key: "host", reason: "offline", detail: "" });
    expect(done(await opened.wizard.lastRun())?.rows).toBeGreaterThan(0);
  });

  it("takes back what was written after the person pressed Cancel", async () => {
    const { inspection, choices, analysis } = await analysed(opened.wizard);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const wizard = createRemoteWizard(async (call) => {
      if (call.method === "write") await held;
      return JSON.parse(String(send(call))) as unknown;
    }, patience);
    const request = { source: inspection.source, choices, hash: analysis.hash, target: "new-sheet" } as const;
    const step = await wizard.write({ ...request, replaceOurs: false, language: "en" });
    if (step.state !== "busy") throw new Error(JSON.stringify(step));
    // The word to stop is lost, so that the server goes on to the end.
    opened.script.during.set("cache.get", () => opened.document.cache.clear());
    await wizard.cancel(step.ticket);
    release();
    await expect
      .poll(() => opened.script.log.filter((method) => method === "deleteSheet").length)
      .not.toBe(0);
    expect(opened.document.sheetNames()).toEqual(["Orders"]);
  });
});
