import { describe, expect, test } from "vitest";
import { countQuadrants } from "../../src/pane/live-counts.ts";
import { isDate } from "../../src/sheet/cell.ts";
import { analysed, done, inspected, problem, wizardOver, written } from "./support/drive.ts";
import { madeCustomers, madeOrders } from "./support/made-shop.ts";
import { MemoryHost } from "./support/memory-host.ts";

function shop(customers = 100) {
  const host = new MemoryHost();
  host.add("Orders", madeOrders(customers));
  return { host, wizard: wizardOver(host) };
}

function table(customers = 100) {
  const host = new MemoryHost();
  const sheet = host.add("Klanten", madeCustomers(customers));
  return { host, wizard: wizardOver(host), sheet };
}

const undo = { evenIfChanged: false };

describe("a new sheet from orders", () => {
  test("holds a row a customer with value, segment, tier, quadrant and tactic, and how it was made", async () => {
    const { host, wizard } = shop();
    const before = structuredClone(host.cells("Orders"));
    const run = done(await written(wizard));
    expect(run).toMatchObject({ target: "new-sheet", sheet: "Waarde 29-06-2025", rows: 100 });
    const cells = host.cells("Waarde 29-06-2025");
    expect(cells[0]!.slice(0, run.columns.length)).toEqual([
      "customer",
      "orders",
      "last order",
      "total",
      "duration (months)",
      "chance active",
      "expected orders",
      "historic value",
      "predicted value",
      "total value",
      "segment",
      "score",
      "CLV",
      "tier",
      "quadrant",
      "tactic",
    ]);
    expect(cells).toHaveLength(101);
    expect(cells.slice(1).every((row) => row.slice(0, 16).every((cell) => cell !== null))).toBe(true);
    expect(isDate(cells[1]![2])).toBe(true);
    expect(cells.map((row) => row[17])).toEqual(expect.arrayContaining(["source", "high value from"]));
    expect(host.cells("Orders")).toEqual(before);
  });

  test("is not made twice under one name", async () => {
    const { host, wizard } = shop();
    await written(wizard);
    host.selected = { sheet: "s1", row: 0, column: 0, rows: 1, columns: 1 };
    expect(done(await written(wizard)).sheet).toBe("Waarde 29-06-2025 (2)");
  });

  test("speaks Dutch when asked", async () => {
    const { host, wizard } = shop();
    done(await written(wizard, { language: "nl" }));
    expect(host.cells("Waarde 29-06-2025")[0]).toEqual(
      expect.arrayContaining(["klant", "kwadrant", "tactiek"]),
    );
  });

  test("is not written from a table that changed since the preview", async () => {
    const { host, wizard } = shop();
    const { inspection, choices, analysis } = await analysed(wizard);
    host.cells("Orders")[5]![2] = 1;
    const request = { source: inspection.source, choices, hash: analysis.hash, target: "new-sheet" as const };
    const answer = await wizard.write({ ...request, replaceOurs: false, language: "en" });
    expect(problem(answer).key).toBe("range-changed");
    expect(host.changes).toHaveLength(0);
  });

  test("undo removes the sheet, after the user worked elsewhere", async () => {
    const { host, wizard } = shop();
    await written(wizard);
    host.cells("Orders").push(["new@example.com", "2025-06-30", 10, "#1"]);
    done(await wizard.undo(undo));
    expect([...host.sheets.values()].map(({ name }) => name)).toEqual(["Orders"]);
    expect(problem(await wizard.undo(undo)).key).toBe("nothing-to-undo");
  });

  test("undo asks first when the user changed the sheet", async () => {
    const { host, wizard } = shop();
    await written(wizard);
    host.cells("Waarde 29-06-2025")[3]![3] = 0;
    expect(problem(await wizard.undo(undo)).key).toBe("changed-since");
    expect(host.sheets.size).toBe(2);
    done(await wizard.undo({ evenIfChanged: true }));
    expect(host.sheets.size).toBe(1);
  });

  test.each(["beside", "below"])("undo asks first when the user put something %s", async (where) => {
    const { host, wizard } = shop();
    const { sheet, place } = done(await written(wizard));
    const cells = host.cells(sheet);
    if (where === "beside") cells[1]![place.range.columns] = "mine";
    else cells.push(["mine"]);
    expect(problem(await wizard.undo(undo)).key).toBe("changed-since");
  });

  test("a host that refuses leaves everything as it was", async () => {
    const { host, wizard } = shop();
    host.refuses = "protected";
    expect(problem(await written(wizard))).toMatchObject({ key: "host", reason: "protected" });
    expect(host.sheets.size).toBe(1);
    expect(done(await wizard.lastRun())).toBeNull();
  });

  test("a run that cannot be remembered is taken back", async () => {
    const { host, wizard } = shop();
    host.saveSetting = () => Promise.reject(new Error("full"));
    expect(problem(await written(wizard)).key).toBe("host");
    expect(host.sheets.size).toBe(1);
  });
});

describe("columns beside a customer table", () => {
  test("stand right after its last column, row by row", async () => {
    const { host, wizard } = table();
    const run = done(await written(wizard));
    expect(run).toMatchObject({ target: "beside", sheet: "Klanten", label: "Klanten!G1:L101" });
    expect(host.cells("Klanten")[0]!.slice(6)).toEqual([
      "segment",
      "score",
      "CLV",
      "tier",
      "quadrant",
      "tactic",
    ]);
    const rows = host.cells("Klanten").slice(1);
    for (const row of rows) expect(row[8]).toBeCloseTo(row[2] as number, 2);
  });

  test("undo leaves the cells as they were", async () => {
    const { host, wizard } = table();
    const before = host.cells("Klanten").map((row) => [...row]);
    await written(wizard);
    host.cells("Klanten")[2]![1] = "renamed elsewhere";
    before[2]![1] = "renamed elsewhere";
    done(await wizard.undo(undo));
    expect(host.cells("Klanten").map((row) => row.filter((cell) => cell !== null))).toEqual(before);
  });

  test("never overwrite cells of the user's own", async () => {
    const { host, wizard, sheet } = table();
    host.cells("Klanten")[40]![8] = "note";
    host.selected = { sheet, row: 0, column: 0, rows: 101, columns: 6 };
    expect(problem(await written(wizard))).toMatchObject({ key: "cells-taken", ours: false });
    expect(problem(await written(wizard, { replaceOurs: true }))).toMatchObject({ key: "cells-taken" });
    expect(host.changes).toHaveLength(0);
  });

  test("of an earlier run are no part of the table, and are replaced only after asking", async () => {
    const { host, wizard } = table();
    await written(wizard);
    const first = host.cells("Klanten").map((row) => [...row]);
    expect((await inspected(wizard)).source.range.columns).toBe(6);
    expect(problem(await written(wizard))).toMatchObject({ key: "cells-taken", ours: true });
    done(await written(wizard, { replaceOurs: true, language: "nl" }));
    expect(host.cells("Klanten")[0]!.slice(6)).toContain("kwadrant");
    done(await wizard.undo(undo));
    expect(host.cells("Klanten")).toEqual(first);
    expect((await inspected(wizard)).source.range.columns).toBe(6);
  });

  test("never take a cell of the user's own along when the table has grown", async () => {
    const { host, wizard } = table();
    await written(wizard);
    const cells = host.cells("Klanten");
    cells.push([...cells[1]!.slice(0, 6), "mine"]);
    const answer = problem(await written(wizard, { replaceOurs: true }));
    expect(answer).toMatchObject({ key: "cells-taken", ours: false });
    expect(cells[101]![6]).toBe("mine");
  });

  test("of a longer table leave nothing behind", async () => {
    const { host, wizard } = table();
    await written(wizard);
    for (const row of host.cells("Klanten").slice(81)) row.fill(null, 0, 6);
    host.selected = { sheet: "s1", row: 0, column: 0, rows: 81, columns: 6 };
    done(await written(wizard, { replaceOurs: true }));
    expect(
      host
        .cells("Klanten")
        .slice(81)
        .flat()
        .every((cell) => cell === null),
    ).toBe(true);
  });

  test("that were changed are undone only after asking, that were moved never", async () => {
    const { host, wizard } = table();
    await written(wizard);
    host.cells("Klanten")[4]![9] = "mine";
    expect(problem(await wizard.undo(undo)).key).toBe("changed-since");
    host.cells("Klanten")[0]![9] = "moved";
    expect(problem(await wizard.undo({ evenIfChanged: true })).key).toBe("moved-since");
    expect(host.cells("Klanten")[4]![9]).toBe("mine");
  });

  test("a quiet customer of high value gets the win-back tactic", async () => {
    const { host, wizard } = table(400);
    done(await written(wizard));
    const quiet = host
      .cells("Klanten")
      .slice(1)
      .filter((row) => row[10] === "Protect" && String(row[7])[0]! <= "2");
    expect(quiet.length).toBeGreaterThan(0);
    for (const row of quiet) expect(row[11]).toMatch(/^Gone quiet/);
  });
});

test("what is written is what the preview counted", async () => {
  const { host, wizard } = shop(400);
  const { analysis } = await analysed(wizard);
  const view = analysis.quadrants!;
  const run = done(await written(wizard));
  const at = run.columns.indexOf("quadrant");
  const names = host
    .cells(run.sheet)
    .slice(1)
    .map((row) => row[at]);
  const counts = countQuadrants(view, { value: view.value.border, duration: view.duration.border });
  const inSheet = ["Protect", "Deepen", "Grow", "Keep lean", "Too early"].map(
    (name) => names.filter((cell) => cell === name).length,
  );
  expect(counts.map(({ customers }) => customers)).toEqual(inSheet);
});

test("a run is remembered by the document, not by the pane", async () => {
  const { host, wizard } = shop();
  done(await written(wizard));
  const later = wizardOver(host);
  expect(done(await later.lastRun())?.sheet).toBe("Waarde 29-06-2025");
  done(await later.undo(undo));
  expect(host.sheets.size).toBe(1);
  for (const [key, value] of host.settings) expect(key + value).not.toMatch(/waarde\.run/);
});
