import type { Lever } from "../../../core/models/what-if.ts";
import type { Grouping, GroupKey } from "../groups-of.ts";

/** What may be asked of the page; what is left out takes its default. */
export interface BudgetQuestion {
  readonly page: "budget";
  readonly by?: Grouping;
  /** What winning a customer costs today; the cost a customer of the choices when left out. */
  readonly winningCost?: number;
  /** What an effort adds to the share kept: 0.05 is five more of every hundred. */
  readonly gain?: number;
  /** Share kept a year, where no forecast tells it. */
  readonly kept?: number;
  readonly whatIf?: WhatIf;
}

export interface WhatIf {
  readonly lever: Lever;
  /** 0.05: 5% more; of cost: 5% less. */
  readonly share: number;
  /** Groups that it is done for; null for all. */
  readonly groups: readonly GroupKey[] | null;
}

/** What the value before the cost of winning is made of. */
export type Basis =
  /** So far only: it tells too little of who goes on. */
  | "earned"
  /** So far and expected. */
  | "both"
  | "formula"
  /** The value column of the user's own table. */
  | "given";

/** What may be spent on a customer of each group, and what a change would bring. Money after margin. */
export interface BudgetView {
  readonly by: Grouping;
  readonly groupings: readonly Grouping[];
  readonly basis: Basis;
  /** Months ahead that the expected part holds. */
  readonly months: number;
  /** Whether the value is revenue as long as the user has not said what margin is left of it. */
  readonly ofRevenue: boolean;
  readonly winningCost: number;
  readonly gain: number;
  /** Null where the forecast tells it. */
  readonly kept: number | null;
  readonly groups: readonly BudgetGroup[];
  readonly all: BudgetGroup<null>;
  readonly whatIf: WhatIfView;
}

export interface BudgetGroup<Key = GroupKey> {
  readonly key: Key;
  readonly customers: number;
  /** Of the average customer, before the cost of winning. */
  readonly value: number;
  /** The most to win one: without a loss, and a third of it. */
  readonly breakEven: number;
  readonly target: number;
  /** Months until today's cost is earned back; null when it never is, or not known. */
  readonly payback: number | null;
  readonly keeping: GroupKeeping | null;
}

export interface GroupKeeping {
  /** Shares kept, 0–1: of the months ahead with a forecast, else a year. */
  readonly now: number;
  readonly goal: number;
  readonly valueIfKept: number;
  /** The most to spend on one customer, and on all of the group. */
  readonly most: number;
  readonly total: number;
}

export interface WhatIfView extends WhatIf {
  /** Levers that the value holds something of. */
  readonly levers: readonly Lever[];
  /** Whether it acts on what is to come; if not: "had it been so". */
  readonly ahead: boolean;
  readonly groups: readonly GroupKey[];
  readonly extra: readonly { readonly key: GroupKey; readonly customers: number; readonly extra: number }[];
  readonly customers: number;
  readonly total: number;
}

export type { Lever } from "../../../core/models/what-if.ts";
