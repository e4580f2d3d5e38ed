import { describe, expect, test } from "vitest";
import { DEFAULT_CHOICES, type SecondTable } from "../../../src/wizard/choices.ts";
import type { Analysis, Choices, Source, WizardService } from "../../../src/wizard/service.ts";
import { done, inspected, problem, wizardOver } from "../support/drive.ts";
import { addressOf, madeSoftOrders, madeTickets } from "../support/made-service.ts";
import { MemoryHost } from "../support/memory-host.ts";

const CUSTOMERS = 80;

async function shop(): Promise<{ host: MemoryHost; wizard: WizardService; source: Source }> {
  const host = new MemoryHost();
  host.add("Orders", madeSoftOrders(CUSTOMERS));
  const wizard = wizardOver(host);
  const { source } = await inspected(wizard);
  return { host, wizard, source };
}

function softly(soft: Partial<Choices["soft"]>): Choices {
  return { ...DEFAULT_CHOICES, value: "historic", soft: { columns: [], table: null, ...soft } };
}

async function analysed(wizard: WizardService, source: Source, choices: Choices): Promise<Analysis> {
  return done(await wizard.analyse({ source, choices }));
}

async function ticketsOf(host: MemoryHost, wizard: WizardService, source: Source): Promise<SecondTable> {
  host.add("Tickets", madeTickets(CUSTOMERS));
  return done(await wizard.lookAtSecond({ source, from: "selection" })).table;
}

describe("looking at a second table", () => {
  test("finds the customers whatever the capitals, and says what does not match", async () => {
    const { host, wizard, source } = await shop();
    host.add("Tickets", madeTickets(CUSTOMERS));
    const { table, joined } = done(await wizard.lookAtSecond({ source, from: "selection" }));
    const rows = madeTickets(CUSTOMERS).length - 1;
    expect(joined).toMatchObject({
      sheet: "Tickets",
      customer: "E-mail",
      rows,
      rowsMatched: rows - 1,
      customersMatched: 60,
      customers: CUSTOMERS,
      mostRows: 3,
      rowsWithoutCustomer: 0,
      notFound: { count: 1, first: ["n***@example.org"] },
      grown: false,
    });
    expect(table).toMatchObject({
      customer: "E-mail",
      columns: ["Reason", "Satisfaction"],
      rows: true,
      cost: "Cost to serve",
    });
    expect(joined.offered.map(({ heading, kind, rule }) => [heading, kind, rule])).toEqual([
      ["Date", "date", "latest"],
      ["Reason", "tags", "together"],
      ["Satisfaction", "number", "average"],
      ["Cost to serve", "number", "total"],
    ]);
  });

  test("takes a typed range and another column of customers", async () => {
    const { host, wizard, source } = await shop();
    host.add("Extra", [
      ["Nr", "Who", "Colour"],
      ["1", addressOf(1), "blue"],
      ["2", addressOf(2), "red"],
    ]);
    const typed = done(await wizard.lookAtSecond({ source, from: { typed: "Extra!A1:C3" } }));
    expect(typed.joined).toMatchObject({ customer: "Who", rowsMatched: 2, mostRows: 1 });
    expect(typed.table.rows).toBe(false);
    const { range } = typed.table;
    const other = done(await wizard.lookAtSecond({ source, from: { range }, customer: "Nr" }));
    expect(other.joined).toMatchObject({ customer: "Nr", rowsMatched: 0, notFound: { count: 2 } });
  });

  test("refuses the first table and a place without rows", async () => {
    const { host, wizard, source } = await shop();
    expect(problem(await wizard.lookAtSecond({ source, from: "selection" })).key).toBe("second-same-table");
    host.add("Empty", [["Customer"]]);
    expect(problem(await wizard.lookAtSecond({ source, from: "selection" })).key).toBe("second-empty");
    expect(problem(await wizard.lookAtSecond({ source, from: { typed: "Nope!A1:B2" } })).key).toBe(
      "sheet-not-found",
    );
  });

  test("knows customers by an address too where the orders know them by number", async () => {
    const host = new MemoryHost();
    host.add("Orders", [
      ["Customer ID", "Email", "Order date", "Amount"],
      [1, "a@x.nl", "2025-01-01", 10],
      [2, "b@x.nl", "2025-02-01", 20],
      [3, "both@x.nl", "2025-02-01", 20],
      [4, "both@x.nl", "2025-03-01", 20],
      [1, "a@x.nl", "2025-03-02", 30],
    ]);
    const wizard = wizardOver(host);
    const { source } = await inspected(wizard);
    host.add("Survey", [
      ["E-mail", "Grade"],
      ["A@X.NL ", 9],
      ["both@x.nl", 3],
      [null, 7],
    ]);
    const { joined } = done(await wizard.lookAtSecond({ source, from: "selection" }));
    expect(joined).toMatchObject({
      rowsMatched: 1,
      shared: 1,
      rowsWithoutCustomer: 1,
      notFound: { count: 0 },
    });
  });
});

describe("cost to serve", () => {
  test("is summed for each customer and taken off the value", async () => {
    const { host, wizard, source } = await shop();
    const before = await analysed(wizard, source, softly({}));
    const table = await ticketsOf(host, wizard, source);
    const after = await analysed(wizard, source, softly({ table }));
    const { cost } = after.soft;
    const amounts = madeTickets(CUSTOMERS).slice(1, -1);
    const total = amounts.reduce((sum, row) => sum + (typeof row[4] === "number" ? row[4] : 0), 0);
    expect(cost!.total).toBeCloseTo(total, 6);
    expect(cost!.average).toBeCloseTo(total / CUSTOMERS, 6);
    expect(cost!.customers).toBe(60);
    expect(after.averageValue).toBeCloseTo(before.averageValue - total / CUSTOMERS, 6);
    expect(cost).toMatchObject({ from: "Tickets", heading: "Cost to serve", turned: false });
    expect([cost!.before, cost!.after]).toEqual([
      expect.closeTo(before.averageValue, 6),
      expect.closeTo(after.averageValue, 6),
    ]);
    expect(cost!.unreadable).toMatchObject({ rows: 1, cells: [{ row: 6, text: "ask Jan" }] });
    expect(cost!.unreadable.cells[0]!.place.label).toBe("E6");
    expect(after.revenue).toBeCloseTo(before.revenue, 6);
  });

  test("lowers the combined and the formula value, and leaves what is expected alone", async () => {
    const host = new MemoryHost();
    host.add("Orders", madeSoftOrders(400));
    const wizard = wizardOver(host);
    const { source } = await inspected(wizard);
    host.add("Tickets", madeTickets(400));
    const { table } = done(await wizard.lookAtSecond({ source, from: "selection" }));
    for (const value of ["historic", "combined", "formula", "predicted"] as const) {
      const choices = { ...softly({}), value };
      const before = await analysed(wizard, source, choices);
      const after = await analysed(wizard, source, { ...choices, soft: { columns: [], table } });
      const less = value === "predicted" ? 0 : after.soft.cost!.average;
      expect(after.averageValue).toBeCloseTo(before.averageValue - less, 6);
      expect(after.soft.cost!.before).toBeCloseTo(before.averageValue, 6);
    }
  });

  test("below zero is a cost all the same; another currency is left out", async () => {
    const { host, wizard, source } = await shop();
    host.add("Costs", [
      ["E-mail", "Service cost"],
      [addressOf(1), -5],
      [addressOf(1), -2.5],
      [addressOf(2), "$ -9"],
    ]);
    const seen = done(await wizard.lookAtSecond({ source, from: "selection" }));
    const table = { ...seen.table, cost: "Service cost" };
    const { cost } = (await analysed(wizard, source, softly({ table }))).soft;
    expect(cost).toMatchObject({ total: 7.5, turned: true, customers: 1 });
    expect(cost!.otherCurrency).toEqual({ rows: 1, codes: ["USD"] });
  });
});

describe("a second table that is not as it was", () => {
  test("gone: the analysis goes on without it and says so", async () => {
    const { host, wizard, source } = await shop();
    const table = await ticketsOf(host, wizard, source);
    await host.deleteSheet(table.range.sheet);
    const { soft } = await analysed(wizardOver(host), source, softly({ table }));
    expect(soft.second).toMatchObject({ state: "gone" });
    expect(soft.cost).toBeNull();
  });

  test("a heading that is missing is left out and named", async () => {
    const { host, wizard, source } = await shop();
    const table = await ticketsOf(host, wizard, source);
    host.cells("Tickets")[0]![2] = "Why";
    const choices = softly({ table, columns: ["Interests", "Shoe size"] });
    const { soft } = await analysed(wizardOver(host), source, choices);
    expect(soft.missing).toEqual(["Shoe size"]);
    expect(soft.second).toMatchObject({ state: "joined", missing: ["Reason"] });
  });

  test("rows right below it are pointed out", async () => {
    const { host, wizard, source } = await shop();
    const table = await ticketsOf(host, wizard, source);
    host.cells("Tickets").push([addressOf(1), "2025-06-01", "advice", 8, 2]);
    const { soft } = await analysed(wizardOver(host), source, softly({ table }));
    expect(soft.second).toMatchObject({ state: "joined", grown: true });
  });

  test("changed since the preview: nothing is written, and it says where", async () => {
    const { host, wizard, source } = await shop();
    const table = await ticketsOf(host, wizard, source);
    const choices = softly({ table });
    const { hash } = await analysed(wizard, source, choices);
    host.cells("Tickets")[1]![4] = 1000;
    const changes = host.changes.length;
    const target = "new-sheet";
    const answer = await wizard.write({ source, choices, hash, target, replaceOurs: false, language: "en" });
    expect(problem(answer)).toMatchObject({ key: "range-changed", place: { range: table.range } });
    expect(host.changes).toHaveLength(changes);
  });
});
