import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/sheet/cell.ts";
import { type Choices, DEFAULT_CHOICES } from "../../src/wizard/choices.ts";
import type { DriversQuestion, DriversView } from "../../src/wizard/pages/drivers/drivers-view.ts";
import { nextProducts } from "../../src/wizard/pages/drivers/next-products.ts";
import { done, inspected } from "./support/drive.ts";
import { over } from "./support/forecasts.ts";
import { madeLines } from "./support/made-lines.ts";
import { madeOrders } from "./support/made-shop.ts";
import { MARKS, markedCustomers } from "./support/marked-shop.ts";

const WITH_MARKS: Partial<Choices> = { soft: { columns: MARKS, table: null } };

async function asked(
  table: readonly (readonly Cell[])[],
  change: Partial<Choices> = {},
  question: Partial<DriversQuestion> = {},
) {
  const { host, wizard } = over(table);
  const { source } = await inspected(wizard);
  const choices = { ...DEFAULT_CHOICES, ...change };
  const request = { source, choices, question: { page: "drivers", ...question } as const };
  const view: DriversView = done(await wizard.explore(request));
  return { host, wizard, request, view };
}

function named(view: DriversView, heading: string, value: string | null = null) {
  return view.drivers.find(({ name, value: own }) => "own" in name && name.own === heading && own === value);
}

describe("a shop whose good customers were marked", () => {
  test("shows the marks, and leaves out what is chance", async () => {
    const { view } = await asked(markedCustomers(600), WITH_MARKS);
    expect(view).toMatchObject({ grouping: "tier", group: { key: "very_profitable" }, softColumns: 5 });
    const referral = named(view, "Channel", "Referral")!;
    expect(referral).toMatchObject({ finding: "more", shown: { kind: "share" } });
    expect(referral.index!).toBeGreaterThan(200);
    expect(referral.shown.inGroup).toBeGreaterThan(Number(referral.shown.inAll));
    expect(named(view, "Channel", "Instagram")?.finding).toBe("less");
    expect(named(view, "NPS")).toMatchObject({ finding: "higher", index: null, shown: { kind: "number" } });
    for (const { name } of view.drivers)
      expect(["City", "Interests"]).not.toContain("own" in name && name.own);
    expect(view.found).toBe(view.drivers.length);
    expect(view.chance).toBeGreaterThan(0);
  });

  test("takes a reward for what it is, its absence too, and gives no advice on it", async () => {
    const { view } = await asked(markedCustomers(600), WITH_MARKS);
    for (const label of ["VIP", "regular"]) {
      expect(named(view, "Label", label)).toMatchObject({ finding: "leak", advice: null });
    }
  });

  test("advises by kind of attribute and kind of group", async () => {
    const { view } = await asked(markedCustomers(600), WITH_MARKS);
    expect(named(view, "Channel", "Referral")!.advice).toEqual({
      kind: "channel",
      groupKind: "best",
      family: "personal",
      own: null,
    });
    expect(named(view, "Channel", "Instagram")!.advice).toMatchObject({ kind: "less", groupKind: "best" });
    expect(named(view, "NPS")!.advice).toMatchObject({ kind: "satisfaction" });
  });

  test("any group can be asked for; one that is too small says so", async () => {
    const { view } = await asked(markedCustomers(600), WITH_MARKS, { grouping: "rfm", group: "champions" });
    expect(view).toMatchObject({ grouping: "rfm", group: { key: "champions" } });
    expect(view.groups.reduce((sum, { customers }) => sum + customers, 0)).toBe(600);
    const few = await asked(markedCustomers(100), WITH_MARKS);
    expect(few.view).toMatchObject({ group: { key: "profitable", customers: 60 }, nothing: null });
    const small = await asked(markedCustomers(100), WITH_MARKS, { group: "very_profitable" });
    expect(small.view).toMatchObject({ nothing: "small-group", drivers: [], tests: 0 });
  });
});

describe("a shop without marks", () => {
  test("stays silent in 20 shops of random attributes", async () => {
    let finds = 0;
    for (let shop = 0; shop < 20; shop++) {
      const rows = markedCustomers(300, false);
      const [head, ...body] = rows;
      // Another order of the marks in each shop.
      const moved = body.map((row, at) => [
        ...row.slice(0, 5),
        ...body[(at + 7 * (shop + 1)) % 300]!.slice(5),
      ]);
      const { view } = await asked([head!, ...moved], WITH_MARKS);
      if (view.found > 0) finds++;
    }
    // One in twenty may find something by the rate of false discoveries; three is more than bad luck.
    expect(finds).toBeLessThan(3);
  });

  test("has nothing but the weekday to compare where no soft data were chosen", async () => {
    const { view } = await asked(madeOrders(600));
    expect(view).toMatchObject({ softColumns: 0, nothing: null, found: 0 });
    expect(view.tests).toBeGreaterThan(0);
  });
});

test("the products of the first order come with what is bought besides", async () => {
  const lines = madeLines(400);
  const spoonIn = ({ drivers }: DriversView) => drivers.find(({ value }) => value === "Silver spoon")!;
  const alone = spoonIn((await asked(lines)).view);
  expect(alone).toMatchObject({ name: { derived: "first-products" }, advice: { kind: "product" } });
  const spoons = lines.filter((row) => row.at(-1) === "Silver spoon");
  const polished = [...lines, ...spoons.map((row) => [...row.slice(0, -1), "Polish"])];
  const { host, wizard, request, view } = await asked(polished);
  const { next } = spoonIn(view);
  expect(next).toMatchObject({ product: "Polish", basket: "order", together: spoons.length });
  // The page of products says the same of the same pair.
  const question = { page: "together" } as const;
  const run = done(await wizard.publish({ ...request, question, language: "en" }));
  const [, , both, , , , lift] = host
    .cells(run.sheet)
    .find(([item, other]) => item === "Silver spoon" && other === "Polish")!;
  expect([both, lift]).toEqual([next!.together, expect.closeTo(next!.lift, 1)]);
});

test("who buys much has bought anything besides, which is no next product", () => {
  // Customer c places 1 + c % 9 orders of two products by turns: over the years the busy ones hold every pair.
  const orders = Array.from({ length: 90 }, (_, customer) =>
    new Array<number>(1 + (customer % 9)).fill(customer),
  );
  const of = orders.flat();
  const pair = (order: number) => [order % 10, (order % 10) + 1 + (Math.floor(order / 10) % 9)];
  const product = Int32Array.from(of.flatMap((_, order) => pair(order).map((at) => at % 10)));
  const twice = (numbers: readonly number[]) => Int32Array.from(numbers.flatMap((one) => [one, one]));
  const lines = {
    products: Array.from({ length: 10 }, (_, at) => `P${at}`),
    ...{ product, customer: twice(of), basket: twice(of.map((_, order) => order)) },
    ...{ day: new Float64Array(2 * of.length), baskets: of.length },
  };
  const next = nextProducts(lines);
  expect(lines.products.map(next)).toEqual(lines.products.map(() => null));
});

test("sums over orders are the orders under another name; of tags over orders the most frequent counts", async () => {
  const channels = ["shop", "web", "fair"];
  const table = madeOrders(400).map((row, at): Cell[] =>
    at === 0
      ? [...row, "Discount total", "Till"]
      : [...row, Number(row[2]) / 10, channels[(String(row[0]).length + at) % 3]!],
  );
  const { view } = await asked(table, { soft: { columns: ["Discount total", "Till"], table: null } });
  expect(named(view, "Discount total")).toMatchObject({ finding: "leak", advice: null });
  const till = view.drivers.filter(({ name }) => "own" in name && name.own === "Till");
  for (const { name } of till) expect(name).toMatchObject({ mostOften: true });
});

test("a cell with an error counts as blank, an address is masked", async () => {
  const table = markedCustomers(400).map((row, at): Cell[] => {
    if (at === 0) return row;
    return row.map((cell, column) =>
      column === 5 ? (cell === "Referral" ? "jane@example.com" : "#N/A") : cell,
    );
  });
  const { view } = await asked(table, WITH_MARKS);
  const own = view.drivers.filter(({ name }) => "own" in name && name.own === "Channel");
  expect(own.map(({ value }) => value)).toEqual(["j***@example.com"]);
});

test.each([
  ["en", "Channel: Referral", "personal interaction", /^Ask these customers .* “Referral”/],
  ["nl", "Channel: Referral", "persoonlijke interactie", /^Vraag deze klanten .* “Referral”/],
] as const)("the sheet says it in words (%s)", async (language, about, family, tactic) => {
  const { host, wizard, request, view } = await asked(markedCustomers(600), WITH_MARKS);
  const run = done(await wizard.publish({ ...request, language }));
  const cells = host.cells(run.sheet);
  const row = cells.find(([name]) => name === about)!;
  expect(row[7]).toBe(family);
  expect(row[8]).toMatch(tactic);
  expect(cells.slice(1, view.found + 1).every(([name]) => typeof name === "string")).toBe(true);
  const chart = host.changes[0]!.look!.charts![0]!;
  expect(chart).toMatchObject({ kind: "bars", names: 0, values: [1], firstRow: 1 });
  for (let at = chart.firstRow; at <= chart.lastRow; at++) expect(typeof cells[at]![1]).toBe("number");
});
