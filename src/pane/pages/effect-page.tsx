import { usePane } from "../pane-context.ts";
import { PageFrame } from "./page-frame.tsx";

/** Whether a tactic raised value: test group against control group. */
export function EffectPage() {
  const { t } = usePane();
  return (
    <PageFrame page="effect" title={t.effect.title} line={t.effect.line}>
      {(view) => <p>{view.customers}</p>}
    </PageFrame>
  );
}
