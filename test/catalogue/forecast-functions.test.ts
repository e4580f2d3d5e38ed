import { describe, expect, it } from "vitest";
import { invoke } from "../../src/catalogue/index.ts";
import type { Cell } from "../../src/sheet/cell.ts";
import { column, refusalOf, rowsOf } from "../support/run.ts";
import { hasSharedData, sharedRows } from "../support/shared-data.ts";

const FILE = "cdnow_sample_transactions.csv";

/** The CDNOW sample as three columns with their headings; zero amounts as 0.01, as the published fits count them. */
function cdnow(): Cell[][][] {
  const rows = sharedRows(FILE);
  const at = (index: number) => rows.map((row) => row[index]!);
  const amounts = at(2).map((amount, row) => (row > 0 && Number(amount) === 0 ? "0.01" : amount));
  return [column(at(0)), column(at(1)), column(amounts)];
}

/** A line of a two-column table by its name. */
function lineOf(table: readonly (readonly Cell[])[], name: string): readonly Cell[] {
  const found = table.find((row) => row[0] === name);
  if (found === undefined) throw new Error(`no line ${name}`);
  return found;
}

// Figures as published: Fader, Hardie & Lee (2005) for BG/NBD; Fader & Hardie (2005) for Pareto/NBD; note 25 (2013)
// for the spend.
describe.skipIf(!hasSharedData(FILE))(`on ../shared/data/${FILE} (skipped where it is missing)`, () => {
  it("CLV_MODEL gives the published BG/NBD and gamma-gamma figures", () => {
    const table = rowsOf("CLV_MODEL", [...cdnow(), "bg-nbd", "1997-09-30"]);
    const value = (name: string) => Number(lineOf(table, name)[1]);
    expect(table[0]).toEqual(["name", "value", "standard error"]);
    expect(value("customers")).toBe(2357);
    expect(value("r")).toBeCloseTo(0.243, 3);
    expect(value("alpha")).toBeCloseTo(4.414, 3);
    expect(value("a")).toBeCloseTo(0.793, 3);
    expect(value("b")).toBeCloseTo(2.426, 3);
    expect(value("log-likelihood")).toBeCloseTo(-9582.4, 1);
    expect(value("p")).toBeCloseTo(6.25, 2);
    expect(value("q")).toBeCloseTo(3.74, 2);
    expect(value("v")).toBeCloseTo(15.44, 1);
    expect(Number(lineOf(table, "r")[2])).toBeGreaterThan(0);
    expect(lineOf(table, "trust")[1]).toContain("without a warning");
  });

  it("CLV_MODEL gives the published Pareto/NBD figures", () => {
    const table = rowsOf("CLV_MODEL", [...cdnow(), "pareto-nbd", "1997-09-30"]);
    const value = (name: string) => Number(lineOf(table, name)[1]);
    expect(value("r")).toBeCloseTo(0.553, 3);
    expect(value("alpha")).toBeCloseTo(10.578, 2);
    expect(value("s")).toBeCloseTo(0.606, 3);
    expect(value("beta")).toBeCloseTo(11.669, 2);
    expect(value("log-likelihood")).toBeCloseTo(-9595.0, 1);
  });

  it("CLV_PREDICT gives the same from a table of CLV_MODEL as from a fit of its own", () => {
    const model = rowsOf("CLV_MODEL", cdnow());
    const own = rowsOf("CLV_PREDICT", [...cdnow(), 12, 0.5]);
    const handed = rowsOf("CLV_PREDICT", [...cdnow(), 12, 0.5, null, null, model]);
    expect(handed).toEqual(own);
    const [, alive, , , predicted, historic, total, low, high] = own[1] as number[];
    expect(alive).toBeGreaterThan(0);
    expect(total).toBeCloseTo(predicted! + historic!, 9);
    expect(low).toBeLessThanOrEqual(high!);
  });

  it("CLV_BASE adds up the predictions and surrounds them", () => {
    const base = rowsOf("CLV_BASE", cdnow());
    const value = (name: string) => Number(lineOf(base, name)[1]);
    const customers = rowsOf("CLV_PREDICT", cdnow()).slice(1);
    const sum = customers.reduce((total, row) => total + Number(row[4]), 0);
    expect(value("predicted value")).toBeCloseTo(sum, 6);
    expect(value("low (10%)")).toBeLessThan(sum);
    expect(value("high (90%)")).toBeGreaterThan(sum);
    expect(value("customers")).toBe(customers.length);
  });

  it("CLV_BACKTEST holds back a third, counts it, and beats the naive forecast", () => {
    const table = rowsOf("CLV_BACKTEST", cdnow());
    const total = lineOf(table, "total") as number[];
    const tenths = table.slice(1, 11);
    expect(tenths.reduce((sum, row) => sum + Number(row[3]), 0)).toBeCloseTo(total[3]!, 6);
    expect(Math.abs(Number(lineOf(table, "bias")[2]))).toBeLessThan(0.1);
    expect(Number(lineOf(table, "error a customer")[2])).toBeLessThan(
      Number(lineOf(table, "error a customer")[4]),
    );
    expect(lineOf(table, "verdict")[1]).toContain("Good");
  });
});

describe("closed forms", () => {
  const bgNbd = [0.24259452, 4.41360202, 0.79292202, 2.42590678];

  it("EXPECTED_ORDERS is the published 1.226 for x = 2, t_x = 30.43, T = 38.86, t = 39", () => {
    expect(invoke("EXPECTED_ORDERS", [39, 2, 30.43, 38.86, ...bgNbd])).toBeCloseTo(1.226, 3);
  });

  it("P_ALIVE calls a one-time buyer surely active under BG/NBD, not under MBG/NBD", () => {
    expect(invoke("P_ALIVE", [0, 0, 39, ...bgNbd])).toBe(1);
    expect(invoke("P_ALIVE", [0, 0, 39, ...bgNbd, "mbg-nbd"])).toBeLessThan(1);
  });

  it("EXPECTED_ORDER_VALUE is p(v + x z)/(p x + q − 1), and the population's mean without repeats", () => {
    expect(invoke("EXPECTED_ORDER_VALUE", [2, 45, 6.25, 3.74, 15.44])).toBeCloseTo(
      (6.25 * (15.44 + 2 * 45)) / (6.25 * 2 + 2.74),
      10,
    );
    expect(invoke("EXPECTED_ORDER_VALUE", [0, 0, 6.25, 3.74, 15.44])).toBeCloseTo((6.25 * 15.44) / 2.74, 10);
  });

  it("refuse a last purchase after today, and parameters out of bounds", () => {
    expect(refusalOf("P_ALIVE", [2, 40, 30, ...bgNbd])).toContain("recency is 40, more than age");
    expect(refusalOf("EXPECTED_ORDERS", [39, 2, 30, 38, 0, 1, 1, 1])).toContain("r is 0");
    expect(refusalOf("EXPECTED_ORDER_VALUE", [0, 0, 6.25, 0.9, 15.44])).toContain("q must be above 1");
    expect(invoke("EXPECTED_ORDER_VALUE", [3, 20, 6.25, 0.9, 15.44])).toBeCloseTo((6.25 * 75.44) / 18.65, 10);
  });
});

describe("data that cannot carry a model", () => {
  const ids = (count: number) => column(Array.from({ length: count }, (_, at) => `k${at}`));
  const days = (count: number, step: number) =>
    column(Array.from({ length: count }, (_, at) => 45000 + at * step));
  const tens = (count: number) => column(new Array(count).fill(10));
  const trust = (args: readonly unknown[]) => String(lineOf(rowsOf("CLV_MODEL", args), "trust")[1]);

  it("says so: one order each", () => {
    const args = [ids(60), days(60, 3), tens(60)];
    expect(trust(args)).toContain("Nobody has bought on a second day");
    const rows = rowsOf("CLV_PREDICT", args);
    expect(rows).toHaveLength(60);
    expect(rows.flat().every((cell) => cell !== null)).toBe(true);
  });

  it("refuses: all on one day", () => {
    expect(refusalOf("CLV_PREDICT", [ids(40), days(40, 0), tens(40)])).toMatch(
      /^#N\/A .*all orders lie on one day/,
    );
    expect(trust([ids(40), days(40, 0), tens(40)])).toContain("nothing can be predicted yet");
    expect(refusalOf("CLV_BACKTEST", [ids(40), days(40, 0), tens(40)])).toContain("too short");
  });

  it("says so: two customers", () => {
    const args = [column(["a", "a", "b", "b"]), column([45000, 45100, 45050, 45200]), tens(4)];
    expect(trust(args)).toContain("Fewer than 10 customers");
    expect(rowsOf("CLV_PREDICT", args)).toHaveLength(2);
  });

  it("ignores rows after as_of, and refuses when nothing is left", () => {
    const args = [ids(40), days(40, 5), tens(40)];
    expect(lineOf(rowsOf("CLV_MODEL", [...args, null, 45050]), "customers")[1]).toBe(11);
    expect(refusalOf("CLV_MODEL", [...args, null, 44000])).toContain("no order with an amount above 0");
  });

  it("keeps a negative net spender out of the spend, not out of the table", () => {
    const args = [
      column(["a", "a", "a", "b"]),
      column([45000, 45010, 45020, 45030]),
      column([10, 5, -40, 90]),
    ];
    const rows = rowsOf("CLV_PREDICT", args);
    expect(rows.map((row) => row[0])).toEqual(["a", "b"]);
    expect(rows[0]![5]).toBe(-25);
  });

  it("names the row that a CLV_MODEL table misses", () => {
    const args = [ids(60), days(60, 3), tens(60)];
    const model = rowsOf("CLV_MODEL", args).filter((row) => row[0] !== "alpha");
    const call = [...args, null, null, null, null, model];
    expect(refusalOf("CLV_PREDICT", call)).toContain('the table of model has no row "alpha"');
    expect(refusalOf("CLV_PREDICT", call, { locale: "nl" })).toContain('geen rij "alpha"');
    const spoiled = rowsOf("CLV_MODEL", args).map((row) => (row[0] === "r" ? ["r", "abc", null] : row));
    expect(refusalOf("CLV_PREDICT", [...args, null, null, null, null, spoiled])).toContain(
      'the row "r" of model is "abc"',
    );
    const orders = [column(["a", "a", "b", "b"]), column([45000, 45100, 45050, 45200]), tens(4)];
    const negative = rowsOf("CLV_MODEL", orders).map((row) =>
      row[0] === "cov(log r, log r)" ? [row[0], -5] : row,
    );
    expect(refusalOf("CLV_PREDICT", [...orders, null, null, null, null, negative])).toContain(
      "cov(log r, log r)",
    );
    expect(refusalOf("CLV_PREDICT", [...args, null, null, null, null, "nbd2"])).toContain(
      '"mbg-nbd", "bg-nbd"',
    );
  });
});
