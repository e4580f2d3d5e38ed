import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/sheet/cell.ts";
import { type Choices, DEFAULT_CHOICES } from "../../src/wizard/choices.ts";
import type { EffectQuestion, EffectView, ReadOutcome } from "../../src/wizard/pages/effect/effect-view.ts";
import { done, inspected, wizardOver } from "./support/drive.ts";
import { over, SHOP } from "./support/forecasts.ts";
import { madeCustomers } from "./support/made-shop.ts";
import { MemoryHost } from "./support/memory-host.ts";
import { beforeTest, boughtAfter } from "./support/tested-shop.ts";

type Asked = Omit<EffectQuestion, "page">;

/** A spreadsheet on which groups were drawn, and what can be asked of it. */
function shop(table: readonly (readonly Cell[])[]) {
  const host = new MemoryHost();
  const orders = host.add("Orders", table);
  const wizard = wizardOver(host);
  const request = async (asked: Asked, change: Partial<Choices> = {}) => {
    host.selected = { sheet: orders, row: 0, column: 0, rows: 1, columns: 1 };
    const { source } = await inspected(wizard);
    const question: EffectQuestion = { page: "effect", ...asked };
    return { source, choices: { ...DEFAULT_CHOICES, value: "historic" as const, ...change }, question };
  };
  return {
    host,
    wizard,
    ask: async (asked: Asked, change: Partial<Choices> = {}): Promise<EffectView> =>
      done(await wizard.explore(await request(asked, change))),
    write: async (asked: Asked) => done(await wizard.publish({ ...(await request(asked)), language: "nl" })),
    add: (rows: readonly (readonly Cell[])[]) => host.cells("Orders").push(...rows.map((row) => [...row])),
    select: (name: string, table: readonly (readonly Cell[])[]) => {
      const sheet = host.add(name, table);
      return { sheet, row: 0, column: 0, rows: table.length, columns: table[0]!.length };
    },
  };
}

const MAKE: Asked = { part: "make", make: { tactic: "Kaartje" } };

function effectOf(outcome: ReadOutcome | undefined) {
  if (outcome?.key !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.effect;
}

describe("groups by lot", () => {
  test("are halves, alike in value, and stand on a sheet with the day", async () => {
    const { ask, write, host } = shop(beforeTest());
    const { make } = await ask(MAKE);
    expect([make!.test.customers, make!.control.customers]).toEqual([50, 50]);
    // Neighbours are 1 apart, so means of fifty pairs cannot differ by more than 1.
    expect(Math.abs(make!.test.mean! - make!.control.mean!)).toBeLessThanOrEqual(1);
    const run = await write(MAKE);
    const [headings, ...rows] = host.cells(run.sheet);
    expect(headings!.slice(0, 5)).toEqual([
      "klant",
      "groep",
      "waarde toen",
      "bestellingen tot en met",
      "tactiek",
    ]);
    const inTest = rows.filter((row) => row[1] === "test");
    expect(inTest).toHaveLength(50);
    expect(inTest.reduce((sum, row) => sum + (row[2] as number), 0) / 50).toBeCloseTo(make!.test.mean!, 8);
    expect((rows[0]![3] as Date).toISOString()).toBe("2024-06-29T22:00:00.000Z");
    expect(rows[0]![4]).toBe("Kaartje");
  });

  test("can be drawn in one quadrant or tier, in another share, with another seed", async () => {
    const { ask } = shop(SHOP);
    const { make } = await ask({
      part: "make",
      make: { group: { by: "tier", key: "very_profitable" }, share: { test: 4, of: 5 } },
    });
    expect([make!.test.customers, make!.control.customers]).toEqual([96, 24]);
    const again = await ask({ part: "make", make: { seed: 99 } });
    expect(again.make!.test.mean).not.toBe(make!.test.mean);
  });

  test("are drawn with a new seed the next time, and forgotten when they are taken back", async () => {
    const { ask, write, wizard } = shop(beforeTest());
    await write(MAKE);
    const after = await ask({});
    expect(after.part).toBe("read");
    expect(after.splits).toMatchObject([{ tactic: "Kaartje", day: "2024-06-30", customers: 100, seed: 1 }]);
    expect((await ask({ part: "make" })).make!.plan.seed).toBe(2);
    done(await wizard.undo({ evenIfChanged: false }));
    const undone = await ask({});
    expect([undone.part, undone.splits]).toEqual(["make", []]);
  });
});

describe("the effect", () => {
  test("adds up by hand from the groups that were written", async () => {
    const { ask, write, add, host } = shop(beforeTest());
    const run = await write(MAKE);
    const groups = new Map(host.cells(run.sheet).map((row) => [row[0], row[1]]));
    // Test: 20 and 30 by turns; control: 10 and 20. Means 25 and 15.
    const seen = { test: 0, controle: 0 };
    add(
      boughtAfter((_, identifier) => {
        const group = groups.get(identifier) as keyof typeof seen;
        return (group === "test" ? 20 : 10) + 10 * (seen[group]++ % 2);
      }),
    );
    const view = await ask({ part: "read", read: { cost: 100 } });
    const effect = effectOf(view.read!.outcome);
    expect(view.read!.tactic).toBe("Kaartje");
    expect(effect).toMatchObject({ measure: "revenue", after: "2024-06-30", asOf: "2024-07-15", days: 15 });
    expect(effect.test).toMatchObject({ customers: 50, buyers: 50, mean: 25 });
    expect(effect.difference).toBeCloseTo(10, 10);
    // Variance of each 25 × 50/49, error √(2 × 25/49) = 1.0102, t₀.₉₇₅(98) = 1.98447.
    expect(effect.low!).toBeCloseTo(10 - 1.98447 * Math.sqrt(50 / 49), 4);
    expect(effect.gain).toBeCloseTo(500, 8);
    expect(effect.returnOnCost).toBeCloseTo(4, 10);
    expect(effect).toMatchObject({ finding: "raised", warning: null, missing: 0, inBoth: 0, needed: null });
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });

  test("is of margin or of orders when that is asked", async () => {
    const { ask, write, add } = shop(beforeTest());
    await write(MAKE);
    add(boughtAfter(() => 40));
    const margin = effectOf((await ask({ read: {} }, { margin: 0.25, costPerOrder: 1 })).read!.outcome);
    expect(margin).toMatchObject({ measure: "margin", test: { mean: 9 }, control: { mean: 9 } });
    const orders = effectOf((await ask({ read: { measure: "orders", cost: 5 } })).read!.outcome);
    expect(orders).toMatchObject({ test: { mean: 1 }, returnOnCost: null, finding: "unknown" });
  });

  test("is too early while no order came after, and read again when the day is another", async () => {
    const { ask, write } = shop(beforeTest());
    await write(MAKE);
    expect((await ask({})).read!.outcome).toEqual({
      key: "too-early",
      after: "2024-06-30",
      asOf: "2024-06-30",
    });
    const earlier = effectOf((await ask({ read: { after: "2024-06-20" } })).read!.outcome);
    expect(earlier.test.buyers + earlier.control.buyers).toBe(30);
  });

  test("can be read from a list of the user's own: who is missing counts as 0, who is in both is left out", async () => {
    const { ask, add, select } = shop(beforeTest());
    add(boughtAfter((at) => (at < 4 ? 10 : 0)));
    const from = select("Mine", [
      ["Name", "E-mail", "Mailed"],
      ["a", "K0@example.com", "yes"],
      ["b", "k1@example.com", "yes"],
      ["c", "nobody@example.com", "yes"],
      ["d", "k2@example.com", "no"],
      ["e", "k50@example.com", "no"],
      ["f", "k3@example.com", "no"],
      ["g", "k3@example.com", "yes"],
    ]);
    const asked: Asked = { part: "read", read: { from, after: "2024-07-01" } };
    const effect = effectOf((await ask(asked)).read!.outcome);
    expect(effect).toMatchObject({ missing: 1, inBoth: 1, warning: "few-buyers", finding: "unclear" });
    expect(effect.test).toMatchObject({ customers: 3, buyers: 2, mean: 20 / 3 });
    expect(effect.control).toMatchObject({ customers: 2, mean: 5 });
    expect((await ask({ part: "read", read: { from } })).read!.outcome).toEqual({ key: "no-day" });
  });

  test.each([
    [
      "no-groups",
      [
        ["Customer", "Date"],
        ["k1@example.com", "2024-06-01"],
      ],
    ],
    [
      "one-group",
      [
        ["Customer", "Group"],
        ["k1@example.com", "test"],
      ],
    ],
    [
      "no-customers",
      [
        ["Customer", "Group"],
        ["x", "test"],
        ["y", "control"],
      ],
    ],
  ] as const)("says what is missing: %s", async (key, table) => {
    const { ask, select } = shop(beforeTest());
    const from = select("Mine", table);
    expect((await ask({ part: "read", read: { from } })).read!.outcome).toEqual({ key });
  });

  test("needs groups, a sheet that is still there, and orders", async () => {
    const { ask } = shop(beforeTest());
    expect((await ask({ part: "read" })).read!.outcome).toEqual({ key: "nothing-made" });
    const gone = { sheet: "gone", row: 0, column: 0, rows: 9, columns: 2 };
    expect((await ask({ part: "read", read: { from: gone } })).read!.outcome).toEqual({ key: "sheet-gone" });
    const { wizard } = over(madeCustomers(80));
    const { source } = await inspected(wizard);
    const question: EffectQuestion = { page: "effect", part: "read" };
    const view = done(await wizard.explore({ source, choices: DEFAULT_CHOICES, question }));
    expect(view.read!.outcome).toEqual({ key: "no-orders" });
  });

  test("goes to a sheet with both groups and what the difference means", async () => {
    const { write, add, host } = shop(beforeTest());
    await write(MAKE);
    add(boughtAfter((at) => (at % 3) * 10));
    const run = await write({ part: "read" });
    const cells = host.cells(run.sheet);
    expect(run.sheet).toMatch(/^Effect /);
    expect(cells.slice(1, 3).map((row) => row.slice(0, 2))).toEqual([
      ["test", 50],
      ["controle", 50],
    ]);
    expect(cells.flat().filter((cell) => typeof cell === "string" && /undefined|NaN/.test(cell))).toEqual([]);
  });
});
