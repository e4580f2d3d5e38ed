import { describe, expect, test } from "vitest";
import { quadrantsOf } from "../../src/core/segments/quadrants.ts";
import { countQuadrants } from "../../src/pane/live-counts.ts";
import { DEFAULT_CHOICES } from "../../src/wizard/choices.ts";
import { createWizard } from "../../src/wizard/index.ts";
import { analysed, done, inspected, problem, wizardOver } from "./support/drive.ts";
import { madeCustomers, madeOrders } from "./support/made-shop.ts";
import { MemoryHost } from "./support/memory-host.ts";

function over(table: ReturnType<typeof madeOrders>) {
  const host = new MemoryHost();
  host.add("Data", table);
  return wizardOver(host);
}

const sum = (list: readonly { readonly customers: number }[]) =>
  list.reduce((total, { customers }) => total + customers, 0);

describe("from orders", () => {
  test("every customer stands in one quadrant, one tier and one segment", async () => {
    const { analysis } = await analysed(over(madeOrders(600)));
    expect(analysis.customers).toBe(600);
    expect(sum(analysis.tiers)).toBe(600);
    expect(sum(analysis.rfm!.groups!)).toBe(600);
    expect(sum(analysis.rfm!.grid.flat())).toBe(600);
    const view = analysis.quadrants!;
    const counts = countQuadrants(view, { value: view.value.border, duration: view.duration.border });
    expect(sum(counts)).toBe(600);
    const revenue = counts.reduce((total, count) => total + count.revenue, 0);
    expect(revenue).toBeCloseTo(analysis.revenue, 4);
    expect(analysis.currency).toBe("EUR");
  });

  test("the value border is the median; the duration's counts only who came back", async () => {
    const { analysis } = await analysed(over(madeOrders(600)), { value: "historic" });
    const { value, duration } = analysis.quadrants!;
    const { points } = analysis.quadrants!;
    const values = points.map((point) => point[1]).sort((a, b) => a - b);
    expect(value.standard).toBeCloseTo((values[299]! + values[300]!) / 2, 1);
    const back = points
      .map((point) => point[0])
      .filter((months) => months > 0)
      .sort((a, b) => a - b);
    const middle = (back[(back.length - 1) >> 1]! + back[back.length >> 1]!) / 2;
    expect(duration.standard).toBe(Math.max(1, Math.round(middle)));
  });

  test("counts for any pair of borders are those of the core", async () => {
    const { analysis } = await analysed(over(madeOrders(600)), { tooEarly: false });
    const view = analysis.quadrants!;
    const values = view.points.map((point) => point[1]);
    const months = view.points.map((point) => point[0]);
    for (const [v, d] of [
      [0, 0],
      [20, 5],
      [60, 20],
      [view.value.steps.length - 1, 12],
    ] as const) {
      const exact = new Array<number>(4).fill(0);
      for (const at of quadrantsOf(values, months, view.value.steps[v]!, view.duration.steps[d]!))
        exact[at]!++;
      const counts = countQuadrants(view, { value: v, duration: d });
      // Points carry two decimals, so a customer within a cent of the border may differ.
      for (const [at, { customers }] of counts.entries()) {
        expect(Math.abs(customers - exact[at]!)).toBeLessThanOrEqual(2);
      }
    }
  });

  test("margin and cost change the value, not the revenue", async () => {
    const plain = (await analysed(over(madeOrders(200)), { value: "historic" })).analysis;
    const paid = { value: "historic", margin: 0.5, cost: 10 } as const;
    const { analysis } = await analysed(over(madeOrders(200)), paid);
    expect(analysis.revenue).toBe(plain.revenue);
    expect(analysis.averageValue).toBeCloseTo(plain.averageValue * 0.5 - 10, 8);
    expect(analysis.tiers.find(({ key }) => key === "loss_making")?.customers).toBeGreaterThan(0);
  });

  test("new customers wait for a quadrant, unless the guard is off", async () => {
    const { analysis } = await analysed(over(madeOrders(600)));
    expect(analysis.quadrants!.tooEarly.customers).toBeGreaterThan(0);
    const off = await analysed(over(madeOrders(600)), { tooEarly: false });
    expect(off.analysis.quadrants!.tooEarly.customers).toBe(0);
  });

  test("one-time buyers only: no quadrant, and a note says why", async () => {
    const once = [
      ["Customer", "Date", "Amount"],
      ...Array.from({ length: 60 }, (_, at) => [`K${at}`, `2025-05-${10 + (at % 19)}`, 20 + at]),
    ];
    const { analysis } = await analysed(over(once));
    expect(analysis.quadrants).toBeNull();
    expect(analysis.notes).toContainEqual({ key: "all-durations-equal", months: 0 });
  });

  test("below 30 customers there are no names, below 500 a caution", async () => {
    const few = (await analysed(over(madeOrders(12)))).analysis;
    expect(few.rfm?.groups).toBeNull();
    expect(few.notes).toContainEqual({ key: "few-customers", customers: 12 });
    expect((await analysed(over(madeOrders(40)))).analysis.notes).toContainEqual({
      key: "caution",
      customers: 40,
    });
  });

  test("orders without any purchase are told", async () => {
    const wizard = over([
      ["Customer", "Date", "Amount"],
      ["a", "2025-01-13", -5],
      ["b", "2025-01-14", 0],
    ]);
    const { source } = await inspected(wizard);
    expect(problem(await wizard.analyse({ source, choices: DEFAULT_CHOICES })).key).toBe("no-customers");
  });

  test("above 3,000 customers the dots are a sample, the counts are not", async () => {
    const { analysis } = await analysed(over(madeOrders(4000)));
    const view = analysis.quadrants!;
    expect(view.sampled).toBe(true);
    expect(view.points).toHaveLength(3000);
    const counts = countQuadrants(view, { value: view.value.border, duration: view.duration.border });
    expect(sum(counts)).toBe(4000);
  });
});

test("a customer table gives the same groups as far as its columns go", async () => {
  const { analysis } = await analysed(over(madeCustomers(200)));
  expect(analysis).toMatchObject({ kind: "customers", customers: 200, measure: "revenue" });
  expect(analysis.quadrants).not.toBeNull();
  expect(analysis.rfm).not.toBeNull();
  const bare = madeCustomers(200).map((row) => [row[0]!, row[2]!]);
  const { analysis: less } = await analysed(over(bare));
  expect(less.quadrants).toBeNull();
  expect(less.notes.map(({ key }) => key)).toEqual(expect.arrayContaining(["no-duration", "no-rfm"]));
});

test("a value or duration on the border is above it", async () => {
  const rows = Array.from({ length: 40 }, (_, at) => [`K${at}`, at + 1, at % 10]);
  const wizard = over([["customer", "value", "months"], ...rows]);
  const { analysis } = await analysed(wizard, { valueBorder: 30, durationBorder: 5 });
  const view = analysis.quadrants!;
  const counts = countQuadrants(view, { value: view.value.border, duration: view.duration.border });
  expect(counts).toMatchObject([
    { key: "protect", customers: 6 },
    { key: "deepen", customers: 5 },
    { key: "grow", customers: 14 },
    { key: "economise", customers: 15 },
  ]);
});

test("answers are plain JSON", async () => {
  const { inspection, analysis } = await analysed(over(madeOrders(80)));
  expect(JSON.parse(JSON.stringify({ inspection, analysis }))).toEqual({ inspection, analysis });
});

test("a run goes in steps with progress, and can be dropped", async () => {
  const host = new MemoryHost();
  host.add("Orders", madeOrders(300));
  const wizard = createWizard(host, { slice: 0 });
  const { source } = await inspected(wizard);
  let step = await wizard.analyse({ source, choices: DEFAULT_CHOICES });
  const stages: string[] = [];
  while (step.state === "busy") {
    stages.push(step.progress.stage);
    step = (await wizard.proceed(step.ticket)) as typeof step;
  }
  expect(stages).toEqual(expect.arrayContaining(["read", "summarise", "segment"]));
  expect(done(step).customers).toBe(300);

  const busy = await wizard.analyse({ source, choices: DEFAULT_CHOICES });
  if (busy.state !== "busy") throw new Error("not busy");
  await wizard.cancel(busy.ticket);
  expect(problem(await wizard.proceed(busy.ticket)).key).toBe("cancelled");
});

test("a run that is dropped while it works begins nothing more", async () => {
  const host = new MemoryHost();
  host.add("Orders", madeOrders(300));
  const wizard = createWizard(host, { slice: 0 });
  const { source } = await inspected(wizard);
  const busy = await wizard.analyse({ source, choices: DEFAULT_CHOICES });
  if (busy.state !== "busy") throw new Error("not busy");
  const running = wizard.proceed(busy.ticket);
  await wizard.cancel(busy.ticket);
  expect(problem(await running).key).toBe("cancelled");
});
