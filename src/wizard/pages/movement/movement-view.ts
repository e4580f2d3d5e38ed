import type { RefitReason } from "../../../core/insight/refit.ts";
import type { BacktestView } from "../../forecast.ts";
import type { Grouping, GroupKey } from "../groups-of.ts";

/** What may be asked of the page. */
export interface MovementQuestion {
  readonly page: "movement";
  /** Id of the kept run to compare with; the latest before the data's last day when left out. */
  readonly since?: string;
  /** Quadrants where there are any, when left out. */
  readonly by?: Grouping;
  /** Also lists who slipped out of this group; nobody when null or left out. */
  readonly list?: GroupKey | null;
}

/** Who crossed a border since an earlier run. */
export type MovementView =
  /** Nothing to compare with: no run was kept, or none of an earlier day. */
  | {
      readonly state: "none";
      readonly customers: number;
      readonly day: string;
      /** The latest run that was kept; its day is not before that of the data. */
      readonly kept: string | null;
      /** From this number of customers on no run is kept; null while there are fewer. */
      readonly tooMany: number | null;
    }
  /** Hardly anybody of the earlier run is a customer here. */
  | {
      readonly state: "other-shop";
      readonly choices: readonly KeptDay[];
      readonly since: KeptDay;
      readonly customers: number;
      readonly shared: number;
    }
  | Movement;

export interface KeptDay {
  readonly id: string;
  readonly day: string;
  readonly customers: number;
  /** The range that it was made from. */
  readonly label: string;
}

export interface Movement {
  readonly state: "compared";
  /** Runs to compare with, the latest first. */
  readonly choices: readonly KeptDay[];
  readonly since: KeptDay;
  readonly day: string;
  readonly groupings: readonly Grouping[];
  readonly by: Grouping;
  /** Groups that anybody is or was in, best first. */
  readonly keys: readonly GroupKey[];
  /** Customers by group then (row) and now (column); the last row is "new", the last column "gone". */
  readonly counts: readonly (readonly number[])[];
  /** Each row as shares of itself, 0–1; 0 in a row without customers. */
  readonly shares: readonly (readonly number[])[];
  readonly flows: readonly Flow[];
  /** The best group that customers left for a worse one, and how many; null when none did. */
  readonly slipped: { readonly from: GroupKey; readonly customers: number } | null;
  readonly earlier: number;
  readonly present: number;
  readonly stayed: number;
  /** False where the value that groups rested on cannot be reckoned of this table. */
  readonly sameValue: boolean;
  /** What has shifted between both days. */
  readonly drift: readonly Drift[];
  readonly check: KeptCheck | null;
  /** Null where the shop's results were written since. */
  readonly fitAgain: FitAgain | null;
  readonly list: MovedList | null;
}

/** before = stayed + out + gone; after = stayed + in + new. */
interface Flow {
  readonly key: GroupKey;
  readonly before: number;
  readonly after: number;
  readonly in: number;
  readonly out: number;
  /** Customers by the borders of today, as the result has them; null where these groups have none today. */
  readonly own: number | null;
}

export interface Drift {
  readonly of: "value" | "recency";
  /** Population stability index. */
  readonly index: number;
  readonly finding: "stable" | "watch" | "shifted";
}

/** The forecast of then beside what happened since. */
export interface KeptCheck {
  readonly test: BacktestView;
  /** Net amounts of the same customers. */
  readonly predictedValue: number;
  readonly actualValue: number;
}

/** Why the results of an earlier day no longer hold. */
export interface FitAgain {
  readonly day: string;
  readonly reasons: readonly { readonly key: RefitReason; readonly figure: number }[];
}

export interface MovedList {
  readonly from: GroupKey;
  readonly customers: number;
  /** The most valuable first, as many as fit a screen; addresses masked. */
  readonly rows: readonly MovedRow[];
}

export interface MovedRow {
  readonly customer: string;
  readonly from: GroupKey | null;
  readonly to: GroupKey | null;
  readonly valueThen: number | null;
  readonly valueNow: number | null;
}
