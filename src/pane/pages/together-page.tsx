import { usePane } from "../pane-context.ts";
import { PageFrame } from "./page-frame.tsx";

/** What is bought together, or with what a segment buys. */
export function TogetherPage() {
  const { t } = usePane();
  return (
    <PageFrame page="together" title={t.together.title} line={t.together.line}>
      {(view) => <p>{view.customers}</p>}
    </PageFrame>
  );
}
