import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue, invoke, SheetError } from "../../src/catalogue/index.ts";
import type { Cell } from "../../src/sheet/cell.ts";
import { isDate } from "../../src/sheet/cell.ts";
import { type FineCall, fineArguments, withColumns } from "./support/fine-arguments.ts";

const rowWise = catalogue.filter((entry) => entry.shape === "rows").map((entry) => entry.name);
const perCustomer = catalogue.filter((entry) => entry.shape === "customers").map((entry) => entry.name);
const all = catalogue.map((entry) => entry.name);
const options = { timeZone: "Europe/Amsterdam" } as const;

/** The rows of a result, or the message of the refusal (laws hold for either). */
function outcome(call: FineCall): Cell[][] | string {
  try {
    const result = invoke(call.name, call.args, options);
    return Array.isArray(result) ? result : [[result]];
  } catch (error) {
    if (error instanceof SheetError) return error.message;
    throw error;
  }
}

function rowsOf(call: FineCall): Cell[][] {
  const rows = outcome(call);
  if (typeof rows === "string") throw new Error(rows);
  return rows;
}

/** QUADRANT may rightly refuse (all durations equal); then the law has nothing to say. */
function whenAnswered(call: FineCall, check: (rows: Cell[][]) => void): void {
  const rows = outcome(call);
  if (typeof rows !== "string") check(rows);
}

function isClean(cell: unknown): boolean {
  if (typeof cell === "number") return Number.isFinite(cell);
  return (
    cell === null ||
    typeof cell === "string" ||
    typeof cell === "boolean" ||
    (isDate(cell) && !Number.isNaN(cell.getTime()))
  );
}

/** Equal but for the rounding of sums, and of fits that were searched for in another unit of money. */
function expectClose(found: Cell, expected: number): void {
  expect(Math.abs(Number(found) - expected)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(expected)));
}

describe.each(rowWise)("%s, row by row", (name) => {
  it("gives a row the same result wherever it stands", () => {
    fc.assert(
      fc.property(fineArguments(name), fc.infiniteStream(fc.nat()), (call, picks) => {
        const order = Array.from({ length: call.rows }, (_, at) => ({
          at,
          key: picks.next().value as number,
        }))
          .sort((a, b) => a.key - b.key)
          .map(({ at }) => at);
        const shuffled = withColumns(call, (cells) => order.map((at) => cells[at]!));
        whenAnswered(call, (rows) => {
          expect(rowsOf(shuffled)).toEqual(order.map((at) => rows[at]));
        });
      }),
    );
  });

  it("keeps trailing blank rows blank, and each blank row in its place", () => {
    fc.assert(
      fc.property(fineArguments(name), fc.nat(3), fc.nat(5), (call, trailing, place) => {
        whenAnswered(call, (rows) => {
          const width = rows[0]!.length;
          const at = place % (call.rows + 1);
          const blanks = (count: number) => Array.from({ length: count }, () => [null] as Cell[]);
          const spread = withColumns(call, (cells) => [
            ...cells.slice(0, at),
            ...blanks(1),
            ...cells.slice(at),
            ...blanks(trailing),
          ]);
          const blankRow: Cell[] = new Array(width).fill(null);
          expect(rowsOf(spread)).toEqual([
            ...rows.slice(0, at),
            blankRow,
            ...rows.slice(at),
            ...new Array(trailing).fill(blankRow),
          ]);
        });
      }),
    );
  });
});

describe.each([...rowWise, ...perCustomer])("%s", (name) => {
  it("answers headers with headers and leaves the rest as it was", () => {
    fc.assert(
      fc.property(fineArguments(name), (call) => {
        fc.pre(call.rows >= 3);
        const headed = withColumns(call, (cells, argument) => [[`kop ${argument}`], ...cells]);
        whenAnswered(call, (rows) => {
          const [heading, ...rest] = rowsOf(headed);
          // Without any customer the bare answer is one blank cell, and the headed one its header.
          const nothing = rows.length === 1 && rows[0]!.every((cell) => cell === null) && rest.length === 0;
          if (!nothing) expect(rest).toEqual(rows);
          expect(heading!.every((text) => typeof text === "string" && text !== "")).toBe(true);
        });
      }),
    );
  });
});

describe.each(all)("%s, for every input", (name) => {
  it("scales only its values when the currency is scaled", () => {
    fc.assert(
      fc.property(fineArguments(name), fc.constantFrom(0.01, 2, 100, 1024), (call, factor) => {
        whenAnswered(call, (rows) => {
          const scaled = rowsOf(withColumns(call, (cells, argument) => call.scale(cells, argument, factor)));
          expect(scaled).toHaveLength(rows.length);
          rows.forEach((row, at) => {
            row.forEach((cell, column) => {
              const other = scaled[at]![column]!;
              const money = call.isMoney(row, column);
              if (money === null) return;
              const expected = typeof cell === "number" && money ? cell * factor : cell;
              if (typeof expected === "number") expectClose(other, expected);
              else expect(other).toEqual(expected);
            });
          });
        });
      }),
    );
  });

  it("answers junk with a message or with clean cells, never a crash", () => {
    const cell = fc.oneof(
      fc.constantFrom(
        null,
        undefined,
        "",
        " ",
        "#N/A",
        "abc",
        "1.234",
        "03/04/2025",
        true,
        -1,
        0,
        0.5,
        5,
        45000,
      ),
      fc.double(),
      fc.string(),
      fc.date({ noInvalidDate: false }),
      fc.constantFrom({}, Symbol("x"), () => 1, 12n),
    );
    const range = fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 6 });
    const column = fc.array(
      cell.map((one) => [one]),
      { maxLength: 6 },
    );
    const argument = fc.oneof(cell, range, column);
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 6 }), fineArguments(name), fc.nat(5), (junk, fine, at) => {
        const spoiled = fine.args.map((value, position) => (position === at ? junk[0] : value));
        for (const args of [junk, spoiled]) {
          const rows = outcome({ ...fine, args });
          if (typeof rows === "string") expect(rows).toMatch(new RegExp(`^${name}: .+\\.$`, "su"));
          else expect(rows.flat().every(isClean) && rows.length > 0 && rows[0]!.length > 0).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
