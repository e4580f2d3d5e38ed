import { usePane } from "../pane-context.ts";
import { PageFrame } from "./page-frame.tsx";

/** Why one customer got this segment, tier, quadrant and tactic. */
export function CustomerPage() {
  const { t } = usePane();
  return (
    <PageFrame page="customer" title={t.customer.title} line={t.customer.line}>
      {(view) => <p>{view.customers}</p>}
    </PageFrame>
  );
}
