import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanOrders } from "../../../src/core/orders/clean/clean-orders.ts";
import { FIELDS, type Field } from "../../../src/core/orders/fields.ts";
import { PLATFORMS } from "../../../src/core/orders/platforms/match-platform.ts";
import { recogniseColumns } from "../../../src/core/orders/recognise/recognise-columns.ts";
import { MOST_COLUMNS, OrderTable, RefusedTable } from "../../../src/core/orders/table/order-table.ts";
import type { Cell } from "../../../src/sheet/cell.ts";

const RUNS = Number(process.env.FUZZ_RUNS ?? 2000);

const cell: fc.Arbitrary<Cell | undefined> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom(
    "__proto__",
    "constructor",
    "=1+1",
    "\u0000\u0001",
    "\uFEFF",
    "\uD800",
    "NaN",
    "1e999",
    "-",
    ",",
    "€",
  ),
  fc.constantFrom(
    "2025-01-02",
    "03/04/2025",
    "1.234,56",
    "A1",
    "A1",
    "klant 7",
    "paid",
    "EUR",
    "Totaal",
    "x@y.nl",
  ),
  fc.constantFrom(null, undefined, true, false),
  fc.double(),
  fc.integer(),
  fc.date({ noInvalidDate: false }),
  fc.constantFrom("9".repeat(5000), "a,b;".repeat(3000), "é".repeat(40_000), " ".repeat(2000)),
);
const headings = fc.array(
  fc.oneof(
    fc.constantFrom(
      "Order ID",
      "Datum",
      "Bedrag",
      "Klantnummer",
      "Email",
      "Total",
      "Name",
      "Status",
      "Valuta",
      "",
    ),
    fc.constantFrom(...PLATFORMS.flatMap(({ map }) => Object.values(map))),
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constant("kop ".repeat(4000)),
  ),
  { maxLength: 14 },
);
const roles = fc.dictionary(fc.constantFrom(...FIELDS), fc.integer({ min: -1, max: 16 }));
const platforms = fc.constantFrom(null, "nonsense", ...PLATFORMS.map(({ id }) => id));

describe("broken tables", () => {
  it(`${RUNS} of them give a report that adds up, or a refusal`, () => {
    fc.assert(
      fc.property(
        headings,
        fc.array(fc.array(cell, { maxLength: 16 }), { maxLength: 20 }),
        fc.option(roles, { nil: null }),
        platforms,
        (names, rows, given, platform) => {
          const table = new OrderTable(names);
          table.addRows(rows);
          const found = recogniseColumns(table.headings, table.sample(300));
          const own = (given ?? found.roles) as Partial<Record<Field, number>>;
          try {
            const { report } = cleanOrders(table, own, {}, { timeZone: "UTC", platform, today: 46_000 });
            const out = report.reasons.reduce((sum, line) => sum + line.out.rows, report.rows.kept);
            expect(out).toBe(rows.length);
            expect(Number.isFinite(report.total.kept)).toBe(true);
          } catch (error) {
            if (!(error instanceof RefusedTable)) throw error;
            expect(error.key).toMatch(/^no-(?:date|amount|customer)-column$/);
          }
        },
      ),
      { numRuns: RUNS },
    );
  });

  it("a file of one endless line is refused", () => {
    const table = new OrderTable(["a"]);
    expect(() => table.addRows([Array(MOST_COLUMNS + 1).fill("x")])).toThrow(RefusedTable);
  });

  it("the wrong column as order number does not take for ever", () => {
    const rows = Array.from({ length: 60_000 }, (_, at) => [
      "NL",
      40_000 + (at % 3000),
      `k${at % 7001}`,
      (at % 5) - 1,
    ]);
    const table = new OrderTable(["Land", "Datum", "Klant", "Bedrag"]);
    table.addRows(rows);
    for (const lines of ["lines", "repeated"] as const) {
      const roles = { "order-id": 0, "order-date": 1, "customer-id": 2, "amount-total": 3 };
      const { report } = cleanOrders(table, roles, { lines }, { timeZone: "UTC" });
      expect(report.rows.in).toBe(rows.length);
    }
  });
});
