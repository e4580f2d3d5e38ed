import fc from "fast-check";
import type { Cell } from "../../../src/sheet/cell.ts";

/** A call that a marketer could make: columns of equal length, all of them readable. */
export interface FineCall {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly rows: number;
  /** Whether a cell of the result is money; null where it follows money in another way (a log-likelihood). */
  isMoney(row: readonly Cell[], column: number): boolean | null;
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
const age = fc.integer({ min: 0, max: 420 }).map((days) => days / 7);
const segment = fc.constantFrom("Champions", "Loyale klanten", "lost", "at_risk");
const tier = fc.constantFrom("Very profitable", "Verliesgevend", "profitable");

interface Sketch {
  readonly columns: readonly fc.Arbitrary<Cell>[];
  /** Arguments that hold money. */
  readonly moneyArguments?: readonly number[];
  /** Result columns that hold money. */
  readonly moneyResults?: readonly number[];
  /** Where lines of the result differ: by their name. */
  readonly isMoney?: (row: readonly Cell[], column: number) => boolean | null;
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
  CLV_PREDICT: { ...orders, moneyResults: [3, 4, 5, 6, 7, 8] },
  CLV_BASE: { ...orders, isMoney: ([name]) => /value|10%|90%/.test(String(name)) },
  CLV_MODEL: {
    ...orders,
    isMoney: ([name]) =>
      String(name).endsWith("of spend") ? null : name === "v" || name === "mean order value",
  },
  CLV_BACKTEST: {
    ...orders,
    isMoney: ([name], column) => column > 4 && name !== "bias" && !/rank/.test(String(name)),
  },
  P_ALIVE: { columns: [count, age, age.map((weeks) => weeks + 60)], after: [0.243, 4.414, 0.793, 2.426] },
  EXPECTED_ORDERS: {
    columns: [age, count, age, age.map((weeks) => weeks + 60)],
    after: [0.243, 4.414, 0.793, 2.426],
  },
  EXPECTED_ORDER_VALUE: { columns: [count, positive], after: [6.25, 3.74, 15.44] },
  DRIVERS: { columns: [segment, tier] },
  MOVEMENT: { columns: [customer, segment, customer, tier] },
  DRIFT: { columns: [count, count] },
  COHORT: { columns: [customer, day, money], moneyArguments: [2], after: ["month", "customers"] },
  PARETO: { columns: [money], moneyArguments: [0], moneyResults: [2] },
  UPLIFT: {
    columns: [fc.constantFrom("test", "Controle"), money],
    moneyArguments: [1],
    moneyResults: [2, 3, 4, 5, 6, 8],
  },
  AFFINITY: { columns: [customer, segment] },
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
    isMoney: sketch.isMoney ?? ((_, column) => moneyResults.includes(column)),
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
