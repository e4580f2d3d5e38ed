import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/sheet/cell.ts";
import { isDate } from "../../src/sheet/cell.ts";
import { type Choices, DEFAULT_CHOICES } from "../../src/wizard/choices.ts";
import type { MovementQuestion, MovementView } from "../../src/wizard/pages/movement/movement-view.ts";
import type { WriteRequest } from "../../src/wizard/service.ts";
import { done, inspected, problem, wizardOver, written } from "./support/drive.ts";
import { madeOrders } from "./support/made-shop.ts";
import { MemoryHost } from "./support/memory-host.ts";

const SHEET = "Waarde runs";
const FIRST_NAME = "Waarde history";
const ORDERS = madeOrders(300);
const day = (row: readonly Cell[]) => (isDate(row[1]!) ? "" : String(row[1]));
const until = (last: string) => ORDERS.filter((row, at) => at === 0 || day(row) <= last);

/** Purchase days after a day of customers who had bought by then. */
function after(last: string): number {
  const known = new Set(until(last).map((row) => row[0]));
  const days = ORDERS.filter(
    (row, at) => at > 0 && day(row) > last && known.has(row[0]!) && Number(row[2]) > 0,
  );
  return new Set(days.map((row) => `${row[0]} ${day(row)}`)).size;
}

/** A run written in spring on the orders by then, and all the orders open now. */
async function later(change: Partial<WriteRequest> = {}) {
  const host = new MemoryHost();
  const wizard = wizardOver(host);
  host.add("Spring", until("2025-03-31"));
  const run = done(await written(wizard, change));
  host.add("Orders", ORDERS);
  return { host, wizard, run };
}

async function movement(wizard: ReturnType<typeof wizardOver>, question: Partial<MovementQuestion> = {}) {
  const { source } = await inspected(wizard);
  const asked = { page: "movement", ...question } as const;
  return done(await wizard.explore({ source, choices: DEFAULT_CHOICES, question: asked })) as MovementView;
}

async function compared(wizard: ReturnType<typeof wizardOver>, question: Partial<MovementQuestion> = {}) {
  const view = await movement(wizard, question);
  if (view.state !== "compared") throw new Error(view.state);
  return view;
}

describe("a run that is written", () => {
  it("is kept on a hidden sheet, and the start is told of it", async () => {
    const { host, wizard, run } = await later();
    expect(run.kept).toEqual({ state: "kept", day: "2025-03-30" });
    expect(host.hidden.get(SHEET)![0]).toEqual(["Waarde 1", "2025-03-30"]);
    expect(done(await wizard.lastKept())).toMatchObject({ day: "2025-03-30", customers: run.rows });
  });

  it("stays on the sheet of a document that calls it as we did at first", async () => {
    const { host, wizard } = await later();
    host.hidden.set(FIRST_NAME, host.hidden.get(SHEET)!);
    host.hidden.delete(SHEET);
    expect(done(await wizard.lastKept())).not.toBeNull();
    host.selected = { ...host.selected!, sheet: "s1" };
    done(await written(wizard));
    expect([...host.hidden.keys()]).toEqual([FIRST_NAME]);
    expect(host.hidden.get(FIRST_NAME)![1]!.filter((cell) => cell !== null)).toHaveLength(2);
  });

  it("is forgotten when it is taken back, and what it replaced comes back", async () => {
    const { host, wizard } = await later();
    const first = structuredClone(host.hidden.get(SHEET));
    host.selected = { ...host.selected!, sheet: "s1" };
    const again = done(await written(wizard));
    expect(host.hidden.get(SHEET)![1]!.filter((cell) => cell !== null)).toHaveLength(2);
    done(await wizard.undo({ evenIfChanged: false, run: again.id }));
    expect(host.hidden.get(SHEET)).toEqual(first);
    done(await wizard.undo({ evenIfChanged: false }));
    expect(host.hidden.size).toBe(0);
    expect(done(await wizard.lastKept())).toBeNull();
  });

  it("stands also where the host refuses the hidden sheet, and says so", async () => {
    const host = new MemoryHost();
    host.refusesHidden = "protected";
    host.add("Orders", ORDERS);
    const run = done(await written(wizardOver(host)));
    expect(run.kept).toMatchObject({ state: "failed", problem: { key: "host", reason: "protected" } });
    expect(host.cells(run.sheet).length).toBeGreaterThan(200);
  });
});

describe("movement", () => {
  it("without a run of an earlier day tells which day it has", async () => {
    const host = new MemoryHost();
    const wizard = wizardOver(host);
    host.add("Orders", ORDERS);
    expect(await movement(wizard)).toMatchObject({ state: "none", kept: null, day: "2025-06-29" });
    done(await written(wizard));
    host.selected = { ...host.selected!, sheet: "s1" };
    expect(await movement(wizard)).toMatchObject({ state: "none", kept: "2025-06-29" });
  });

  it("adds up: rows to 1, before and after to the customers of each day", async () => {
    const { wizard, run } = await later();
    for (const by of ["quadrant", "tier", "rfm"] as const) {
      const view = await compared(wizard, { by });
      expect(view.by).toBe(by);
      expect(view.earlier).toBe(run.rows);
      for (const [at, row] of view.shares.entries()) {
        const people = view.counts[at]!.reduce((sum, count) => sum + count, 0);
        expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(people > 0 ? 1 : 0, 12);
      }
      expect(view.flows.reduce((sum, { before }) => sum + before, 0)).toBe(view.earlier);
      expect(view.flows.reduce((sum, { after }) => sum + after, 0)).toBe(view.present);
      // Nobody leaves a list of orders.
      expect(view.counts.every((row) => row.at(-1) === 0)).toBe(true);
      expect(view.stayed).toBeLessThan(view.earlier);
    }
  });

  it("finds the one who moved and nobody else, masks the address, and names it on the sheet", async () => {
    const choices = { ...DEFAULT_CHOICES, value: "historic" } as const;
    const { host, wizard } = await later({ choices });
    const before = await compared(wizard, { by: "tier" });
    const poor = ORDERS.find((row) => row[0] === "s2@example.com")?.[0] ?? "k3@example.nl";
    host.add("Orders", [...ORDERS, [poor, "2025-06-28", 90_000, "#9"]]);
    const after = await compared(wizard, { by: "tier", list: "very_profitable" });
    // One more in the first column, one fewer elsewhere in the same row, and all else as it was.
    const differences = after.counts.map((row, from) => row.map((n, to) => n - before.counts[from]![to]!));
    expect(differences.filter((row) => row.some((n) => n !== 0))).toHaveLength(1);
    const row = differences.find((found) => found.some((n) => n !== 0))!;
    expect(row[0]).toBe(1);
    expect(row.filter((n) => n === -1)).toHaveLength(1);
    expect(after.list!.rows.every(({ customer }) => /^.\*\*\*@/.test(customer))).toBe(true);
    const { source } = await inspected(wizard);
    const question = { page: "movement", by: "tier" } as const;
    const run = done(await wizard.publish({ source, choices: DEFAULT_CHOICES, question, language: "nl" }));
    const rows = host.cells(run.sheet);
    expect(rows[0]!.slice(0, 5)).toEqual(["klant", "groep toen", "groep nu", "waarde toen", "waarde nu"]);
    expect(rows.find((cells) => cells[0] === poor)?.[2]).toBe("Zeer winstgevend");
    expect(rows).toHaveLength(1 + after.present - after.stayed);
  });

  it("holds the choices of then: another margin since moves nobody", async () => {
    const host = new MemoryHost();
    const wizard = wizardOver(host);
    host.add("Spring", until("2025-03-31"));
    done(await written(wizard));
    host.add("Orders", ORDERS);
    const { source } = await inspected(wizard);
    const question = { page: "movement" } as const;
    const seen = async (choices: Choices) => done(await wizard.explore({ source, choices, question }));
    const same = await seen(DEFAULT_CHOICES);
    const other = await seen({ ...DEFAULT_CHOICES, margin: 0.3, value: "historic", valueBorder: 700 });
    if (same.state !== "compared" || other.state !== "compared") throw new Error();
    // The counts by the borders of today are of today's choices.
    const flows = same.flows.map((flow, at) => ({ ...flow, own: other.flows[at]!.own }));
    expect(other).toEqual({ ...same, flows });
  });

  it("says so when what serving costs is taken off the value on one of both days only", async () => {
    const { wizard, host } = await later();
    host.add(
      "Served",
      ORDERS.map((row, at) => [...row, at === 0 ? "Cost to serve" : 4]),
    );
    const { source } = await inspected(wizard);
    const seen = async (cost: string | null) => {
      const choices = { ...DEFAULT_CHOICES, soft: { columns: [], table: null, cost } };
      return done(await wizard.explore({ source, choices, question: { page: "movement" } }));
    };
    expect(await seen(null)).toMatchObject({ state: "compared", sameValue: true });
    const served = await seen("Cost to serve");
    expect(served).toMatchObject({ state: "compared", sameValue: false });
    if (served.state === "compared") expect(served.drift.map(({ of }) => of)).toEqual(["recency"]);
  });

  it("compares the forecast of then with the orders since, and says when to write anew", async () => {
    const { wizard, run } = await later();
    const { check, fitAgain, drift } = await compared(wizard);
    expect(check!.test.customers).toBe(run.rows);
    expect(check!.test.actual).toBe(after("2025-03-30"));
    expect(Math.abs(check!.test.bias!)).toBeLessThan(0.5);
    expect(fitAgain?.reasons[0]).toEqual({ key: "days", figure: 91 });
    expect(drift.map(({ of }) => of)).toEqual(["value", "recency"]);
    const { source } = await inspected(wizard);
    const { notes } = done(await wizard.analyse({ source, choices: DEFAULT_CHOICES }));
    expect(notes).toContainEqual({ key: "fit-again", again: fitAgain });
  });

  it("no longer says to write anew once that was done, not even beside the older run", async () => {
    const { host, wizard } = await later();
    const orders = host.selected!;
    const run = done(await written(wizard));
    host.selected = orders;
    const view = await compared(wizard);
    expect(view.since.day).toBe("2025-03-30");
    expect(view.fitAgain).toBeNull();
    const { source } = await inspected(wizard);
    const noted = async () => {
      const { notes } = done(await wizard.analyse({ source, choices: DEFAULT_CHOICES }));
      return notes.some(({ key }) => key === "fit-again");
    };
    expect(await noted()).toBe(false);
    done(await wizard.undo({ evenIfChanged: false, run: run.id }));
    expect((await compared(wizard)).fitAgain).not.toBeNull();
    expect(await noted()).toBe(true);
  });

  it("gives the counts by the borders of today beside those by the borders of then", async () => {
    const { host, wizard } = await later();
    const { flows } = await compared(wizard, { by: "quadrant" });
    const { quadrants } = await wizard.vocabulary("en");
    const cells = host.cells(done(await written(wizard)).sheet);
    const at = cells[0]!.indexOf("quadrant");
    for (const { key, own } of flows) {
      const name = quadrants.neutral[key as keyof typeof quadrants.neutral];
      const rows = cells.filter((row) => row[at] === name);
      expect(own).toBe(rows.length);
    }
    expect(flows.some(({ own, after }) => own !== after)).toBe(true);
  });

  it("of another shop is told, not compared", async () => {
    const { host, wizard } = await later();
    const strangers = ORDERS.map((row, at) => (at === 0 ? row : [`x${String(row[0])}`, ...row.slice(1)]));
    host.add("Other", strangers);
    expect(await movement(wizard)).toMatchObject({ state: "other-shop", shared: 0 });
  });

  it("a kept sheet that somebody damaged is no history, and no run fails on it", async () => {
    const { host, wizard } = await later();
    host.hidden.set(SHEET, [["Waarde 1", "x"], [null], [null, "{"], ["a", "b"]]);
    expect(await movement(wizard)).toMatchObject({ state: "none", kept: null });
    expect(done(await written(wizard)).kept).toMatchObject({ state: "kept" });
    expect(problem(await wizard.undo({ evenIfChanged: false, run: "none" })).key).toBe("nothing-to-undo");
  });
});
