import { usePane } from "../pane-context.ts";
import { PageFrame } from "./page-frame.tsx";

/** Who crossed a border since an earlier run. */
export function MovementPage() {
  const { t } = usePane();
  return (
    <PageFrame page="movement" title={t.movement.title} line={t.movement.line}>
      {(view) => <p>{view.customers}</p>}
    </PageFrame>
  );
}
