import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { expect, test } from "vitest";
import type { Cell } from "../../src/sheet/cell.ts";
import { segmentSource } from "../../src/wizard/analyse-source.ts";
import { DEFAULT_CHOICES } from "../../src/wizard/choices.ts";
import { type ProductLines, productLines } from "../../src/wizard/pages/together/product-lines.ts";
import { splitProducts } from "../../src/wizard/pages/together/split-products.ts";
import { Readers } from "../../src/wizard/readers.ts";
import { inspected } from "./support/drive.ts";
import { over } from "./support/forecasts.ts";

async function linesOf(table: readonly (readonly Cell[])[]): Promise<ProductLines | null> {
  const { host, wizard } = over(table);
  const { source } = await inspected(wizard);
  const { reader } = await new Readers(host, () => "2026-01-01").of(source);
  const steps = segmentSource(reader, DEFAULT_CHOICES);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return productLines(reader, step.value.table);
}

/** "0: Vase, Candle" for each basket. */
function written({ products, product, basket, baskets }: ProductLines): string[] {
  return Array.from({ length: baskets }, (_, at) => {
    const own = Array.from(product).filter((__, line) => basket[line] === at);
    return own.map((code) => products[code]).join(", ");
  });
}

const HEADINGS = ["Customer", "Order date", "Amount", "Order number", "Product"];

test("lines of one number are one basket; capitals and spaces make no other product", async () => {
  const lines = await linesOf([
    HEADINGS,
    ["anna", "2025-01-01", 10, "#1", "Vase"],
    ["anna", "2025-01-01", 5.5, "#1", "Candle"],
    ["anna", "2025-01-01", 4.5, "#2", "candle "],
    ["bram", "2025-02-01", 7.25, "#3", null],
    ["bram", "2025-02-13", -7.25, "#4", "Vase"],
    ["bram", "2025-02-14", 9, "#5", "Vase"],
  ]);
  expect(lines!.products).toEqual(["Vase", "Candle"]);
  expect(written(lines!)).toEqual(["Vase, Candle", "Candle", "Vase"]);
  expect(Array.from(lines!.customer)).toEqual([0, 0, 0, 1]);
});

test("without numbers a customer's day is the basket", async () => {
  const without = (row: Cell[]) => row.filter((_, at) => at !== 3);
  const lines = await linesOf([
    without(HEADINGS),
    ["anna", "2025-01-01", 10.5, "Vase"],
    ["anna", "2025-01-01", 5.25, "Candle"],
    ["bram", "2025-01-01", 7.75, "Bowl"],
    ["anna", "2025-01-02", 9.95, "Bowl"],
  ]);
  expect(written(lines!)).toEqual(["Vase, Candle", "Bowl", "Bowl"]);
});

test("no column of products: null", async () => {
  const lines = await linesOf([
    ["Customer", "Order date", "Amount"],
    ["anna", "2025-01-01", 10.5],
    ["bram", "2025-02-01", 7.5],
  ]);
  expect(lines).toBeNull();
});

test("Shopify writes the order on its first line only: the other lines are in its basket", async () => {
  const text = readFileSync(new URL("../platforms/shopify-orders.csv", import.meta.url), "utf8");
  const lines = await linesOf(Papa.parse<string[]>(text, { skipEmptyLines: true }).data);
  expect(written(lines!)[0]).toBe("Vaas klein, Kaars");
});

test("a cell that counts its products names several", () => {
  expect(splitProducts(["1× Vase, small, 2× Candle", "1× Vase, small"])).toEqual([
    ["Vase, small", "Candle"],
    ["Vase, small"],
  ]);
  expect(splitProducts(["1x V-1|2x K-1", null])).toEqual([["V-1", "K-1"], []]);
});

test("a comma or a count in the name of a product does not part it", () => {
  const names = ["Vase, small", "3 x candle in a box", "Bowl | blue"];
  expect(splitProducts(names)).toEqual(names.map((name) => [name]));
});
