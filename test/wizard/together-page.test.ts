import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/sheet/cell.ts";
import { DEFAULT_CHOICES } from "../../src/wizard/choices.ts";
import type { TogetherQuestion, TogetherView } from "../../src/wizard/pages/together/together-view.ts";
import { done, inspected } from "./support/drive.ts";
import { over } from "./support/forecasts.ts";
import { madeLines } from "./support/made-lines.ts";
import { madeCustomers, madeOrders } from "./support/made-shop.ts";

async function ask(
  table: readonly (readonly Cell[])[],
  asked: Omit<TogetherQuestion, "page"> = {},
): Promise<TogetherView> {
  const { wizard } = over(table);
  const { source } = await inspected(wizard);
  const question = { page: "together", ...asked } as const;
  return done(await wizard.explore({ source, choices: DEFAULT_CHOICES, question }));
}

/** 100 orders of 100 customers: 20 with cup and saucer, 10 with only a cup, 5 only a saucer, 65 with a plate. */
const HUNDRED: Cell[][] = [
  ["Customer", "Order date", "Amount", "Order number", "Product"],
  ...Array.from({ length: 100 }, (_, at): Cell[][] => {
    const row = (product: string): Cell[] => [
      `k${at}`,
      `2025-0${1 + (at % 6)}-1${at % 9}`,
      10.5 + at,
      `#${at}`,
      product,
    ];
    if (at < 20) return [row("Cup"), row("Saucer")];
    if (at < 30) return [row("Cup")];
    return at < 35 ? [row("Saucer")] : [row("Plate")];
  }).flat(),
];

describe("pairs, counted by hand", () => {
  test("from the side that tells most, with what all orders do beside it", async () => {
    const { products } = await ask(HUNDRED);
    expect(products).toMatchObject({ basket: "order", baskets: 100, several: 20, different: 3, found: 1 });
    const [pair] = products!.pairs;
    // 20 of 25 orders with a saucer hold a cup; 30 of all 100 do.
    expect(pair).toMatchObject({ product: "Saucer", other: "Cup", together: 20, share: 0.8 });
    expect(pair!.shareOfAll).toBeCloseTo(0.3, 12);
    expect(pair!.lift).toBeCloseTo(0.8 / 0.3, 12);
  });

  test("who never orders two products at once is looked at as a customer", async () => {
    const single = HUNDRED.map((row, at) => (at === 0 ? row : [row[0], row[1], row[2], `#${at}`, row[4]]));
    const { products } = await ask(single as Cell[][]);
    expect(products).toMatchObject({ basket: "customer", baskets: 100, several: 20 });
    expect((await ask(single as Cell[][], { basket: "order" })).products).toMatchObject({
      several: 0,
      pairs: [],
    });
  });
});

describe("a shop of lines", () => {
  const SHOP = madeLines(400);

  test("pairs that were made to go together come first; chance ones do not show", async () => {
    const { products } = await ask(SHOP);
    expect(products!.pairs[0]).toMatchObject({ product: "Milk jug", other: "Tea pot" });
    expect(products!.found).toBeLessThan(4);
  });

  test("what a group buys more is counted in baskets, and the index follows from the shares", async () => {
    const { products } = await ask(SHOP, { group: { grouping: "tier", key: "very_profitable" } });
    const { group } = products!;
    expect(group).toMatchObject({ grouping: "tier", key: "very_profitable" });
    expect(group!.more.map(({ product }) => product)).toEqual(["Silver spoon"]);
    for (const { share, shareOfAll, index, baskets } of group!.more) {
      expect(index).toBeCloseTo((100 * share) / shareOfAll, 8);
      expect(baskets).toBe(Math.round(share * group!.baskets));
    }
  });

  test("a group that the data do not have falls back on the first that buys something more", async () => {
    const { products } = await ask(SHOP, { group: { grouping: "tier", key: "loss_making" } });
    expect(products!.group!.more.length).toBeGreaterThan(0);
    const before = products!.groups.findIndex(({ key }) => key === products!.group!.key);
    for (const { grouping, key } of products!.groups.slice(0, before)) {
      expect((await ask(SHOP, { group: { grouping, key } })).products!.group!.more).toEqual([]);
    }
  });

  test("the sheet has every pair both ways, with the index of each group", async () => {
    const { host, wizard } = over(SHOP);
    const { source } = await inspected(wizard);
    const question = { page: "together", group: { grouping: "tier", key: "profitable" } } as const;
    const run = done(await wizard.publish({ source, choices: DEFAULT_CHOICES, question, language: "en" }));
    const cells = host.cells(run.sheet);
    expect(cells[0]!.slice(0, 8)).toEqual([
      "item",
      "goes with",
      "baskets with both",
      "support",
      "confidence",
      "share of all",
      "lift",
      "index Very profitable",
    ]);
    const both = cells.slice(1, run.rows + 1).map(([one, other]) => [one, other].sort().join("+"));
    expect(new Set(both).size * 2).toBe(run.rows);
  });
});

test("without a column of products it says so, by kind of table", async () => {
  expect(await ask(madeOrders(40))).toMatchObject({ kind: "orders", products: null });
  expect(await ask(madeCustomers(40))).toMatchObject({ kind: "customers", products: null });
});
