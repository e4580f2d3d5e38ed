import { expect, test } from "vitest";
import type { Cell } from "../../src/sheet/cell.ts";
import { done, inspected, problem, wizardOver } from "./support/drive.ts";
import { madeLines } from "./support/made-lines.ts";
import { madeCustomers, madeOrders } from "./support/made-shop.ts";
import { MemoryHost } from "./support/memory-host.ts";

function over(table: Cell[][], name = "Orders") {
  const host = new MemoryHost();
  host.add(name, table);
  return { host, wizard: wizardOver(host) };
}

test("an order list is recognised by its headings, with an example of each reading", async () => {
  const { wizard } = over(madeOrders(50));
  const inspection = await inspected(wizard);
  expect(inspection.source).toMatchObject({
    header: true,
    kind: "orders",
    roles: { customer: 0, date: 1, amount: 2, order: 3 },
  });
  expect(inspection.problems).toEqual([]);
  const reading = (role: string) => inspection.roles.find((found) => found.role === role)?.reading;
  expect(reading("customer")).toEqual({ kind: "customer", text: expect.stringMatching(/^.\*\*\*@example/) });
  expect(reading("date")).toEqual({ kind: "date", day: expect.stringMatching(/^2023-01-\d\d$/) });
  expect(reading("amount")).toMatchObject({ kind: "money", currency: "EUR" });
});

test("a Dutch customer table is recognised as one row a customer", async () => {
  const { wizard } = over(madeCustomers(60), "Klanten");
  const { source, problems } = await inspected(wizard);
  expect(source.kind).toBe("customers");
  expect(source.roles).toEqual({ customer: 0, revenue: 2, orders: 3, "first-order": 4, "last-order": 5 });
  expect(problems).toEqual([]);
});

test("columns without headings are recognised by their values", async () => {
  const { wizard } = over(madeOrders(50).slice(1));
  const { source, columns } = await inspected(wizard);
  expect(source).toMatchObject({ header: false, kind: "orders", roles: { customer: 0, date: 1, amount: 2 } });
  expect(columns[0]?.header).toBe("A");
});

test("no address leaves the wizard", async () => {
  const { wizard } = over(madeOrders(50));
  expect(JSON.stringify(await inspected(wizard))).not.toMatch(/[a-z]\d+@example/);
});

test("dates that read both ways are asked, with both readings and the cells", async () => {
  const rows = Array.from({ length: 40 }, (_, at): Cell[] => [
    `K-${at % 9}`,
    `0${1 + (at % 9)}-0${1 + (at % 6)}-2025`,
    10 + at,
  ]);
  const { wizard } = over([["Klant", "Factuurdatum", "Bedrag"], ...rows]);
  const inspection = await inspected(wizard);
  const [question] = inspection.problems;
  expect(question).toMatchObject({ key: "dates-undecided", role: "date", header: "Factuurdatum", dates: 40 });
  if (question?.key !== "dates-undecided") return;
  // The first six are 01-01, 02-02 …: the same day either way, so no example.
  expect(question.examples[0]).toMatchObject({
    place: { label: "B8" },
    text: "07-01-2025",
    dayFirst: "2025-01-07",
    monthFirst: "2025-07-01",
  });
  expect(question.dayFirst).not.toEqual(question.monthFirst);
  const again = done(
    await wizard.inspect({
      from: { source: { ...inspection.source, readings: { dateOrder: "day-first" } } },
    }),
  );
  expect(again.problems).toEqual([]);
  expect(again.source.roles).toEqual(inspection.source.roles);
});

test("amounts in two currencies are asked, never added up", async () => {
  const table = madeOrders(20).map((row, at): Cell[] => [
    row[0]!,
    row[1]!,
    at === 0 ? "Amount" : `${at % 5 === 0 ? "£" : "€"} ${row[2]}`,
  ]);
  const { wizard } = over(table);
  const { source, problems } = await inspected(wizard);
  expect(problems).toEqual([]);
  const { currency, currencies, reasons } = done(await wizard.clean({ source }));
  expect(currency).toBe("EUR");
  expect(currencies).toMatchObject([{ currency: "EUR" }, { currency: "GBP", first: { label: "C6" } }]);
  expect(reasons).toMatchObject([{ reason: "other-currency", out: { rows: currencies[1]?.rows } }]);
  const pounds = done(await wizard.clean({ source: { ...source, readings: { currency: "GBP" } } }));
  expect(pounds.currency).toBe("GBP");
});

test("a cell that cannot be read is left out and leads to its place", async () => {
  const table = madeOrders(30);
  table[7]![1] = "31-02-2025";
  const { wizard } = over(table);
  const { problems, warnings } = await inspected(wizard);
  expect(problems).toEqual([]);
  expect(warnings).toMatchObject([
    {
      key: "unreadable-cells",
      role: "date",
      count: 1,
      cells: [{ row: 8, text: "31-02-2025", place: { label: "B8" } }],
    },
  ]);
});

test("a role given to a column that cannot bear it is refused", async () => {
  const { wizard } = over(madeOrders(30));
  const { source } = await inspected(wizard);
  const wrong = done(
    await wizard.inspect({ from: { source: { ...source, roles: { ...source.roles, date: 3, order: 1 } } } }),
  );
  expect(wrong.problems).toMatchObject([{ key: "wrong-column", role: "date", header: "Order number" }]);
});

test("what was typed is understood, or told how to type it", async () => {
  const { wizard } = over(madeOrders(30));
  const { source } = done(await wizard.inspect({ from: { typed: "Orders!$A$1:C20" } }));
  expect(source.range).toMatchObject({ row: 0, column: 0, rows: 20, columns: 3 });
  expect(problem(await wizard.inspect({ from: { typed: "Oders!A1:C20" } }))).toEqual({
    key: "sheet-not-found",
    sheet: "Oders",
  });
  expect(problem(await wizard.inspect({ from: { typed: "my orders" } })).key).toBe("range-not-understood");
});

test("an empty sheet and headings alone are told", async () => {
  const host = new MemoryHost();
  host.add("Empty", []);
  expect(problem(await wizardOver(host).inspect({ from: "selection" })).key).toBe("nothing-selected");
  host.add("Headings", [["Customer", "Date", "Amount"]]);
  expect(problem(await wizardOver(host).inspect({ from: "selection" })).key).toBe("too-few-rows");
});

test.each([
  ["order", madeOrders(50)],
  ["customer", madeCustomers(50)],
  ["line", madeLines(50)],
  // A list of orders of which every tenth is there twice, the same in every cell.
  ["order", madeOrders(50).flatMap((row, at) => (at > 0 && at % 10 === 0 ? [row, row] : [row]))],
  ["order", madeLines(50).map((row) => row.filter((_, at) => at !== 3))],
])("one row is one %s", async (oneRow, table) => {
  expect((await inspected(over(table as Cell[][]).wizard)).oneRow).toBe(oneRow);
});
