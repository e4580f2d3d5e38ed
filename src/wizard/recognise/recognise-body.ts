import { type Recognition, recogniseColumns } from "../../core/orders/recognise/recognise-columns.ts";
import type { ColumnarTable } from "../../core/orders/table/order-table.ts";

/** Enough rows to tell an amount from a date. */
const SAMPLE = 300;

/** What the columns of a table mean, told from its headings and first rows. */
export function recogniseBody(body: ColumnarTable): Recognition {
  const columns = body.headings.map((_, position) => body.column(position));
  const rows = Array.from({ length: Math.min(SAMPLE, body.rows) }, (_, row) =>
    columns.map(({ codes, cells }) => cells[codes[row]!]!),
  );
  return recogniseColumns(body.headings, rows);
}
