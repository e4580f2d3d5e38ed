import { usePane } from "../pane-context.ts";
import { PageFrame } from "./page-frame.tsx";

/** Value tiers crossed with RFM segments, and in words which Champions are also Very profitable. */
export function CrossingPage() {
  const { t } = usePane();
  return (
    <PageFrame page="crossing" title={t.crossing.title} line={t.crossing.line}>
      {(view) => <p>{view.customers}</p>}
    </PageFrame>
  );
}
