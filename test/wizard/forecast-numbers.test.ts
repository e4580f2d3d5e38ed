import { describe, expect, test } from "vitest";
import { invoke } from "../../src/catalogue/index.ts";
import type { Cell } from "../../src/sheet/cell.ts";
import { checked, PLAN, SHOP, writtenSheet } from "./support/forecasts.ts";

/** The same orders as arguments of a function. */
const columns = SHOP[0]!.slice(0, 3).map((_, at) => SHOP.slice(1).map((row) => [row[at]!]));
const asked = (name: string, ...rest: unknown[]) =>
  invoke(name, [...columns, ...rest], { timeZone: "Europe/Amsterdam" }) as Cell[][];

/** Money is written to the cent. */
const CENT = 0.00501;

/** Lines "name, value" of a function's table. */
const lines = (table: Cell[][]) => new Map(table.slice(1).map((row) => [row[0], row[1]]));

describe("the numbers are those of the functions on the same orders", () => {
  test("CLV_PREDICT: each customer that is written", async () => {
    const { column } = await writtenSheet(PLAN);
    const rowOf = new Map(asked("CLV_PREDICT", 24, 0.35, 0.08).map((row) => [row[0], row]));
    expect(new Set(column("customer")!)).toEqual(new Set(rowOf.keys()));
    const rows = column("customer")!.map((customer) => rowOf.get(customer)!);
    const order = ["customer", "chance active", "expected orders", "order value"];
    order.push("predicted value", "historic value", "total value");
    const expected = (heading: string) => rows.map((row) => row[order.indexOf(heading)]!);
    const values = column("CLV") as number[];
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    for (const heading of ["predicted value", "historic value", "total value"]) {
      for (const [at, value] of (expected(heading) as number[]).entries())
        expect(Math.abs((column(heading)![at] as number) - value)).toBeLessThan(CENT);
    }
    for (const [at, value] of (expected("chance active") as number[]).entries())
      expect(Math.abs((column("chance active")![at] as number) - value)).toBeLessThan(CENT / 100);
    expect(column("CLV")).toEqual(column("total value"));
    const predicted = await writtenSheet({ ...PLAN, value: "predicted" });
    expect(predicted.column("CLV")).toEqual(predicted.column("predicted value"));
  });

  test("CLV_BASE: what all customers are worth", async () => {
    const { base } = (await checked(SHOP, PLAN)).forecast!.report!;
    const table = lines(asked("CLV_BASE", 24, 0.35, 0.08));
    const pairs: [string, number][] = [
      ["customers", base!.customers],
      ["expected still active", base!.active],
      ["expected orders", base!.orders],
      ["predicted value", base!.predicted],
      ["low (10%)", base!.low],
      ["high (90%)", base!.high],
      ["historic value", base!.historic],
      ["total value", base!.total],
      ["share of the best 20%", base!.bestShare!],
    ];
    for (const [name, value] of pairs) expect(value, name).toBeCloseTo(table.get(name) as number, 6);
    expect(base!.low).toBeLessThan(base!.predicted);
    expect(base!.gone + base!.active).toBeCloseTo(600, 8);
  });

  test("CLV_BACKTEST: tenths, totals and verdict", async () => {
    const test = (await checked(SHOP)).forecast!.report!.backtest!;
    const table = asked("CLV_BACKTEST").slice(1);
    for (const [at, group] of test.groups.entries()) {
      const [, customers, predicted, actual, naive] = table[at] as number[];
      expect(group.customers).toBe(customers);
      expect(group.predicted).toBeCloseTo(predicted!, 8);
      expect(group.actual).toBeCloseTo(actual!, 8);
      expect(group.naive).toBeCloseTo(naive!, 8);
    }
    const line = (name: string) => table.find((row) => row[0] === name) as number[];
    expect([test.predicted, test.actual, test.naive]).toEqual(line("total").slice(2, 5));
    expect([test.bias, test.naiveBias]).toEqual([line("bias")[2], line("bias")[4]]);
    expect([test.error, test.naiveError]).toEqual([line("error a customer")[2], line("error a customer")[4]]);
    expect(test.verdict).toBe("good");
    expect(line("verdict")[1]).toMatch(/^Good/);
  });

  test("CLV_MODEL: the letters, and what they mean in words", async () => {
    const { fit, learnt } = (await checked(SHOP)).forecast!.report!;
    const table = lines(asked("CLV_MODEL"));
    for (const { name, value } of [...fit.purchases, ...fit.spend]) expect(value).toBe(table.get(name));
    expect(fit.logLikelihood).toBe(table.get("log-likelihood"));
    const of = (name: string) => table.get(name) as number;
    expect(learnt!.weeksBetween).toBeCloseTo(of("alpha") / of("r"), 10);
    expect(learnt!.leaving!.share).toBeCloseTo(of("a") / (of("a") + of("b")), 10);
    expect(learnt!.orderValue).toBeCloseTo((of("p") * of("v")) / (of("q") - 1), 8);
  });
});
