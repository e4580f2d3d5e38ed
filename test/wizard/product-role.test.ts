import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { expect, test } from "vitest";
import type { Cell } from "../../src/sheet/cell.ts";
import { done, inspected } from "./support/drive.ts";
import { over } from "./support/forecasts.ts";

function exported(file: string): Cell[][] {
  const text = readFileSync(new URL(`../platforms/${file}.csv`, import.meta.url), "utf8").replace(
    /^\uFEFF/,
    "",
  );
  return Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
}

test.each([
  ["shopify-orders", "Lineitem name"],
  ["etsy-sales", "Item Name"],
  ["bol-orders", "Titel"],
  ["woo-analytics-orders", "Product(s)"],
  ["bigcommerce-orders", null],
  ["exact-online", null],
])("%s: the column of products is %s", async (file, heading) => {
  const table = exported(file);
  const inspection = await inspected(over(table).wizard);
  const { product } = inspection.source.roles;
  expect(product === undefined ? null : table[0]![product]).toBe(heading);
  expect(inspection.problems).toEqual([]);
});

/** Two lines an order; the headings of the UCI export "Online Retail". */
const LINES: Cell[][] = [
  ["InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID"],
  ...Array.from({ length: 40 }, (_, at): Cell[] => [
    536365 + (at >> 1),
    at % 2 === 0 ? 22423 : 71053,
    at % 2 === 0 ? "CAKE STAND" : "METAL LANTERN",
    1 + (at % 3),
    `2010-12-${10 + (at % 15)}`,
    2.55 + at,
    17850 + (at % 7),
  ]),
];

test("the name of a product goes before its number", async () => {
  const { source, roles } = await inspected(over(LINES).wizard);
  expect(LINES[0]![source.roles.product!]).toBe("Description");
  const role = roles.find(({ role: key }) => key === "product")!;
  expect(role).toMatchObject({ required: false, reading: { kind: "product", text: "CAKE STAND" } });
});

test("another column of products changes no order", async () => {
  const { wizard } = over(LINES);
  const { source } = await inspected(wizard);
  const other = { ...source, roles: { ...source.roles, product: 1 } };
  const [as, otherwise] = [done(await wizard.clean({ source })), done(await wizard.clean({ source: other }))];
  expect(otherwise).toEqual(as);
  expect((await inspected(wizard)).problems).toEqual([]);
  const again = done(await wizard.inspect({ from: { source: other } }));
  expect(again.source.roles.product).toBe(1);
  expect(again.problems).toEqual([]);
});
