import fc from "fast-check";
import type { Cell } from "../../../src/sheet/cell.ts";

/** A call that a marketer could make: columns of equal length, all of them readable. */
export interface FineCall {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly rows: number;
  /** Columns of the result that are money. */
  readonly money: ReadonlySet<number>;
  /** The cells of an argument when all money is multiplied. */
  scale(cells: readonly Cell[][], argument: number, factor: number): Cell[][];
}

const money = fc.integer({ min: -2000, max: 20000 }).map((cents) => cents / 100);
const positive = fc.integer({ min: 100, max: 20000 }).map((cents) => cents / 100);
const count = fc.integer({ min: 1, max: 9 });
const share = fc.integer({ min: 0, max: 19 }).map((part) => part / 20);
const score = fc.integer({ min: 1, max: 5 });
const customer = fc.constantFrom<Cell>("anna", "Bo", 17850, "x@y.nl", "C-1");
const day = fc.integer({ min: 45000, max: 45400 });
const segment = fc.constantFrom("Champions", "Loyale klanten", "lost", "at_risk");
const tier = fc.constantFrom("Very profitable", "Verliesgevend", "profitable");

interface Sketch {
  readonly columns: readonly fc.Arbitrary<Cell>[];
  /** Arguments that hold money. */
  readonly moneyArguments?: readonly number[];
  /** Result columns that hold money. */
  readonly moneyResults?: readonly number[];
  readonly after?: readonly unknown[];
}

const orders = { columns: [customer, day, money], moneyArguments: [2] } as const;

const sketches: Readonly<Record<string, Sketch>> = {
  CLV: { columns: [money, count, count, money, share], moneyArguments: [0, 3], moneyResults: [0] },
  CLV_RETENTION: { columns: [money, share], moneyArguments: [0], moneyResults: [0] },
  CLV_HISTORIC: { ...orders, moneyResults: [4, 5], after: [0.4] },
  MAX_CAC: { columns: [money, count], moneyArguments: [0], moneyResults: [0] },
  CAC_PAYBACK: { columns: [positive, money], moneyArguments: [0, 1] },
  MAX_RETENTION_SPEND: { columns: [money, share, share], moneyArguments: [0], moneyResults: [0] },
  CUSTOMERS: { ...orders, moneyResults: [6, 7] },
  RFM: { ...orders, moneyResults: [3] },
  RFM_SCORE: { columns: [count, count, money], moneyArguments: [2] },
  RFM_SEGMENT: { columns: [score, score, score, count] },
  SEGMENT: { columns: [money], moneyArguments: [0] },
  SEGMENT_RANGE: { columns: [money], after: [[[100, 50]]] },
  QUADRANT: { columns: [money, count], moneyArguments: [0] },
  TACTIC: { columns: [segment] },
  CROSS_SEGMENT: { columns: [segment, tier, money], after: ["count"] },
};

/** Calls of a function that every law must hold for. */
export function fineArguments(name: string): fc.Arbitrary<FineCall> {
  const sketch = sketches[name];
  if (sketch === undefined) throw new Error(`${name} has no sketch of fine arguments: add one`);
  const { columns, moneyArguments = [], moneyResults = [], after = [] } = sketch;
  return fc.array(fc.tuple(...columns), { minLength: 2, maxLength: 45 }).map((rows) => ({
    name,
    rows: rows.length,
    args: [...columns.map((_, at) => rows.map((row) => [row[at]!])), ...after],
    money: new Set(moneyResults),
    scale: (cells, argument, factor) =>
      moneyArguments.includes(argument) ? cells.map(([cell]) => [Number(cell) * factor]) : [...cells],
  }));
}

/** The same call with its columns changed; the arguments after them stay. */
export function withColumns(
  call: FineCall,
  change: (cells: readonly Cell[][], argument: number) => Cell[][],
): FineCall {
  const count = sketches[call.name]!.columns.length;
  const args = call.args.map((arg, at) => (at < count ? change(arg as Cell[][], at) : arg));
  return { ...call, args };
}
