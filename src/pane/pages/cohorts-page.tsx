import { usePane } from "../pane-context.ts";
import { PageFrame } from "./page-frame.tsx";

/** Customers by the period of their first order, and what they did after it. */
export function CohortsPage() {
  const { t } = usePane();
  return (
    <PageFrame page="cohorts" title={t.cohorts.title} line={t.cohorts.line}>
      {(view) => <p>{view.customers}</p>}
    </PageFrame>
  );
}
