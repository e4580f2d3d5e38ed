import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/sheet/cell.ts";
import { type Choices, DEFAULT_CHOICES } from "../../src/wizard/choices.ts";
import type {
  Compared,
  CustomerQuestion,
  CustomerView,
} from "../../src/wizard/pages/customer/customer-view.ts";
import type { WizardService } from "../../src/wizard/service.ts";
import { done, inspected, wizardOver } from "./support/drive.ts";
import { over } from "./support/forecasts.ts";
import { madeOrders } from "./support/made-shop.ts";
import { MemoryHost } from "./support/memory-host.ts";

const SO_FAR = { ...DEFAULT_CHOICES, value: "historic" } as const;

async function ask(
  wizard: WizardService,
  of: CustomerQuestion["of"],
  change: Partial<Choices> = {},
): Promise<CustomerView> {
  const { source } = await inspected(wizard);
  const question = { page: "customer", ...(of === undefined ? {} : { of }) } as const;
  return done(await wizard.explore({ source, choices: { ...SO_FAR, ...change }, question }));
}

/** Five customers whose numbers can be counted on one hand. */
const FIVE: Cell[][] = [
  ["Customer", "Order date", "Amount"],
  ["jane@example.com", "2025-01-01", 50.5],
  ["jane@example.com", "2025-03-01", 49.5],
  ["joan@example.com", "2025-01-15", 100],
  ["k-1", "2025-03-01", 30.25],
  ["k-2", "2025-02-01", 20.75],
  ["k-2", "2025-02-01", -5.5],
  ["k-3", "2025-03-11", 10],
];

const beside = (view: CustomerView, key: Compared["key"]) =>
  view.customer!.compared.find((own) => own.key === key);

describe("one customer beside the others, counted by hand", () => {
  test("only who has strictly less is passed; ties stand apart", async () => {
    const view = await ask(over(FIVE).wizard, { typed: "jane@example.com" });
    expect(view.customer!.name).toBe("j***@example.com");
    // Last orders: 1 March (also k-1), 15 January, 1 February, 11 March.
    expect(beside(view, "last-order")).toEqual({
      key: "last-order",
      amount: 10,
      less: 2,
      equal: 1,
      others: 4,
    });
    expect(beside(view, "orders")).toEqual({ key: "orders", amount: 2, less: 4, equal: 0, others: 4 });
    // 100 for Jane and Joan; 30.25, 15.25 and 10 for the others.
    expect(beside(view, "spent")).toEqual({ key: "spent", amount: 100, less: 3, equal: 1, others: 4 });
  });

  test("the one who is last in everything passes nobody", async () => {
    const view = await ask(over(FIVE).wizard, { typed: "k-3" });
    expect(beside(view, "spent")).toMatchObject({ less: 0, equal: 0 });
    expect(beside(view, "last-order")).toMatchObject({ amount: 0, less: 4 });
    expect(view.customer!.quadrant).toMatchObject({ key: "too_early" });
  });

  test("the quadrant comes with the value, the months and their borders", async () => {
    const view = await ask(over(FIVE).wizard, { typed: "jane" }, { valueBorder: 49, durationBorder: 1 });
    const { quadrant, value, forecast } = view.customer!;
    expect(value).toBe(100);
    expect(quadrant).toMatchObject({ key: "protect", valueBorder: 49, durationBorder: 1, expectedMonths: 0 });
    expect(quadrant!.duration).toBeCloseTo(59 / (365.25 / 12), 10);
    expect(forecast).toBeNull();
  });

  test("who costs more than they bring is loss-making", async () => {
    const view = await ask(over(FIVE).wizard, { typed: "k-3" }, { cost: 12 });
    expect(view.customer).toMatchObject({ tier: "loss_making", value: -2 });
  });
});

describe("whom to explain", () => {
  test("a part of the name, capitals ignored; those that begin with it first; addresses masked", async () => {
    const view = await ask(over([...FIVE, ["Major", "2025-01-09", 5]]).wizard, { typed: "J" });
    expect(view.customer).toBeNull();
    expect(view.matches).toBe(3);
    expect(view.found.map(({ name }) => name)).toEqual(["j***@example.com", "j***@example.com", "Major"]);
    expect(view.found[0]).toMatchObject({ value: 100, orders: 2 });
    expect(JSON.stringify(view)).not.toMatch(/jane|joan/);
  });

  test("an exact number goes before those that only hold it", async () => {
    const rows: Cell[][] = [1, 12, 123].map((id) => [id, "2025-01-01", 5 + id]);
    const view = await ask(over([FIVE[0]!, ...rows, [12, "2025-02-02", 9]]).wizard, { typed: "12" });
    expect(view.customer!.name).toBe("12");
    expect(view.customer!.compared[1]).toMatchObject({ amount: 2 });
  });

  test("nobody", async () => {
    expect(await ask(over(FIVE).wizard, { typed: "zz" })).toMatchObject({ matches: 0, customer: null });
    expect(await ask(over(FIVE).wizard, undefined)).toMatchObject({ customers: 5, customer: null });
  });

  test("the selected row of the orders, a single cell too", async () => {
    const { host, wizard } = over(FIVE);
    const { source } = await inspected(wizard);
    const at = async (row: number, sheet = source.range.sheet) => {
      host.selected = { sheet, row, column: 2, rows: 1, columns: 1 };
      const question = { page: "customer", of: "selection" } as const;
      return done(await wizard.explore({ source, choices: SO_FAR, question }));
    };
    expect((await at(5)).customer!.name).toBe("k-2");
    expect((await at(0)).missed).toBe("no-customer");
    const other = host.add("Elsewhere", [["Name"], ["nobody we know"], ["x", 3, "K-1"]]);
    expect((await at(1, other)).missed).toBe("no-customer");
    expect((await at(2, other)).customer!.name).toBe("k-1");
  });

  test("a row that cleaning left out says so", async () => {
    const { host, wizard } = over([...FIVE, [null, "2025-01-01", 3], ["k-9", "2025-01-01", 3]]);
    const { source } = await inspected(wizard);
    host.selected = { sheet: source.range.sheet, row: 8, column: 0, rows: 1, columns: 3 };
    const question = { page: "customer", of: "selection" } as const;
    expect(done(await wizard.explore({ source, choices: SO_FAR, question })).missed).toBe("left-out");
  });

  test("shows the row of the last order", async () => {
    const { customer } = await ask(over(FIVE).wizard, { typed: "jane" });
    expect(customer!.place!.label).toBe("Data!A3:C3");
  });
});

test("a table of customers: what it tells, and their own row", async () => {
  const table: Cell[][] = [
    ["Klant", "Klantwaarde", "Duur"],
    ["A", 100, 3],
    ["B", 50, 12],
    ["C", 50, 30],
  ];
  const view = await ask(over(table).wizard, { typed: "b" });
  expect(view.customer).toMatchObject({ rfm: null, scores: null, forecast: null });
  expect(view.customer!.compared).toEqual([
    { key: "value", amount: 50, less: 0, equal: 1, others: 2 },
    { key: "duration", amount: 12, less: 1, equal: 0, others: 2 },
  ]);
  expect(view.customer!.place!.label).toBe("Data!A3:C3");
});

test("a forecast comes with the interval of that customer, after margin", async () => {
  const host = new MemoryHost();
  host.add("Orders", madeOrders(300));
  const wizard = wizardOver(host);
  const change = { value: "combined", margin: 0.5, months: 24 } as const;
  const { forecast, value, quadrant } = (await ask(wizard, { row: 4 }, change)).customer!;
  expect(forecast!.earned + forecast!.expected).toBeCloseTo(value, 8);
  expect(forecast!.months).toBe(24);
  expect(forecast!.alive).toBeGreaterThan(0);
  expect(forecast!.low).toBeLessThan(forecast!.expected);
  expect(forecast!.high).toBeGreaterThan(forecast!.expected);
  expect(quadrant!.expectedMonths).toBeGreaterThan(0);
  expect(quadrant!.expectedMonths).toBeLessThanOrEqual(24.01);
  const whole = (await ask(wizard, { row: 4 }, { ...change, margin: 1 })).customer!;
  expect(forecast!.high).toBeCloseTo(whole.forecast!.high / 2, 8);
});

test("what serving the expected orders costs is off the whole interval", async () => {
  const { wizard } = over(madeOrders(300));
  const change = { value: "combined", margin: 0.5 } as const;
  const { forecast: free } = (await ask(wizard, { row: 4 }, change)).customer!;
  const served = async (costPerOrder: number) =>
    (await ask(wizard, { row: 4 }, { ...change, costPerOrder })).customer!.forecast!;
  const some = await served(5);
  const left = some.expected / free!.expected;
  expect(left).toBeLessThan(1);
  expect(some.low).toBeCloseTo(free!.low * left, 8);
  expect(some.high).toBeCloseTo(free!.high * left, 8);
  // An order that costs more than it brings: the most orders are the greatest loss.
  const dear = await served(500);
  expect(dear.low).toBeLessThan(dear.expected);
  expect(dear.high).toBeGreaterThan(dear.expected);
});
