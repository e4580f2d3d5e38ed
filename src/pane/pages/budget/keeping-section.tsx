import type { BudgetView } from "../../../wizard/pages/budget/budget-view.ts";
import { groupName } from "../../../wizard/pages/groups-of.ts";
import { usePane } from "../../pane-context.ts";
import { FigureField } from "../../parts/figure-field.tsx";
import type { NamesInForce } from "../../use-names.ts";
import { useQuestion } from "../use-question.ts";
import { GroupTable } from "./group-table.tsx";
import { useFigure } from "./use-figure.ts";

interface KeepingSectionProps {
  readonly view: BudgetView;
  readonly names: NamesInForce;
}

const isShare = (percent: number | null) => percent !== null && percent >= 0 && percent <= 100;
const inPercent = (share: number) => Number((100 * share).toFixed(6));

/** What an effort to keep customers may cost, for each group. */
export function KeepingSection({ view, names }: KeepingSectionProps) {
  const { t, f } = usePane();
  const words = t.budget.keeping;
  const { change } = useQuestion("budget");
  const gain = useFigure(inPercent(view.gain), (percent) => change({ gain: percent / 100 }, true));
  const kept = useFigure(inPercent(view.kept ?? 0), (percent) => change({ kept: percent / 100 }, true));
  const best = view.groups.reduce((a, b) => ((b.keeping?.most ?? 0) > (a.keeping?.most ?? 0) ? b : a));
  const known = view.all.keeping !== null;
  const dash = "–";
  return (
    <section class="wa-stack-2">
      <h2>
        {best.keeping === null
          ? words.none
          : words.title(groupName(names, view.by, best.key), f.money(best.keeping.most))}
      </h2>
      {!known && <p class="wa-small">{words.unknown}</p>}
      <FigureField
        id="waarde-gain"
        label={words.gain}
        hint={words.gainHint}
        value={gain.value}
        write={f.plain}
        problem={isShare(gain.value) ? undefined : t.budget.problems.share}
        onValue={(value) => gain.type(value, isShare(value))}
      />
      {view.kept !== null && (
        <FigureField
          id="waarde-kept"
          label={words.kept}
          hint={words.keptHint}
          value={kept.value}
          write={f.plain}
          problem={isShare(kept.value) ? undefined : t.budget.problems.share}
          onValue={(value) => kept.type(value, isShare(value))}
        />
      )}
      {known && (
        <>
          <GroupTable
            caption={words.none}
            view={view}
            names={names}
            columns={[
              [
                t.budget.columns.kept,
                ({ keeping }) => (keeping === null ? dash : f.percent(100 * keeping.now)),
              ],
              [t.budget.columns.most, ({ keeping }) => (keeping === null ? dash : f.money(keeping.most))],
              [
                t.budget.columns.together,
                ({ keeping }) => (keeping === null ? dash : f.money(keeping.total)),
              ],
            ]}
          />
          <p class="wa-hint">{view.kept === null ? words.forecast(f, view.months) : words.rate}</p>
        </>
      )}
    </section>
  );
}
