import type { OneRow } from "./inspection.ts";
import type { SourceReader } from "./read-source.ts";

/** Rows that go on with an order, as a share; fewer are slips of the list. */
const FEWEST = 0.01;

/** What one row stands for. A row that is there twice, every cell alike, goes on with no order. */
export function oneRowOf({ source, body, rows }: SourceReader): OneRow {
  if (source.kind === "customers") return "customer";
  const position = source.roles.order;
  if (position === undefined) return "order";
  const numbers = body.column(position).codes;
  const columns = body.headings.map((_, at) => body.column(at).codes);
  const first = new Map<number, number>();
  let more = 0;
  for (let row = 0; row < rows; row++) {
    const number = numbers[row]!;
    // 0 is the blank.
    if (number === 0) continue;
    const before = first.get(number);
    if (before === undefined) first.set(number, row);
    else if (columns.some((codes) => codes[row] !== codes[before])) more++;
  }
  return more > FEWEST * rows ? "line" : "order";
}
