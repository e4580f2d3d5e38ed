import { type GroupLimits, limitsOfGroup } from "../../../core/models/group-limits.ts";
import { extraValue, levers } from "../../../core/models/what-if.ts";
import { type Grouping, type GroupKey, type GroupsOf, groupingsOf, groupsOf } from "../groups-of.ts";
import type { Page, PageContext } from "../page.ts";
import { budgetSheet } from "./budget-sheet.ts";
import type {
  BudgetGroup,
  BudgetQuestion,
  BudgetView,
  GroupKeeping,
  WhatIf,
  WhatIfView,
} from "./budget-view.ts";
import { type CustomerMoney, customerMoney } from "./customer-money.ts";

const GAIN = 0.05;
/** Of a shop that knows no better. */
const KEPT = 0.7;
const CHANGE = 0.05;

/** What may be spent on a customer of each group, and what a change would bring. */
export const budgetPage: Page<"budget"> = {
  answer: async (context, question) => answer(context, question),
  sheet: budgetSheet,
};

function answer({ segmented, choices, reader }: PageContext, question: BudgetQuestion): BudgetView {
  const { table, segments } = segmented;
  const [by, groups] = grouped(segmented.segments, question.by ?? "tier");
  const winningCost = question.winningCost ?? choices.cost;
  const gain = question.gain ?? GAIN;
  const given = reader.source.kind === "customers" && reader.has("value");
  const money = customerMoney(segmented, { choices, winningCost, given });
  const kept = money.coming === null ? (question.kept ?? KEPT) : null;
  const terms = { winningCost, gain, kept: kept ?? KEPT, discount: choices.discount };
  const everyone = Array.from({ length: table.customers }, (_, at) => at);
  const budgetOf = <Key>(key: Key, members: readonly number[]): BudgetGroup<Key> =>
    groupView(key, limitsOfGroup(money, members, terms));
  const budgets = groups.keys.map((key) => budgetOf(key, membersOf(groups, key)));
  return {
    ...{ by, groupings: groupingsOf(segments), basis: money.basis, months: choices.months },
    ...{ ofRevenue: !given && choices.margin === 1, winningCost, gain, kept },
    groups: budgets,
    all: addedUp(budgetOf(null, everyone), budgets),
    whatIf: whatIfView(money, groups, question.whatIf),
  };
}

/** Tiers are always there. */
function grouped(segments: PageContext["segmented"]["segments"], wished: Grouping): [Grouping, GroupsOf] {
  const found = groupsOf(segments, wished);
  return found === null ? ["tier", groupsOf(segments, "tier")!] : [wished, found];
}

function membersOf(groups: GroupsOf, key: GroupKey): number[] {
  const members: number[] = [];
  groups.of.forEach((group, at) => {
    if (group === key) members.push(at);
  });
  return members;
}

function groupView<Key>(key: Key, limits: GroupLimits): BudgetGroup<Key> {
  const { customers, valueBefore, breakEven, target, payback } = limits;
  return {
    ...{ key, customers, value: valueBefore, breakEven, target },
    payback: Number.isNaN(payback) ? null : payback,
    keeping: keepingOf(limits),
  };
}

function keepingOf({ customers, keptNow, keptGoal, valueIfKept, keep }: GroupLimits): GroupKeeping | null {
  if (!Number.isFinite(keep) || !Number.isFinite(valueIfKept)) return null;
  return { now: keptNow, goal: keptGoal, valueIfKept, most: keep, total: keep * customers };
}

/** What keeping may cost differs by group, so all of it is that of the groups together. */
function addedUp(all: BudgetGroup<null>, groups: readonly BudgetGroup[]): BudgetGroup<null> {
  if (all.keeping === null) return all;
  const total = groups.reduce((sum, { keeping }) => sum + (keeping?.total ?? 0), 0);
  return { ...all, keeping: { ...all.keeping, most: total / all.customers, total } };
}

function whatIfView({ parts }: CustomerMoney, groups: GroupsOf, asked: WhatIf | undefined): WhatIfView {
  const holds = levers.filter((lever) => extraValue(parts, lever, 1)?.some((value) => value !== 0) ?? false);
  const lever = asked !== undefined && holds.includes(asked.lever) ? asked.lever : "order-value";
  const share = asked?.share ?? CHANGE;
  // Another grouping may have been chosen since.
  const wished = groups.keys.filter((key) => asked?.groups?.includes(key) ?? true);
  const chosen = wished.length === 0 ? groups.keys : wished;
  const values = extraValue(parts, lever, share);
  const extra = chosen.map((key) => {
    const members = membersOf(groups, key);
    return {
      key,
      customers: members.length,
      extra: members.reduce((sum, at) => sum + (values?.[at] ?? 0), 0),
    };
  });
  return {
    ...{
      lever,
      share,
      levers: holds,
      ahead: parts.coming !== null && lever !== "cost",
      groups: chosen,
      extra,
    },
    customers: extra.reduce((sum, group) => sum + group.customers, 0),
    total: extra.reduce((sum, group) => sum + group.extra, 0),
  };
}
