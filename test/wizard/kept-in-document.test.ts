import { describe, expect, test } from "vitest";
import { DEFAULT_CHOICES } from "../../src/wizard/choices.ts";
import { HostRefusal } from "../../src/wizard/host.ts";
import { loadLong, saveLong } from "../../src/wizard/long-setting.ts";
import { ourColumns, rememberColumns } from "../../src/wizard/our-columns.ts";
import { keepRun, type RunDraft } from "../../src/wizard/run-stack.ts";
import { done, inspected, problem, wizardOver, written } from "./support/drive.ts";
import { madeCustomers } from "./support/made-shop.ts";
import { MemoryHost } from "./support/memory-host.ts";
import { beforeTest } from "./support/tested-shop.ts";

const undo = { evenIfChanged: false };

/** Lets every save of a setting through that `mayPass` says yes to. */
function guarded(host: MemoryHost, mayPass: (key: string, value: string | null) => boolean) {
  const save = MemoryHost.prototype.saveSetting.bind(host);
  host.saveSetting = async (key, value) => {
    if (!mayPass(key, value)) throw new HostRefusal("too-large");
    return save(key, value);
  };
  return () => {
    host.saveSetting = save;
  };
}

describe("our columns", () => {
  /** Ours on so many tables, with headings of so many letters. */
  async function onSheets(host: MemoryHost, tables: number, letters: number) {
    const headings = Array.from({ length: 12 }, (_, at) => `${at} ${"é".repeat(letters)}`);
    const ids = Array.from({ length: tables }, (_, at) => host.add(`Table ${at}`, [["id", ...headings]]));
    for (const sheet of ids) {
      const formats = headings.map(() => "text" as const);
      await rememberColumns(host, { sheet, row: 0, column: 1, rows: 1, headings, formats });
    }
    const known = (sheet: string) => ourColumns(host, { sheet, row: 0, column: 0, rows: 1, columns: 1 });
    return { ids, known };
  }

  test("of twenty tables are kept in settings that Google takes", async () => {
    const host = new MemoryHost();
    const { ids, known } = await onSheets(host, 20, 30);
    for (const [key, value] of host.settings) {
      expect(Buffer.byteLength(value), key).toBeLessThan(9 * 1024);
    }
    for (const id of ids) expect(await known(id)).not.toBeNull();
  });

  test("of the oldest tables make place where the document is full", async () => {
    const host = new MemoryHost();
    guarded(host, (key, value) => {
      let all = value?.length ?? 0;
      for (const [other, text] of host.settings) if (other !== key) all += text.length;
      return all <= 20_000;
    });
    const { ids, known } = await onSheets(host, 20, 30);
    expect(await known(ids.at(-1)!)).not.toBeNull();
    expect(await known(ids.at(-2)!)).not.toBeNull();
    expect(await known(ids[0]!)).toBeNull();
  });

  test("of an earlier version are still known", async () => {
    const host = new MemoryHost();
    const sheet = host.add("Old", [["id", "segment"]]);
    const old = { sheet, row: 0, column: 1, rows: 9, headings: ["segment"], formats: ["text"] };
    host.settings.set("waarde.columns", JSON.stringify([old]));
    expect(await ourColumns(host, { sheet, row: 0, column: 0, rows: 9, columns: 1 })).toEqual(old);
  });
});

test("a long setting that breaks off halfway leaves what stood there", async () => {
  const host = new MemoryHost();
  await saveLong(host, "k", JSON.stringify("a".repeat(20_000)));
  const before = new Map(host.settings);
  for (const fails of ["k", "k.1", "k.3"]) {
    let tries = 0;
    const free = guarded(host, (key) => key !== fails || tries++ > 0);
    await expect(saveLong(host, "k", JSON.stringify("b".repeat(30_000)))).rejects.toThrow("too-large");
    free();
    expect(host.settings).toEqual(before);
    expect(await loadLong(host, "k")).toContain("aaa");
  }
});

describe("an undo whose settings cannot be saved", () => {
  test.each([["waarde.columns"], ["waarde.runs"]])(
    "of %s is done, and may be asked for again",
    async (fails) => {
      const host = new MemoryHost();
      host.add("Customers", madeCustomers(40));
      const filled = () => host.cells("Customers").map((row) => row.filter((cell) => cell !== null));
      const before = structuredClone(filled());
      const wizard = wizardOver(host);
      const run = done(await written(wizard));
      const free = guarded(host, (key) => !key.startsWith(fails));
      done(await wizard.undo({ ...undo, run: run.id }));
      expect(filled()).toEqual(before);
      free();
      const again = await wizard.undo({ ...undo, run: run.id });
      if (again.state === "problem") expect(again.problem.key).toBe("nothing-to-undo");
      expect(filled()).toEqual(before);
      expect(problem(await wizard.undo({ ...undo, run: run.id })).key).toBe("nothing-to-undo");
      expect(done(await wizard.lastRun())).toBeNull();
    },
  );
});

describe("earlier runs", () => {
  const range = { sheet: "s1", row: 0, column: 0, rows: 1, columns: 1 };
  const draft = (text: string): RunDraft => ({
    run: {
      ...{ page: null, target: "beside", sheet: "S", label: "S!A1", rows: 1, columns: [], charts: 0 },
      ...{ place: { range, label: "S!A1" }, asOf: null },
    },
    ...{ range, headings: [], hash: text.slice(0, 9), before: [[text]], replaced: null },
  });

  test.each([
    ["every save", () => false],
    ["every piece of a run", (key: string) => !key.startsWith("waarde.run.")],
  ])("stay whole where %s fails for good", async (_, mayPass) => {
    const host = new MemoryHost();
    for (let nth = 0; nth < 10; nth++) await keepRun(host, draft(`${nth}`.repeat(9000)));
    const before = [...host.settings].sort().join();
    guarded(host, (key, value) => value === null || mayPass(key));
    await expect(keepRun(host, draft("new"))).rejects.toThrow("too-large");
    expect([...host.settings].sort().join() === before).toBe(true);
  });
});

test("groups that were drawn are forgotten with the undo of their sheet", async () => {
  const host = new MemoryHost();
  host.add("Orders", beforeTest());
  const wizard = wizardOver(host);
  const { source } = await inspected(wizard);
  const choices = { ...DEFAULT_CHOICES, value: "historic" as const };
  const question = { page: "effect", part: "make" } as const;
  const draw = async () => done(await wizard.publish({ source, choices, question, language: "en" }));
  const kept = () => loadLong(host, "waarde.splits");
  const [first, second] = [await draw(), await draw()];
  done(await wizard.undo({ ...undo, run: second.id }));
  expect(JSON.parse((await kept())!)).toMatchObject([{ sheet: first.sheet }]);
  done(await wizard.undo({ ...undo, run: first.id }));
  expect(await kept()).toBeNull();
});
