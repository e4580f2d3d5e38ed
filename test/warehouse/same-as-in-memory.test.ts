import { expect, it } from "vitest";
import type { WarehouseSettings } from "../../src/warehouse/sql/settings.ts";
import { inDuckdb } from "./support/in-duckdb.ts";
import { inMemory } from "./support/in-memory.ts";
import { type SimulatedShop, simulateShop } from "./support/simulated-shop.ts";

/** Every customer and every column: texts and whole numbers equal, the others within 1e-9 of their size. */
async function expectSame(
  shop: SimulatedShop,
  wishes: Partial<WarehouseSettings> = {},
  tolerance = 1e-9,
): Promise<void> {
  const core = inMemory(shop, wishes);
  await inDuckdb(shop, wishes, async (session, { shop: fitted }) => {
    expect([...fitted.purchases.parameters]).toEqual([...core.model.purchases.parameters]);
    const rows = await session.rows("SELECT * FROM waarde_scored");
    expect(rows.length).toBe(core.rows.size);
    const wrong: string[] = [];
    for (const row of rows) {
      const who = String(row.customer).normalize().toLowerCase();
      for (const [name, expected] of Object.entries(core.rows.get(who) ?? { customer: who })) {
        const found = row[name];
        const near =
          typeof expected === "number" && typeof found === "number"
            ? Math.abs(found - expected) <= tolerance * Math.abs(expected)
            : (found ?? null) === (expected ?? null);
        if (!near) wrong.push(`${who} ${name}: ${found}, not ${expected}`);
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    const [base] = await session.rows("SELECT * FROM waarde_sheet_base");
    const share = Number(base!.share_of_best) / core.share_of_best;
    expect(Math.abs(share - 1)).toBeLessThan(tolerance);
  });
}

it("scores 100,000 simulated customers in SQL as the core does in memory", { timeout: 120_000 }, async () => {
  await expectSame(simulateShop(100_000));
});

it("agrees with other bins, margin, window and value", async () => {
  const wishes = { bins: 7, margin: 0.35, months: 5.5, discount: 0.2, value: "predicted" } as const;
  await expectSame(simulateShop(3000, 2), wishes);
});

it("agrees where order counts, values and days are full of ties", async () => {
  const shop = simulateShop(4000, 3);
  const coarse = { ...shop, amount: shop.amount.map((amount) => 10 * Math.round(amount / 10)) };
  await expectSame(coarse, { value: "historic" });
});

it("agrees with a clump of one-time buyers, for whom F follows fixed counts", async () => {
  const shop = simulateShop(3000, 4);
  const seen = new Set<unknown>();
  const keep = shop.customer.map((who) => {
    const key = String(who).trim().normalize().toLowerCase();
    const first = !seen.has(key);
    seen.add(key);
    return first || key.charCodeAt(1) % 2 === 0;
  });
  const pick = <T>(column: readonly T[]) => column.filter((_, row) => keep[row]);
  const clumped = { customer: pick(shop.customer), day: pick(shop.day), amount: pick(shop.amount) };
  await expectSame(clumped);
});

it("counts up to the latest row with an amount, be it a refund of somebody who never bought", async () => {
  const shop = simulateShop(300, 10);
  const more = { customer: ["nobody"], day: ["2026-03-01"], amount: [-5] };
  await expectSame({
    customer: [...shop.customer, ...more.customer],
    day: [...shop.day, ...more.day],
    amount: [...shop.amount, ...more.amount],
  });
});

it("counts up to a day that is given, also where customers are numbers", async () => {
  const shop = simulateShop(2000, 11);
  const customer = shop.customer.map((who) => Number(/\d+/.exec(String(who))![0]));
  await expectSame({ ...shop, customer }, { asOf: "2024-03-31", identifiers: "number" });
  await expectSame({ ...shop, customer }, { identifiers: "number", passes: 3 });
});

it("takes shares of any number of tiers", async () => {
  const shop = simulateShop(1500, 12);
  const shares = [0.05, 0.15, 0.3, 0.5];
  const core = inMemory(shop, { shares });
  await inDuckdb(shop, { shares }, async (session) => {
    const rows = await session.rows("SELECT customer, tier FROM waarde_scored");
    for (const { customer, tier } of rows) {
      const position = core.rows.get(String(customer).normalize().toLowerCase())!.tier as number;
      expect(tier).toBe(position === 4 ? "loss_making" : `tier_${position + 1}`);
    }
  });
});

it("gives no names to fewer than 30 customers", async () => {
  // The spend of 25 customers leaves the likelihood so flat that it shows where Newton's method stops.
  await expectSame(simulateShop(25, 6), {}, 1e-7);
});
