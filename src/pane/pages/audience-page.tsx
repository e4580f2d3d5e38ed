import { usePane } from "../pane-context.ts";
import { PageFrame } from "./page-frame.tsx";

/** A group of customers as a list for an advertising or mail platform. */
export function AudiencePage() {
  const { t } = usePane();
  return (
    <PageFrame page="audience" title={t.audience.title} line={t.audience.line}>
      {(view) => <p>{view.customers}</p>}
    </PageFrame>
  );
}
