import type { Cell } from "../../../sheet/cell.ts";
import { readIdentifiers } from "../../../sheet/read-identifiers.ts";
import { stateOf } from "../../history/customer-code.ts";
import type { CustomerState, History, Snapshot } from "../../history/snapshot.ts";
import { measure, valuedAlike } from "../../history/yardstick.ts";
import type { PageContext } from "../page.ts";

/** Everybody who was a customer then or is one now; null on the day that one was not. */
export interface BothDays {
  readonly identifiers: readonly Cell[];
  readonly before: readonly (CustomerState | null)[];
  readonly now: readonly (CustomerState | null)[];
  /** Customers now; the order of the table. */
  readonly table: PageContext["segmented"]["table"];
  /** Whether the value of then could be reckoned of the present table. */
  readonly sameValue: boolean;
}

/** The customers of both days, the present ones measured by the borders of then. */
export function matchDays(context: PageContext, history: History, snapshot: Snapshot): BothDays {
  const { yardstick } = snapshot.head;
  const { table, sameValue } = tableLike(context, snapshot);
  const measured = measure(table, yardstick);
  const { codes, spellings } = readIdentifiers([...history.identifiers, ...table.identifiers]);
  const before = new Array<CustomerState | null>(spellings.length).fill(null);
  const now = new Array<CustomerState | null>(spellings.length).fill(null);
  snapshot.codes.forEach((code, at) => {
    if (code !== null && codes[at]! >= 0) before[codes[at]!] = stateOf(code);
  });
  for (let at = 0; at < table.customers; at++) {
    const place = codes[history.identifiers.length + at]!;
    if (place < 0) continue;
    now[place] = {
      quadrant: measured.quadrant?.[at] ?? null,
      tier: measured.tier[at]!,
      rfm: measured.rfm?.[at] ?? null,
      value: table.value[at]!,
    };
  }
  const there = spellings.flatMap((_, at) => (before[at] !== null || now[at] !== null ? [at] : []));
  return {
    identifiers: there.map((at) => spellings[at]!),
    before: there.map((at) => before[at]!),
    now: there.map((at) => now[at]!),
    ...{ table, sameValue },
  };
}

/** The present customers, valued as then where other choices were made since. */
function tableLike({ segmented, choices, again }: PageContext, { head }: Snapshot) {
  const { yardstick } = head;
  if (valuedAlike(segmented, choices, yardstick)) return { table: segmented.table, sameValue: true };
  const asThen = { ...choices, ...yardstick.choices };
  const like = again(asThen);
  return { table: like.table, sameValue: valuedAlike(like, asThen, yardstick) };
}
