import type { BudgetView } from "../../../wizard/pages/budget/budget-view.ts";
import { groupName } from "../../../wizard/pages/groups-of.ts";
import { groupColour } from "../../charts/group-colour.ts";
import { usePane } from "../../pane-context.ts";
import { PlainFold } from "../../parts/plain-fold.tsx";
import type { NamesInForce } from "../../use-names.ts";
import { GroupTable } from "./group-table.tsx";

interface LimitBarsProps {
  readonly view: BudgetView;
  readonly names: NamesInForce;
}

/** For each group a bar up to break-even, of which the full part is the 3:1 limit. */
export function LimitBars({ view, names }: LimitBarsProps) {
  const { t, f } = usePane();
  const words = t.budget;
  const most = Math.max(...view.groups.map(({ breakEven }) => breakEven), 1e-9);
  return (
    <figure class="wa-stack-2">
      <ul class="wa-limits" aria-hidden="true">
        {view.groups.map(({ key, breakEven, target }) => (
          <li key={key} style={{ "--c": groupColour(view.by, key) }}>
            <span class="wa-limits__name">{groupName(names, view.by, key)}</span>
            <b>{f.money(target)}</b>
            <span class="wa-limits__bar">
              <i class="wa-limits__even" style={{ width: `${(100 * breakEven) / most}%` }} />
              <i class="wa-limits__target" style={{ width: `${(100 * target) / most}%` }} />
            </span>
            <span class="wa-tiny">{f.money(breakEven)}</span>
          </li>
        ))}
      </ul>
      <figcaption class="wa-legend" aria-hidden="true">
        <span>
          <i class="wa-dot" style={{ "--c": "var(--q-protect)" }} />
          {words.target}
        </span>
        <span>
          <i class="wa-dot wa-dot--pale" style={{ "--c": "var(--q-protect)" }} />
          {words.breakEven}
        </span>
      </figcaption>
      <PlainFold title={words.asTable}>
        <GroupTable
          caption={words.chart}
          view={view}
          names={names}
          columns={[
            [words.columns.customers, ({ customers }) => f.count(customers)],
            [words.columns.breakEven, ({ breakEven }) => f.money(breakEven)],
            [words.columns.target, ({ target }) => f.money(target)],
          ]}
        />
      </PlainFold>
    </figure>
  );
}
