import { beforeEach, describe, expect, it } from "vitest";
import type { WriteRequest } from "../../../src/wizard/service.ts";
import { analysed, done, inspected, problem, written } from "../../wizard/support/drive.ts";
import { madeCustomers, madeOrders } from "../../wizard/support/made-shop.ts";
import { AppsScript } from "./support/apps-script.ts";
import type { DocumentOptions } from "./support/document.ts";
import { remoteWizard } from "./support/remote.ts";

const ORDERS = madeOrders(60, (day) => day);
const CUSTOMERS = madeCustomers(80);

function open(
  sheets: DocumentOptions["sheets"] = { Orders: ORDERS },
  options: Partial<DocumentOptions> = {},
) {
  const script = new AppsScript({ sheets, timeZone: "UTC", ...options });
  return { script, document: script.document, wizard: remoteWizard(script) };
}

type Opened = ReturnType<typeof open>;
let opened: Opened;
beforeEach(() => {
  opened = open();
});

describe("a whole run", () => {
  it("finds the table around one cell, with dates as dates", async () => {
    const { document, wizard } = opened;
    document.select("Orders", 3, 1);
    const inspection = await inspected(wizard);
    expect(inspection.source.kind).toBe("orders");
    expect(inspection.place.label).toBe(`Orders!A1:D${ORDERS.length}`);
    expect(inspection.problems).toEqual([]);
  });

  it("takes whole columns as their used part, from the first filled row", async () => {
    const { document, wizard } = open({ Orders: [[], [], ...ORDERS] });
    document.select("Orders", 0, 0, 1000, 4);
    expect((await inspected(wizard)).place.label).toBe(`Orders!A3:D${ORDERS.length + 2}`);
  });

  it("writes a sheet of its own, with colours and three charts, and takes all of it back", async () => {
    const { document, wizard } = opened;
    const run = done(await written(wizard));
    expect(document.sheetNames()).toEqual(["Orders", run.sheet]);
    const [headings, first] = document.shown(run.sheet, 2, run.columns.length);
    expect(headings).toEqual(run.columns);
    expect(first![0]).toMatch(/@example/);
    expect(document.rules.get(run.place.range.sheet)).toHaveLength(19);
    expect(document.charts.map(({ kind }) => kind)).toEqual(["column", "column", "scatter"]);
    done(await wizard.undo({ evenIfChanged: false }));
    expect(document.sheetNames()).toEqual(["Orders"]);
    expect(done(await wizard.lastRun())).toBeNull();
  });

  it("draws the charts of the summary, below each other at the right of all that was written", async () => {
    const { document, wizard } = opened;
    const run = done(await written(wizard));
    const { columns } = run.place.range;
    const places = document.charts.map(({ options }) => options.get("position"));
    expect(places).toEqual([2, 21, 40].map((row) => [row, columns + 2, 0, 0]));
    const [tiers] = document.charts;
    expect(tiers!.options.get("title")).toMatch(/^Very profitable: \d+% of customers, \d+% of value$/);
    expect(tiers!.options.get("ranges")).toHaveLength(3);
  });

  it("stands without a chart that Sheets refuses", async () => {
    const { script, document, wizard } = opened;
    script.during.set("insertChart", () => {
      throw new Error("Service Spreadsheets failed.");
    });
    const run = done(await written(wizard));
    expect(document.charts).toEqual([]);
    expect(document.shown(run.sheet, run.rows + 1, 1).flat()).not.toContain("");
    expect(document.rules.get(run.place.range.sheet)).toHaveLength(19);
  });

  it("writes beside a customer table, replaces its own columns only when told to, and gives them back", async () => {
    const { document, wizard } = open({ Customers: CUSTOMERS });
    const before = document.shown("Customers", 81, 6);
    const run = done(await written(wizard));
    expect(run.label).toMatch(/^Customers!G1:/);
    const again = await written(wizard);
    expect(problem(again)).toMatchObject({ key: "cells-taken", ours: true });
    const second = done(await written(wizard, { replaceOurs: true, language: "nl" }));
    expect(second.columns).toContain("kwadrant");
    done(await wizard.undo({ evenIfChanged: false }));
    expect(document.shown("Customers", 1, run.columns.length, 6)[0]).toEqual(run.columns);
    expect(document.shown("Customers", 81, 6)).toEqual(before);
  });

  it("never writes over what the person put beside the table", async () => {
    const { document, wizard } = open({ Customers: CUSTOMERS });
    const inspection = await inspected(wizard);
    document.put(document.idOf("Customers"), 40, 6, "mine");
    const { choices, analysis } = await analysed(wizard);
    const request: WriteRequest = {
      source: inspection.source,
      choices,
      hash: analysis.hash,
      target: "beside",
      replaceOurs: true,
      language: "en",
    };
    const answer = await wizard.write(request);
    expect(["cells-taken", "range-changed"]).toContain(problem(answer).key);
    expect(document.shown("Customers", 41, 1, 6)[40]).toEqual(["mine"]);
  });

  it("writes text as text, whatever it looks like", async () => {
    const names = [
      "=1+1",
      "00123",
      "3-4",
      "WAAR",
      "#N/A",
      "+31612345678",
      "#REF! Ltd",
      "@here",
      "1e5",
      "Jan 5",
    ];
    const orders = ORDERS.map((row, at) =>
      at === 0 ? row : [`'${names[at % names.length]}`, ...row.slice(1)],
    );
    const { document, wizard } = open({ Orders: orders });
    const run = done(await written(wizard));
    const written10 = document
      .shown(run.sheet, run.rows + 1, 1)
      .flat()
      .slice(1);
    expect([...written10].sort()).toEqual([...names].sort());
    const id = document.idOf(run.sheet);
    for (let row = 1; row <= run.rows; row++) expect(typeof document.valueAt(id, row, 0)).toBe("string");
  });

  it("keeps the day of the last order, in a zone far from ours", async () => {
    const { document, wizard } = open({ Orders: ORDERS }, { timeZone: "Pacific/Kiritimati" });
    const run = done(await written(wizard));
    const column = run.columns.indexOf("last order");
    const seen = new Set(
      document
        .shown(run.sheet, run.rows + 1, 1, column)
        .flat()
        .slice(1),
    );
    const days = new Set(document.shown("Orders", ORDERS.length, 1, 1).flat());
    for (const day of seen) expect(days).toContain(day);
  });
});

describe("settings", () => {
  it("stay in the document", async () => {
    const { script, wizard } = opened;
    const choices = { ...(await wizard.loadChoices()), margin: 0.35 };
    await wizard.saveChoices(choices);
    expect(await remoteWizard(script).loadChoices()).toEqual(choices);
  });

  it("a run too large to remember is not left behind", async () => {
    const { document, wizard } = open({ Customers: CUSTOMERS });
    done(await written(wizard));
    for (let at = 0; at < 62; at++) document.properties.set(`other.${at}`, "x".repeat(8200));
    const before = document.shown("Customers", 81, 20);
    const answer = await written(wizard, { replaceOurs: true });
    expect(problem(answer)).toMatchObject({ key: "host", reason: "too-large" });
    expect(document.shown("Customers", 81, 20)).toEqual(before);
  });
});
