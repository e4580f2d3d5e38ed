import type { Cell } from "../../../sheet/cell.ts";
import { textOf } from "../../../sheet/read-texts.ts";

/** "2× " before the name of a product. */
const COUNTED = /^\s*\d+\s*[x×]\s+/i;
const BETWEEN = /\s*(?:[|;\n]|,\s*(?=\d+\s*[x×]\s))\s*/i;

/**
 * The products that each cell names. Some exports have one line an order and write all of it in one cell, with
 * counts: "1× Vase, 2× Candle" (WooCommerce), "1x V-1|2x K-1" (Shopware); else a cell is one product.
 */
export function splitProducts(cells: readonly Cell[]): string[][] {
  const texts = cells.map((cell) => textOf(cell)?.trim() ?? "");
  const filled = texts.filter((text) => text !== "");
  const counted = filled.filter((text) => COUNTED.test(text)).length;
  const lists = counted * 2 > filled.length;
  return texts.map((text) => {
    const names = lists ? text.split(BETWEEN).map((name) => name.replace(COUNTED, "").trim()) : [text];
    return names.filter((name) => name !== "");
  });
}
