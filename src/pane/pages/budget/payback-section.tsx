import type { BudgetView } from "../../../wizard/pages/budget/budget-view.ts";
import { usePane } from "../../pane-context.ts";
import { FigureField } from "../../parts/figure-field.tsx";
import type { NamesInForce } from "../../use-names.ts";
import { useQuestion } from "../use-question.ts";
import { GroupTable } from "./group-table.tsx";
import { useFigure } from "./use-figure.ts";

interface PaybackSectionProps {
  readonly view: BudgetView;
  readonly names: NamesInForce;
}

/** When today's cost of winning a customer is earned back, for each group. */
export function PaybackSection({ view, names }: PaybackSectionProps) {
  const { t, f } = usePane();
  const words = t.budget.payback;
  const { change } = useQuestion("budget");
  const cost = useFigure(view.winningCost, (winningCost) => change({ winningCost }, true));
  const { winningCost, all, groups } = view;
  const rounded = (months: number) => Math.round(months * 10) / 10;
  const unknown = winningCost > 0 && [all, ...groups].every(({ payback }) => payback === null);
  const title = () => {
    if (winningCost === 0) return words.ask;
    return all.payback === null ? words.never : words.title(f, rounded(all.payback));
  };
  return (
    <section class="wa-stack-2">
      <h2>{title()}</h2>
      <FigureField
        id="waarde-winning-cost"
        label={words.field}
        value={cost.value}
        write={f.plain}
        before={f.sign}
        problem={cost.value === null || cost.value < 0 ? t.budget.problems.money : undefined}
        onValue={(value) => cost.type(value, value !== null && value >= 0)}
      />
      {winningCost === 0 && <p class="wa-hint">{words.askHint}</p>}
      {winningCost > 0 && unknown && <p class="wa-small">{words.unknown}</p>}
      {winningCost > 0 && !unknown && (
        <>
          <GroupTable
            caption={t.budget.columns.payback}
            view={view}
            names={names}
            columns={[
              [t.budget.columns.limit, ({ target }) => f.money(target)],
              [
                t.budget.columns.payback,
                ({ payback }) => (payback === null ? words.neverShort : f.months(rounded(payback))),
              ],
            ]}
          />
          <p class="wa-hint">{words.hint}</p>
        </>
      )}
    </section>
  );
}
