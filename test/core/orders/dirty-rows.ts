import fc from "fast-check";
import type { ColumnRoles, Field } from "../../../src/core/orders/fields.ts";
import type { Cell } from "../../../src/sheet/cell.ts";

/** What each column may hold: proper cells and all that goes wrong in them. */
const CELLS: Readonly<Partial<Record<Field, readonly Cell[]>>> = {
  "order-id": ["A1", "A1", "A2", "A2", "A3", "C4", 5, null, "Order number"],
  "order-date": [45_000, 45_001, "2023-03-16", "17-03-2023", null, "31-02-2023", "someday", 12_000, "Date"],
  "customer-id": ["k1", "k1", "k2", "K2", null, "guest", 0, "Customer"],
  "customer-email": ["an@x.nl", "An@X.nl", "bo@x.nl", null, "-", "q1@verkopen.bol.com", "test@x.nl"],
  "amount-total": [10, 10, 20, -10, -20, 0, 12.5, "€ 7,50", "7,50 USD", null, "free", "Total", "(10,00)"],
  "refund-amount": [null, null, null, 0, 5, "10", 10],
  status: ["paid", "paid", null, "cancelled", "refunded", "creditnota", "failed", "draft", "on hold", "??"],
  currency: ["EUR", "EUR", null, "USD"],
  "test-flag": [null, null, null, "true", "false"],
  sku: ["p1", "p2", null, "Totaal"],
  quantity: [1, 1, 2, null],
  "line-price": [10, 5, 12.5, null],
};

const FIELDS = Object.keys(CELLS) as Field[];
const HEADINGS: Readonly<Partial<Record<Field, string>>> = {
  "order-id": "Order number",
  "order-date": "Date",
  "customer-id": "Customer",
  "amount-total": "Total",
};

export interface DirtyTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly roles: ColumnRoles;
}

const row = fc.tuple(...FIELDS.map((field) => fc.constantFrom(...CELLS[field]!)));
const blankRow = fc.constant(FIELDS.map(() => null as Cell));
const headingRow = fc.constant(FIELDS.map((field) => (HEADINGS[field] ?? null) as Cell));
const NEEDED: readonly Field[] = ["order-date", "customer-id", "amount-total"];

/** Tables in which everything goes wrong at once; some columns have no role. */
export const dirtyTables: fc.Arbitrary<DirtyTable> = fc
  .record({
    rows: fc.array(
      fc.oneof(
        { weight: 12, arbitrary: row },
        { weight: 1, arbitrary: blankRow },
        { weight: 1, arbitrary: headingRow },
      ),
      { maxLength: 40 },
    ),
    fields: fc.subarray(FIELDS.filter((field) => !NEEDED.includes(field))),
  })
  .map(({ rows, fields }) => ({
    headings: FIELDS.map((field) => HEADINGS[field] ?? ""),
    rows,
    roles: Object.fromEntries(
      [...NEEDED, ...fields].map((field) => [field, FIELDS.indexOf(field)]),
    ) as ColumnRoles,
  }));

export const DIRTY_FIELDS = FIELDS;
