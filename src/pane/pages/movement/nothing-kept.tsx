import type { MovementView } from "../../../wizard/pages/movement/movement-view.ts";
import { usePane } from "../../pane-context.ts";
import { Note } from "../../parts/note.tsx";

type NothingView = Extract<MovementView, { state: "none" }>;

/** How the page works, while there is nothing to compare with. */
export function NothingKept({ view }: { readonly view: NothingView }) {
  const { t, f } = usePane();
  const { kept, day, customers, tooMany } = view;
  return (
    <>
      <div class="wa-stack-2">
        <h2>{t.movement.none}</h2>
        <p class="wa-lead">{t.movement.noneHow}</p>
      </div>
      {tooMany !== null && (
        <Note icon="warn" tone="warn">
          <p>{t.movement.noneTooMany(f, customers, tooMany)}</p>
        </Note>
      )}
      {kept !== null && (
        <Note>
          <p>{t.movement.noneSameDay(f, kept, day)}</p>
        </Note>
      )}
      <Note icon="lock">
        <p>{t.movement.noneWhere}</p>
      </Note>
    </>
  );
}
