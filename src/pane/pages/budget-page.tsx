import { usePane } from "../pane-context.ts";
import { PageFrame } from "./page-frame.tsx";

/** What may be spent on a customer of each tier, and what a change would bring. */
export function BudgetPage() {
  const { t } = usePane();
  return (
    <PageFrame page="budget" title={t.budget.title} line={t.budget.line}>
      {(view) => <p>{view.customers}</p>}
    </PageFrame>
  );
}
