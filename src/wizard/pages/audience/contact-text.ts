import type { Cell } from "../../../sheet/cell.ts";
import { textOf } from "../../../sheet/read-texts.ts";

/** The text of a cell with spaces made plain, null when blank. Shopify puts an apostrophe before what looks like a number. */
export function contactText(cell: Cell | undefined): string | null {
  const text = (textOf(cell) ?? "").replace(/^'/, "").replace(/\s+/g, " ").trim();
  return text === "" ? null : text;
}
