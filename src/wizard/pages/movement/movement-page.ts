import { rowShares, segmentFlows, transitionCounts } from "../../../core/insight/transitions.ts";
import { isSameShop, MOST_CUSTOMERS, SAME_SHOP } from "../../history/add-snapshot.ts";
import { loadHistory } from "../../history/keep-history.ts";
import { drift, fitAgain, keptOutcome } from "../../history/since-run.ts";
import type { CustomerState, History, Snapshot } from "../../history/snapshot.ts";
import { dayOf } from "../../history/take-snapshot.ts";
import { daysSince } from "../../history/yardstick.ts";
import { viewBacktest } from "../../view-backtest.ts";
import { QUADRANT_KEYS, RFM_KEYS, TIER_KEYS } from "../../vocabulary.ts";
import { type Grouping, type GroupKey, groupsOf } from "../groups-of.ts";
import type { Page, PageContext } from "../page.ts";
import { isSlip, listSlipped } from "./list-moved.ts";
import { type BothDays, matchDays } from "./match-days.ts";
import { movementSheet } from "./movement-sheet.ts";
import type { Drift, KeptCheck, KeptDay, Movement, MovementQuestion, MovementView } from "./movement-view.ts";

/** The first that both days carry is shown when nothing else is asked. */
const ORDER: readonly Grouping[] = ["quadrant", "tier", "rfm"];
const KEYS: Readonly<Record<Grouping, readonly GroupKey[]>> = {
  quadrant: QUADRANT_KEYS,
  tier: TIER_KEYS,
  rfm: RFM_KEYS,
};

/** Who crossed a border since an earlier run. */
export const movementPage: Page<"movement"> = {
  answer: async (context, question) => movementOf(context, await loadHistory(context.host), question),
  sheet: (context, _question, view, language) =>
    movementSheet(context, daysOf.get(view) ?? null, view, language),
};

/** The customers behind an answer: their identifiers go to the sheet, never to the pane. */
const daysOf = new WeakMap<MovementView, BothDays>();

function movementOf(context: PageContext, history: History, question: MovementQuestion): MovementView {
  const { segmented, today } = context;
  const day = dayOf(segmented, today);
  const { customers } = segmented.table;
  const kept = history.snapshots.filter(({ aside }) => aside === null);
  const earlier = kept.filter(({ head }) => head.day < day).reverse();
  const wished = earlier.find(({ head }) => head.id === question.since);
  if (earlier.length === 0) {
    const tooMany = customers > MOST_CUSTOMERS ? MOST_CUSTOMERS : null;
    return { state: "none", customers, day, kept: kept.at(-1)?.head.day ?? null, tooMany };
  }
  // Unasked, the latest of the same shop.
  let found: { snapshot: Snapshot; both: BothDays; shared: number } | null = null;
  for (const snapshot of wished === undefined ? earlier : [wished]) {
    const both = matchDays(context, history, snapshot);
    const shared = both.before.filter((state, at) => state !== null && both.now[at] !== null).length;
    found ??= { snapshot, both, shared };
    if (shared < SAME_SHOP * Math.min(customers, snapshot.head.customers)) continue;
    const isLatest = kept.every(
      (other) => other.head.day <= snapshot.head.day || !isSameShop(other.codes, snapshot.codes),
    );
    const view = compare(context, { both, snapshot, earlier, isLatest, day }, question);
    daysOf.set(view, both);
    return view;
  }
  const { snapshot, shared } = found!;
  return {
    state: "other-shop",
    choices: earlier.map(keptDay),
    since: keptDay(snapshot),
    customers,
    shared,
  };
}

interface Comparison {
  readonly both: BothDays;
  readonly snapshot: Snapshot;
  readonly earlier: readonly Snapshot[];
  /** Whether nothing of this shop was written since. */
  readonly isLatest: boolean;
  readonly day: string;
}

function compare(
  { segmented }: PageContext,
  { both, snapshot, earlier, isLatest, day }: Comparison,
  question: MovementQuestion,
): Movement {
  const { head } = snapshot;
  const groupings = ORDER.filter((by) => carries(both.before, by) && carries(both.now, by));
  const by = question.by !== undefined && groupings.includes(question.by) ? question.by : groupings[0]!;
  const met = new Set([...both.before, ...both.now].map((state) => state?.[by] ?? null));
  const keys = KEYS[by].filter((key) => met.has(key));
  const places = (states: readonly (CustomerState | null)[]) =>
    Int32Array.from(states, (state) => (state === null ? -1 : keys.indexOf(state[by]!)));
  const counted = transitionCounts(places(both.before), places(both.now), keys.length);
  const today = groupsOf(segmented.segments, by);
  const own = (key: GroupKey) => today?.of.filter((other) => other === key).length ?? null;
  const width = keys.length + 1;
  const shares = rowShares(counted, width).map((share) => (Number.isNaN(share) ? 0 : share));
  const rows = (cells: Float64Array) =>
    Array.from({ length: width }, (_, row) => [...cells.subarray(row * width, (row + 1) * width)]);
  return {
    state: "compared",
    choices: earlier.map(keptDay),
    since: keptDay(snapshot),
    ...{ day, groupings, by, keys },
    counts: rows(counted),
    shares: rows(shares),
    flows: segmentFlows(counted, keys.length).map(({ before, after, in: joined, out }, at) => ({
      key: keys[at]!,
      ...{ before, after, in: joined, out, own: own(keys[at]!) },
    })),
    slipped: slippedOf(keys, rows(counted)),
    earlier: both.before.filter((state) => state !== null).length,
    present: both.now.filter((state) => state !== null).length,
    stayed: keys.reduce((sum, _, at) => sum + counted[at * width + at]!, 0),
    sameValue: both.sameValue,
    drift: drifts(both, snapshot),
    check: checkOf(both, snapshot),
    fitAgain: isLatest ? fitAgain(both.table, head, both.sameValue) : null,
    list: question.list ? listSlipped(both, by, keys, question.list) : null,
  };
}

function slippedOf(keys: readonly GroupKey[], counts: readonly (readonly number[])[]): Movement["slipped"] {
  for (const [at, from] of keys.entries()) {
    const customers = keys.reduce(
      (sum, to, column) => sum + (isSlip(keys, from, to) ? counts[at]![column]! : 0),
      0,
    );
    if (customers > 0) return { from, customers };
  }
  return null;
}

function carries(states: readonly (CustomerState | null)[], by: Grouping): boolean {
  return states.some((state) => state !== null && state[by] !== null);
}

function keptDay({ head: { id, day, customers, label } }: Snapshot): KeptDay {
  return { id, day, customers, label };
}

function drifts({ table, sameValue }: BothDays, { head }: Snapshot): Drift[] {
  const found = {
    value: sameValue ? drift(table.value, head.value) : null,
    recency: drift(daysSince(table), head.recency),
  };
  return (["value", "recency"] as const).flatMap((of) => {
    const stability = found[of];
    return stability === null ? [] : [{ of, index: stability.index, finding: stability.finding }];
  });
}

function checkOf({ table }: BothDays, { head }: Snapshot): KeptCheck | null {
  const outcome = keptOutcome(table, head);
  if (outcome === null) return null;
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
  return {
    test: viewBacktest(outcome),
    predictedValue: sum(outcome.predictedValue),
    actualValue: sum(outcome.actualValue),
  };
}
