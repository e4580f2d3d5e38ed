import { array, assert, constantFrom, float, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { segmentSource } from "../../src/wizard/analyse-source.ts";
import { type Choices, DEFAULT_CHOICES } from "../../src/wizard/choices.ts";
import { addSnapshot, MOST_SNAPSHOTS, withoutSnapshot } from "../../src/wizard/history/add-snapshot.ts";
import { codeOf, stateOf } from "../../src/wizard/history/customer-code.ts";
import { historyOf, NO_HISTORY, tableOf } from "../../src/wizard/history/history-table.ts";
import type { SnapshotHead } from "../../src/wizard/history/snapshot.ts";
import { measure, yardstickOf } from "../../src/wizard/history/yardstick.ts";
import { Readers } from "../../src/wizard/readers.ts";
import { QUADRANT_KEYS, RFM_KEYS, RFM_MAP_KEYS, TIER_KEYS } from "../../src/wizard/vocabulary.ts";
import { inspected, wizardOver } from "./support/drive.ts";
import { madeCustomers, madeOrders } from "./support/made-shop.ts";
import { MemoryHost } from "./support/memory-host.ts";

async function segmented(rows: ReturnType<typeof madeOrders>, change: Partial<Choices> = {}) {
  const host = new MemoryHost();
  host.add("Data", rows);
  const { source } = await inspected(wizardOver(host));
  const { reader } = await new Readers(host, () => "2025-07-01").of(source);
  const steps = segmentSource(reader, { ...DEFAULT_CHOICES, ...change });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

describe("the yardstick of a run", () => {
  it.each(RFM_MAP_KEYS.map((rfmMap) => ({ rfmMap })))(
    "puts everybody of that run where they were, by the map $rfmMap",
    async (change) => {
      const choices = { ...DEFAULT_CHOICES, ...change };
      const run = await segmented(madeOrders(400), change);
      const again = measure(run.table, JSON.parse(JSON.stringify(yardstickOf(run, choices))));
      expect(again.quadrant).toEqual(run.segments.quadrant!.key);
      expect(again.tier).toEqual(run.segments.tier);
      expect(again.rfm).toEqual(run.segments.rfm!.segment);
    },
  );

  it("also with tiers by amounts, a loss, and borders of one's own", async () => {
    const change: Partial<Choices> = { tierRanges: [300, 90], cost: 40, valueBorder: 120, durationBorder: 9 };
    const run = await segmented(madeCustomers(200), change);
    const again = measure(run.table, yardstickOf(run, { ...DEFAULT_CHOICES, ...change }));
    expect(again.tier).toEqual(run.segments.tier);
    expect(new Set(again.tier).has("loss_making")).toBe(true);
    expect(again.quadrant).toEqual(run.segments.quadrant!.key);
  });

  it("moves nobody when only the borders moved", async () => {
    const run = await segmented(madeOrders(400));
    const held = yardstickOf(run, DEFAULT_CHOICES);
    const other = await segmented(madeOrders(400), { valueBorder: 500, tierShares: [5, 20, 75] });
    expect(other.segments.tier).not.toEqual(run.segments.tier);
    expect(measure(other.table, held)).toEqual(measure(run.table, held));
  });
});

it("every code of a customer reads back", () => {
  const states = record({
    quadrant: constantFrom(null, ...QUADRANT_KEYS),
    tier: constantFrom(...TIER_KEYS),
    rfm: constantFrom(null, ...RFM_KEYS),
    value: float({ noNaN: true, noDefaultInfinity: true }),
  });
  assert(
    property(states, (state) => {
      const value = Math.round(state.value * 100) / 100;
      expect(stateOf(codeOf(state))).toEqual({ ...state, value: value === 0 ? 0 : value });
    }),
  );
  expect(stateOf("no code")).toBeNull();
});

const head = (id: string, day: string): SnapshotHead => ({
  ...({ id, day, customers: 2, label: "A", model: null, recency: null } as const),
  source: { range: { sheet: "s", row: 0, column: 0, rows: 3, columns: 3 } } as SnapshotHead["source"],
  yardstick: { quadrant: null, tiers: [null, null], rfm: null } as unknown as SnapshotHead["yardstick"],
  value: { edges: [], counts: [2] },
});
const add = (history: typeof NO_HISTORY, id: string, day: string, customers: readonly (string | number)[]) =>
  addSnapshot(
    history,
    head(id, day),
    customers,
    customers.map((name) => `.P. ${String(name).length}`),
  );

describe("the history of a document", () => {
  it("reads back as it was written, with customers told alike", () => {
    const first = add(NO_HISTORY, "1", "2025-01-31", ["a@b.nl", 17850]);
    const both = add(first, "2", "2025-02-28", ["A@B.nl ", "17850", "new"]);
    expect(both.identifiers).toEqual(["a@b.nl", 17850, "new"]);
    const read = historyOf(tableOf(both, "note"));
    expect(read.snapshots).toEqual(both.snapshots);
    expect(read.identifiers.map(String)).toEqual(both.identifiers.map(String));
  });

  it("keeps the newest runs, and one undo brings back what a run pushed out", () => {
    let history = NO_HISTORY;
    for (let month = 1; month <= MOST_SNAPSHOTS; month++)
      history = add(history, `${month}`, `2024-${String(month).padStart(2, "0")}-28`, ["a", "b"]);
    const more = add(history, "last", "2025-06-29", ["a", "b"]);
    const seen = more.snapshots.filter(({ aside }) => aside === null).map((snapshot) => snapshot.head.id);
    expect(seen).toHaveLength(MOST_SNAPSHOTS);
    expect(seen).not.toContain("1");
    expect(withoutSnapshot(more, "last")).toEqual(history);
    expect(withoutSnapshot(history, "strange")).toBeNull();
  });

  it("a rerun of the same day replaces that of the same shop alone", () => {
    const one = add(NO_HISTORY, "1", "2025-01-31", ["a", "b"]);
    const other = add(one, "2", "2025-01-31", ["x", "y"]);
    const rerun = add(other, "3", "2025-01-31", ["a", "b", "c"]);
    expect(rerun.snapshots.map((snapshot) => [snapshot.head.id, snapshot.aside])).toEqual(
      expect.arrayContaining([
        ["1", "3"],
        ["2", null],
        ["3", null],
      ]),
    );
  });

  it("grows no larger than the document bears", () => {
    const many = Array.from({ length: 45_000 }, (_, at) => at);
    const one = add(NO_HISTORY, "1", "2025-01-31", many);
    const two = add(one, "2", "2025-02-28", many);
    const three = add(two, "3", "2025-03-31", many);
    expect(three.snapshots.map((snapshot) => snapshot.head.id)).toEqual(["2", "3"]);
  });

  it("no table of anybody else is taken for one", () => {
    assert(
      property(array(array(constantFrom("Waarde 1", "{}", "x", null, 3))), (table) => {
        expect(historyOf(table).snapshots).toEqual([]);
      }),
    );
  });
});
