import { createContext, runInContext } from "node:vm";
import { beforeAll, describe, expect, it } from "vitest";
import { bundleLibrary } from "../../src/build/warehouse-library.ts";
import { dialectOf } from "../../src/warehouse/dialects/dialect-of.ts";
import { createFunctions, INLINE_LIMIT, SOURCE_LIMIT } from "../../src/warehouse/library/create-functions.ts";
import * as functions from "../../src/warehouse/library/functions.ts";
import { kindOf, type Signature, signatures } from "../../src/warehouse/library/signatures.ts";
import { standardSettings, type WarehouseSettings } from "../../src/warehouse/sql/settings.ts";

const MODELS: Readonly<Record<string, readonly number[]>> = {
  "mbg-nbd": [0.525, 6.183, 0.891, 1.614],
  "bg-nbd": [0.243, 4.414, 0.793, 2.426],
  "pareto-nbd": [0.553, 10.578, 0.606, 11.669],
  nbd: [0.385, 12.1, 0, 0],
};

type Arguments = Readonly<Record<string, number | string | readonly number[]>>;

const core = { ...functions } as unknown as Record<string, (...values: unknown[]) => unknown>;

/** The R of RFM, which shares its letter with the r of the models. */
const SCORE_R = 2;

/** Histories of a CDNOW kind under every model, with the arguments of all the functions. */
const calls: Arguments[] = Object.entries(MODELS).flatMap(([model, [r, alpha, a, b]]) =>
  [0, 1, 2, 7, 40].flatMap((frequency) =>
    [0.4, 1].map((part) => ({
      ...{ model, r: r!, alpha: alpha!, a: a!, b: b!, frequency, age: 38.86 },
      recency: frequency === 0 ? 0 : part * 38.86,
      ...{ t: 39, months: 12, discount: 0.1, average: 35.5, p: 6.25, q: 3.74, v: 15.44 },
      ...{
        value: 120 * part,
        borders: [200, 100],
        duration: frequency,
        value_border: 100,
        duration_border: 2,
      },
      ...{ f: 3, m: 5, orders: frequency + 1, quadrant: "protect", age_days: 272, usual_wait: 300 * part },
    })),
  ),
);

let library = "";
beforeAll(async () => {
  library = await bundleLibrary();
});

function settingsFor(engine: "bigquery" | "snowflake"): WarehouseSettings {
  return {
    ...standardSettings,
    dialect: dialectOf(engine),
    source: "orders",
    ...{ customer: "customer", date: "day", amount: "amount", prefix: "shop.waarde_" },
  };
}

/** The body between the marks of a CREATE FUNCTION statement, and its argument names as the body sees them. */
function functionOf(sql: string, marks: readonly [string, string], capitals: boolean) {
  const body = sql.slice(sql.indexOf(marks[0]) + marks[0].length, sql.lastIndexOf(marks[1]));
  const list = /\((.*)\)\nRETURNS/.exec(sql)![1]!;
  const names = list
    .replace(/<[^>]*>/g, "")
    .split(", ")
    .map((part) => part.split(" ")[0]!);
  return { body, names: capitals ? names.map((name) => name.toUpperCase()) : names };
}

/** In a realm with nothing but the language, as a warehouse's sandbox; each function compiled once, called often. */
function callAll(
  statements: readonly string[],
  marks: readonly [string, string],
  capitals: boolean,
  before = "",
) {
  const realm = createContext(Object.create(null));
  runInContext(before, realm);
  return signatures.map((signature, at) => {
    const { body, names } = functionOf(statements[at]!, marks, capitals);
    const called = runInContext(`(function (${names.join(", ")}) {${body}})`, realm);
    return calls.map((call) => called(...argumentsOf(signature, call)));
  });
}

function argumentsOf({ name: ofWhich, arguments: names }: Signature, call: Arguments): unknown[] {
  return names.map((name) => {
    const value = name === "r" && !names.includes("alpha") ? SCORE_R : call[name];
    const kind = typeof value === "object" ? "floats" : typeof value === "string" ? "text" : "float";
    expect(value, `${name} of ${ofWhich}`).toBeDefined();
    expect(kind).toBe(kindOf(name));
    return value;
  });
}

function expected() {
  return signatures.map((signature) =>
    calls.map((call) => core[signature.name]!(...argumentsOf(signature, call))),
  );
}

describe("the library for warehouses", () => {
  it("gives what the core gives, as BigQuery calls it with the library inline", () => {
    const statements = createFunctions(settingsFor("bigquery"), library).map(({ sql }) => sql);
    expect(callAll(statements, ['r"""\n', '\n"""'], false)).toEqual(expected());
  });

  it("gives the same as BigQuery calls it with the library from a bucket", () => {
    const statements = createFunctions(settingsFor("bigquery"), library, "gs://shop/waarde.js");
    expect(statements[0]!.sql).toContain("OPTIONS (library = ['gs://shop/waarde.js'])");
    const sql = statements.map((statement) => statement.sql);
    expect(callAll(sql, ['r"""\n', '\n"""'], false, library)).toEqual(expected());
  });

  it("gives the same as Snowflake calls it, arguments in capitals", () => {
    const statements = createFunctions(settingsFor("snowflake"), library).map(({ sql }) => sql);
    expect(callAll(statements, ["$$\n", "\n$$"], true)).toEqual(expected());
  });

  it("reproduces the paper: BG/NBD, CDNOW, x = 2, t_x = 30.43, T = 38.86, t = 39 → 1.226", () => {
    const realm = createContext(Object.create(null));
    runInContext(library, realm);
    const call = "WAARDE.EXPECTED_ORDERS(39, 'bg-nbd', 2, 30.43, 38.86, 0.243, 4.414, 0.793, 2.426)";
    expect(runInContext(call, realm)).toBeCloseTo(1.226, 3);
  });

  it("refuses a model that does not exist", () => {
    expect(() => functions.P_ALIVE("zbg", 1, 1, 2, 1, 1, 1, 1)).toThrow('There is no model "zbg"');
  });

  it("stays within what the engines take: 32 KB inline, 100 KB of source", () => {
    expect(library.length).toBeLessThan(INLINE_LIMIT - 1024);
    expect(library.length).toBeLessThan(SOURCE_LIMIT);
    const long = `var WAARDE=${" ".repeat(INLINE_LIMIT)}{}`;
    expect(() => createFunctions(settingsFor("bigquery"), long)).toThrow("BigQuery allows 32768");
  });

  it("asks for nothing of a page, of Node, or of a newer language than ES2019", async () => {
    const { parse } = await import("acorn");
    expect(() => parse(library, { ecmaVersion: 2019 })).not.toThrow();
    expect(library).not.toMatch(/\b(document|window|process|require|globalThis)\b/);
  });
});
