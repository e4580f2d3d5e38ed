import { describe, expect, test } from "vitest";
import { HostRefusal } from "../../src/wizard/host.ts";
import type { PageContext } from "../../src/wizard/pages/page.ts";
import { publishPage } from "../../src/wizard/pages/publish-page.ts";
import { keepRun, loadRun, type RunDraft } from "../../src/wizard/run-stack.ts";
import type { Run } from "../../src/wizard/service.ts";
import { done, problem, wizardOver, written } from "./support/drive.ts";
import { madeCustomers, madeOrders } from "./support/made-shop.ts";
import { MemoryHost } from "./support/memory-host.ts";

const undo = { evenIfChanged: false };

function shop() {
  const host = new MemoryHost();
  const orders = host.add("Orders", madeOrders(40));
  const select = () => {
    host.selected = { sheet: orders, row: 0, column: 0, rows: 1, columns: 1 };
  };
  const names = () => [...host.sheets.values()].map(({ name }) => name);
  return { host, wizard: wizardOver(host), select, names };
}

/** The table of a page, as a page that has one writes it. */
async function publish(host: MemoryHost, name = "Cohorts"): Promise<Run> {
  const context = {
    host,
    today: "2025-07-01",
    segmented: { table: { asOf: null } },
  } as unknown as PageContext;
  const sheet = {
    name,
    headings: ["month", "customers"],
    formats: ["text", "integer"] as const,
    rows: [["2025-01", 12]],
    notes: [["source", "Orders!A1:D9"]] as const,
  };
  const steps = publishPage(context, sheet, "cohorts");
  for (;;) {
    const step = await steps.next();
    if (step.done) return step.value;
  }
}

describe("several writings", () => {
  test("are taken back newest first", async () => {
    const { host, wizard, select, names } = shop();
    await written(wizard);
    select();
    await written(wizard);
    await publish(host);
    expect(names()).toEqual(["Orders", "Waarde 29-06-2025", "Waarde 29-06-2025 (2)", "Cohorts 01-07-2025"]);
    for (let left = 3; left > 0; left--) {
      done(await wizard.undo(undo));
      expect(names()).toHaveLength(left);
    }
    expect(names()).toEqual(["Orders"]);
    expect(problem(await wizard.undo(undo)).key).toBe("nothing-to-undo");
    expect([...host.settings.keys()]).toEqual([]);
  });

  test("are taken back by name, whatever was written since", async () => {
    const { host, wizard, names } = shop();
    const run = done(await written(wizard));
    const page = await publish(host);
    done(await wizard.undo({ ...undo, run: run.id }));
    expect(names()).toEqual(["Orders", page.sheet]);
    expect(problem(await wizard.undo({ ...undo, run: run.id })).key).toBe("nothing-to-undo");
    expect(names()).toEqual(["Orders", page.sheet]);
    done(await wizard.undo({ ...undo, run: page.id }));
    expect(names()).toEqual(["Orders"]);
  });

  test("never share a name, not even one of a run that was undone", async () => {
    const { host, wizard, names } = shop();
    const first = await publish(host);
    done(await wizard.undo({ ...undo, run: first.id }));
    const second = await publish(host);
    expect(second.sheet).toBe(first.sheet);
    expect(problem(await wizard.undo({ ...undo, run: first.id })).key).toBe("nothing-to-undo");
    expect(names()).toContain(second.sheet);
  });

  test("of pages leave the last run of groups what it was", async () => {
    const { host, wizard } = shop();
    const run = done(await written(wizard));
    expect(run.page).toBeNull();
    expect((await publish(host)).page).toBe("cohorts");
    expect(done(await wizard.lastRun())?.id).toBe(run.id);
    done(await wizard.undo(undo));
    expect(done(await wizard.lastRun())?.id).toBe(run.id);
  });

  test("beyond ten drop off, the oldest first", async () => {
    const { host, wizard } = shop();
    const runs: Run[] = [];
    for (let nth = 0; nth < 12; nth++) runs.push(await publish(host, `Page ${nth}`));
    for (const { id } of runs.slice(0, 2)) {
      expect(problem(await wizard.undo({ ...undo, run: id })).key).toBe("nothing-to-undo");
    }
    for (const { id } of runs.slice(2)) done(await wizard.undo({ ...undo, run: id }));
    expect([...host.sheets.values()].map(({ name }) => name).slice(1)).toEqual(
      runs.slice(0, 2).map(({ sheet }) => sheet),
    );
  });
});

test("columns that a later run replaced are not taken back before that run", async () => {
  const host = new MemoryHost();
  const wizard = wizardOver(host);
  host.add("Klanten", madeCustomers(60));
  const before = host.cells("Klanten").map((row) => [...row]);
  const first = done(await written(wizard));
  const second = done(await written(wizard, { replaceOurs: true, language: "nl" }));
  const over = { evenIfChanged: true, run: first.id };
  expect(problem(await wizard.undo(over))).toMatchObject({ key: "written-over", label: first.label });
  expect(host.cells("Klanten")[0]).toContain("kwadrant");
  done(await wizard.undo({ ...undo, run: second.id }));
  done(await wizard.undo({ ...undo, run: first.id }));
  expect(host.cells("Klanten").map((row) => row.filter((cell) => cell !== null))).toEqual(before);
});

describe("what the document keeps", () => {
  const range = { sheet: "s1", row: 0, column: 0, rows: 1, columns: 1 };
  const draft = (text: string): RunDraft => ({
    run: {
      page: null,
      target: "beside",
      sheet: "Klanten",
      label: "Klanten!A1",
      place: { range, label: "Klanten!A1" },
      rows: 1,
      columns: ["segment"],
      charts: 0,
      asOf: null,
    },
    range,
    headings: ["segment"],
    hash: text.slice(0, 9),
    before: [[text]],
    replaced: null,
  });

  test("stands in pieces that Google takes, also in letters of several bytes", async () => {
    const host = new MemoryHost();
    const text = "客户 Ωμέγα 😀 ".repeat(3000);
    const { id } = await keepRun(host, draft(text));
    for (const [key, value] of host.settings) {
      expect(Buffer.byteLength(value), key).toBeLessThan(9 * 1024);
    }
    expect((await loadRun(host, id))?.before).toEqual([[text]]);
  });

  /** A document with room for so many letters. */
  function tight(room: number) {
    const host = new MemoryHost();
    const save = host.saveSetting.bind(host);
    host.saveSetting = async (key, value) => {
      let all = value?.length ?? 0;
      for (const [other, text] of host.settings) if (other !== key) all += text.length;
      if (value !== null && all > room) throw new HostRefusal("too-large");
      return save(key, value);
    };
    return host;
  }

  test("has no room for our columns: the run stands all the same, and can be taken back", async () => {
    const host = new MemoryHost();
    host.add("Customers", madeCustomers(40));
    const before = structuredClone(host.cells("Customers"));
    const save = host.saveSetting.bind(host);
    host.saveSetting = async (key, value) => {
      if (key === "waarde.columns") throw new HostRefusal("too-large");
      return save(key, value);
    };
    const wizard = wizardOver(host);
    const run = done(await written(wizard));
    host.saveSetting = save;
    done(await wizard.undo({ ...undo, run: run.id }));
    const trimmed = (cells: readonly unknown[][]) => cells.map((row) => row.filter((cell) => cell !== null));
    expect(trimmed(host.cells("Customers"))).toEqual(trimmed(before));
  });

  test("makes place for a new run at the cost of the oldest", async () => {
    const host = tight(40_000);
    const first = await keepRun(host, draft("a".repeat(15_000)));
    const second = await keepRun(host, draft("b".repeat(15_000)));
    const third = await keepRun(host, draft("c".repeat(15_000)));
    expect(await loadRun(host, first.id)).toBeNull();
    expect((await loadRun(host, second.id))?.before).toEqual([["b".repeat(15_000)]]);
    expect((await loadRun(host))?.run).toEqual(third);
  });

  test("stays as it was when a run is too large whatever makes place", async () => {
    const host = tight(40_000);
    await keepRun(host, draft("a".repeat(15_000)));
    await keepRun(host, draft("b".repeat(15_000)));
    const before = new Map(host.settings);
    await expect(keepRun(host, draft("c".repeat(50_000)))).rejects.toThrow("too-large");
    expect(host.settings).toEqual(before);
  });

  test.each([
    ["no JSON", "waarde.runs", "{{"],
    ["another shape", "waarde.runs", '{"runs":3}'],
    ["a number of pieces without end", "waarde.runs", '[{"id":"9-x","pieces":1e300,"range":{"sheet":"s1"}}]'],
    ["strange entries", "waarde.runs", '[null,7,{"id":"x"},{"id":"9-x","pieces":2,"range":{"sheet":"s1"}}]'],
    ["what an earlier version kept", "waarde.run", "1"],
  ])("may be damaged: %s", async (_, key, value) => {
    const { host, wizard, names } = shop();
    host.settings.set(key, value);
    expect(done(await wizard.lastRun())).toBeNull();
    expect(problem(await wizard.undo({ ...undo, run: "9-x" })).key).toBe("nothing-to-undo");
    done(await written(wizard));
    done(await wizard.undo(undo));
    expect(names()).toEqual(["Orders"]);
  });
});
