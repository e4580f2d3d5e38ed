import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formulaValue } from "../../src/core/models/formula-value.ts";
import type { Analysis } from "../../src/wizard/analysis.ts";
import { type Choices, DEFAULT_CHOICES } from "../../src/wizard/choices.ts";
import { namesInForce } from "../../src/wizard/names-in-force.ts";
import { sharedNames, tidyWord, withWord } from "../../src/wizard/own-words.ts";
import type { Language } from "../../src/wizard/service.ts";
import { vocabularyOf } from "../../src/wizard/vocabulary-of.ts";
import { analysed, done, problem, wizardOver } from "./support/drive.ts";
import { madeOrders } from "./support/made-shop.ts";
import { MemoryHost } from "./support/memory-host.ts";

const HOST = new MemoryHost();
HOST.add("Orders", madeOrders(600));
const WIZARD = wizardOver(HOST);

const of = async (change: Partial<Choices>) => (await analysed(WIZARD, change)).analysis;
const people = (analysis: Analysis, key: string) =>
  analysis.tiers.find((tier) => tier.key === key)?.customers ?? 0;

/** Heading → column of the sheet that a run with these choices writes, and the notes at its right. */
async function written(change: Partial<Choices>, language: Language = "en") {
  const host = new MemoryHost();
  host.add("Orders", madeOrders(300));
  const wizard = wizardOver(host);
  const { inspection, choices, analysis } = await analysed(wizard, change);
  const answer = await wizard.write({
    ...{ source: inspection.source, choices, hash: analysis.hash },
    ...{ target: "new-sheet", replaceOurs: false, language },
  });
  if (answer.state === "problem")
    return { problem: answer.problem, analysis, column: () => [], said: new Map() };
  const cells = host.cells(done(answer).sheet);
  const column = (heading: string) => cells.slice(1).map((row) => row[cells[0]!.indexOf(heading)]);
  const title = cells[0]!.findIndex((cell) => cell === "How this was made" || cell === "Hoe dit gemaakt is");
  return { column, said: new Map(cells.map((row) => [row[title], row[title + 1]])), analysis, problem: null };
}

describe("value by the formula", () => {
  test("is the formula of the core for every customer, with nothing forecast", async () => {
    const asked = { value: "formula", formulaYears: 2, margin: 0.4, costPerOrder: 3, cost: 7 } as const;
    const { column, said, analysis } = await written(asked);
    const orders = column("orders") as number[];
    const totals = column("total") as number[];
    const values = column("CLV") as number[];
    expect(column("expected orders").every((cell) => cell === undefined)).toBe(true);
    expect(analysis!.forecast!.value).toBe("formula");
    const short = values.filter((value, at) => {
      const most = formulaValue(
        { total: totals[at]!, orders: orders[at]!, daysAsCustomer: 0 },
        { years: 2, margin: 0.4, costPerOrder: 3, cost: 7 },
      );
      expect(value).toBeLessThanOrEqual(Math.max(most, -7) + 0.01);
      return Math.abs(value - most) < 0.01;
    });
    // Customers of less than a year, and those of longer.
    expect(short.length).toBeGreaterThan(0);
    expect(short.length).toBeLessThan(values.length);
    expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeCloseTo(
      analysis!.averageValue,
      1,
    );
    expect(said.get("value of a customer")).toMatch(/^formula/);
    expect(said.get("years in the formula")).toBe("2");
    expect(said.get("cost per order")).toBe("3");
  });

  test("stands in where nothing can be forecast", async () => {
    const host = new MemoryHost();
    const rows = Array.from({ length: 60 }, (_, at) => [`K${at}`, `2025-05-${10 + (at % 19)}`, 20 + at]);
    host.add("Once", [["Customer", "Date", "Amount"], ...rows]);
    const { analysis } = await analysed(wizardOver(host), { value: "formula" });
    expect(analysis.forecast).toMatchObject({ offered: false, value: "formula" });
    expect(analysis.averageValue).toBeCloseTo(3 * (20 + 59 / 2), 8);
    expect(analysis.forecast!.averageFormula).toBeCloseTo(analysis.averageValue, 8);
  });

  test("does not touch a table with a value of its own", async () => {
    const host = new MemoryHost();
    const rows = Array.from({ length: 50 }, (_, at) => [`K${at}`, 40 + at, 3 + (at % 20)]);
    host.add("Customers", [["Customer", "Value", "Duration"], ...rows]);
    const wizard = wizardOver(host);
    const plain = (await analysed(wizard)).analysis;
    const { analysis } = await analysed(wizard, { value: "formula", costPerOrder: 10, margin: 0.2 });
    expect(analysis.forecast).toBeNull();
    expect(plain.averageValue).toBe(40 + 49 / 2);
    expect(analysis.averageValue).toBe(plain.averageValue);
  });
});

test("the cost of orders comes off what was earned, what is expected, and the interval of all", async () => {
  const check = async (costPerOrder: number) => {
    const { inspection, choices } = await analysed(WIZARD, { costPerOrder });
    return done(await WIZARD.analyse({ source: inspection.source, choices, check: true })).forecast!;
  };
  const [free, paid] = [await check(0), await check(5)];
  const orders = (await of({})).orders! / 600;
  expect(paid.averageHistoric).toBeCloseTo(free.averageHistoric - 5 * orders, 1);
  const base = paid.report!.base!;
  const less = free.report!.base!.predicted - base.predicted;
  // Discounted a little: somewhat below the expected orders, five apiece.
  expect(less).toBeGreaterThan(0.85 * 5 * base.orders);
  expect(less).toBeLessThan(5 * base.orders);
  expect(base.low).toBeLessThan(base.predicted);
  expect(base.high).toBeGreaterThan(base.predicted);
});

describe("tiers by amounts", () => {
  test("hold every customer once, whatever the amounts", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 900 }), async (a, b) => {
        const tierRanges = [Math.max(a, b) + 1, Math.min(a, b)] as const;
        const analysis = await of({ tierRanges, cost: 40, value: "historic" });
        expect(analysis.tiers.reduce((sum, tier) => sum + tier.customers, 0)).toBe(600);
        const [first, second] = analysis.tierFrom;
        if (first !== null) expect(first).toBeGreaterThanOrEqual(tierRanges[0]);
        if (second !== null) {
          expect(second).toBeGreaterThanOrEqual(tierRanges[1]);
          expect(second).toBeLessThan(tierRanges[0]);
        }
      }),
      { numRuns: 12 },
    );
  });

  test("keep who costs money apart, and the sheet says the amounts", async () => {
    const asked = { tierRanges: [500, 100], cost: 60, value: "historic", tierNames: "pyramid" } as const;
    expect(people(await of(asked), "loss_making")).toBe(
      people(await of({ ...asked, tierRanges: null }), "loss_making"),
    );
    const { column, said } = await written(asked);
    const tiers = column("tier");
    column("CLV").forEach((value, at) => {
      const amount = value as number;
      const name = amount <= 0 ? "Lead" : amount >= 500 ? "Platinum" : amount >= 100 ? "Gold" : "Iron";
      expect(tiers[at]).toBe(name);
    });
    expect(said.get("value tiers")).toBe("from 500 / from 100");
    expect(said.get("names")).toBe("neutral; pyramid (Zeithaml, Rust & Lemon)");
  });
});

describe("another RFM map", () => {
  test.each(["python-grid", "klaviyo"] as const)(
    "%s names everybody, and guards and quadrants stay",
    async (map) => {
      const [standard, other] = [await of({}), await of({ rfmMap: map })];
      const view = other.rfm!;
      expect(view.groups!.map(({ key }) => key)).toEqual(view.keys);
      expect(view.groups!.reduce((sum, group) => sum + group.customers, 0)).toBe(600);
      expect(view.grid.flat().reduce((sum, cell) => sum + cell.customers, 0)).toBe(600);
      expect(view.grid).toHaveLength(view.rows.length);
      for (const { key, customers } of view.groups!) {
        const cells = view.grid.flat().filter((cell) => cell.key === key);
        expect(cells.reduce((sum, cell) => sum + cell.customers, 0)).toBe(customers);
      }
      expect(other.quadrants).toEqual(standard.quadrants);
      expect(other.findings).toEqual(standard.findings);
      const { column, said } = await written({ rfmMap: map });
      const names = vocabularyOf("en").rfm;
      expect(column("segment").every((name) => view.keys.some((key) => names[key] === name))).toBe(true);
      expect(said.get("RFM map")).toMatch(map === "klaviyo" ? /^6 segments as Klaviyo/ : /^10 segments/);
      const highest = map === "klaviyo" ? /^[1-3]{3}$/ : /^[1-5]{3}$/;
      expect(column("score").every((score) => highest.test(String(score)))).toBe(true);
    },
  );
});

describe("words of one's own", () => {
  const own = {
    quadrants: { protect: "Onze vrienden" },
    tactics: { protect: "Bel ze." },
    tiers: { profitable: "Kern" },
  };

  test("stand in both languages as typed; the rest keeps the standard", async () => {
    for (const language of ["en", "nl"] as const) {
      const words = vocabularyOf(language);
      const names = namesInForce(words, { ...DEFAULT_CHOICES, own });
      expect(names.quadrants).toEqual({ ...words.quadrants.neutral, protect: "Onze vrienden" });
      expect(names.tactics.protect).toBe("Bel ze.");
      expect(names.tiers).toEqual({ ...words.tiers.standard, profitable: "Kern" });
    }
    const { column, said } = await written({ own, inactive: false }, "nl");
    const at = column("kwadrant").indexOf("Onze vrienden");
    expect(column("tactiek")[at]).toBe("Bel ze.");
    expect(column("waardegroep")).toContain("Kern");
    expect(said.get("eigen namen")).toBe("Onze vrienden, Kern");
    expect(said.get("eigen tactieken voor")).toBe("Onze vrienden");
    expect(said.get("instellingen")).toBe("Standaard, daarna gewijzigd");
  });

  test("are tidied: one line, no longer than allowed; a blank one is none", () => {
    expect(tidyWord("  two\n\t words\u2028 ", 40)).toBe("two words");
    expect(tidyWord("x".repeat(60), 40)).toHaveLength(40);
    const typed = withWord(DEFAULT_CHOICES.own, "quadrants", "grow", " Groei ");
    expect(typed.quadrants).toEqual({ grow: "Groei" });
    expect(withWord(typed, "quadrants", "grow", "  ").quadrants).toEqual({});
  });

  test("may not make two groups look alike, capitals aside, in the language that is written", async () => {
    const twice = { ...DEFAULT_CHOICES.own, quadrants: { protect: "verdiepen" } };
    expect(sharedNames(namesInForce(vocabularyOf("en"), { ...DEFAULT_CHOICES, own: twice }))).toEqual([]);
    expect(sharedNames(namesInForce(vocabularyOf("nl"), { ...DEFAULT_CHOICES, own: twice }))).toEqual([
      "Verdiepen",
    ]);
    expect((await written({ own: twice }, "en")).problem).toBeNull();
    expect((await written({ own: twice }, "nl")).problem).toEqual({ key: "same-name", name: "Verdiepen" });
  });

  test("are refused before anything is written", async () => {
    const { inspection, choices, analysis } = await analysed(WIZARD);
    const before = HOST.changes.length;
    const alike = { ...choices, own: { ...choices.own, tiers: { profitable: "Less profitable" } } };
    const request = { source: inspection.source, choices: alike, language: "en" } as const;
    const { hash } = analysis;
    const answer = await WIZARD.write({ ...request, hash, target: "new-sheet", replaceOurs: false });
    expect(problem(answer)).toMatchObject({ key: "same-name" });
    const page = await WIZARD.publish({ ...request, question: { page: "crossing" } });
    expect(problem(page)).toMatchObject({ key: "same-name" });
    expect(HOST.changes).toHaveLength(before);
  });
});
