import type { EffectPart, EffectView } from "../../wizard/pages/effect/effect-view.ts";
import { usePane } from "../pane-context.ts";
import { Segmented } from "../parts/segmented.tsx";
import { MakeGroups } from "./effect/make-groups.tsx";
import { ReadPart } from "./effect/read-part.tsx";
import { PageFrame } from "./page-frame.tsx";
import { useQuestion } from "./use-question.ts";

const PARTS: readonly EffectPart[] = ["make", "read"];

/** A test and a control group by lot, and later whether the tactic raised value. */
export function EffectPage() {
  const { t, state } = usePane();
  const { change } = useQuestion("effect");
  const shown = state.page.value;
  const view = shown?.question.page === "effect" ? (shown.view as EffectView | null) : null;
  return (
    <PageFrame page="effect" title={t.effect.title} line={t.effect.line} writes={hasSheet(view)}>
      {(present) => (
        <>
          <Segmented
            name="waarde-effect-part"
            label={t.effect.part}
            options={PARTS.map((part) => [part, t.effect.parts[part]] as const)}
            value={present.part}
            onValue={(part) => change({ part })}
          />
          {present.make !== null && <MakeGroups view={present.make} />}
          {present.read !== null && <ReadPart view={present} read={present.read} />}
        </>
      )}
    </PageFrame>
  );
}

/** Two groups that can be written, or an effect that was found. */
function hasSheet(view: EffectView | null): boolean {
  if (view === null) return false;
  const { make, read } = view;
  if (make !== null) return make.test.customers > 0 && make.control.customers > 0;
  return read?.outcome.key === "done";
}
