import type { BudgetView } from "../../wizard/pages/budget/budget-view.ts";
import { groupName } from "../../wizard/pages/groups-of.ts";
import { usePane } from "../pane-context.ts";
import { Note } from "../parts/note.tsx";
import { Segmented } from "../parts/segmented.tsx";
import { useNames } from "../use-names.ts";
import { KeepingSection } from "./budget/keeping-section.tsx";
import { LimitBars } from "./budget/limit-bars.tsx";
import { PaybackSection } from "./budget/payback-section.tsx";
import { WhatIfSection } from "./budget/what-if-section.tsx";
import { PageFrame } from "./page-frame.tsx";
import { useQuestion } from "./use-question.ts";

/** What may be spent on a customer of each tier, and what a change would bring. */
export function BudgetPage() {
  const { t } = usePane();
  return (
    <PageFrame page="budget" title={t.budget.title} line={t.budget.line} writes>
      {(view) => <Budget view={view} />}
    </PageFrame>
  );
}

function Budget({ view }: { readonly view: BudgetView }) {
  const { t, f } = usePane();
  const names = useNames();
  const { change } = useQuestion("budget");
  if (names === null) return null;
  const words = t.budget;
  const { basis, groups, all } = view;
  const best = groups.reduce((a, b) => (b.target > a.target ? b : a));
  const average = f.money(all.target);
  return (
    <>
      {view.groupings.length > 1 && (
        <Segmented
          name="waarde-budget-by"
          label={words.groupBy}
          options={view.groupings.map((by) => [by, words.groupings[by]] as const)}
          value={view.by}
          onValue={(by) => change({ by })}
        />
      )}
      <section class="wa-stack-2">
        <h2 class="wa-finding">
          {groups.length === 1
            ? words.findingOne(average)
            : words.finding(groupName(names, view.by, best.key), f.money(best.target), average)}
        </h2>
        <p class="wa-small">{words.because(f, basis, view.months)}</p>
        {view.ofRevenue && (
          <Note icon="warn" tone="warn">
            <p>{words.notes.revenue}</p>
          </Note>
        )}
        {basis !== "both" && (
          <Note icon="warn" tone="warn">
            <p>{words.notes[basis]}</p>
          </Note>
        )}
        <LimitBars view={view} names={names} />
        <p class="wa-hint">{words.convention}</p>
        <p class="wa-hint">{words.notes.afterwards}</p>
      </section>
      <PaybackSection view={view} names={names} />
      <KeepingSection view={view} names={names} />
      <WhatIfSection view={view} names={names} />
    </>
  );
}
