import type { FitAgain } from "../../wizard/pages/movement/movement-view.ts";
import { usePane } from "../pane-context.ts";
import { Note } from "./note.tsx";

/** The results of an earlier day no longer hold. */
export function FitAgainNote({ again }: { readonly again: FitAgain }) {
  const { t, f } = usePane();
  const words = t.movement.again;
  const reasons = again.reasons.map(({ key, figure }) => words.reason(f, key, figure));
  const list = [reasons.slice(0, -1).join(", "), ...reasons.slice(-1)].filter((part) => part !== "");
  return (
    <Note>
      <p>
        <b>{words.title}.</b> {words.note(f, again.day, list.join(words.and))}
      </p>
    </Note>
  );
}
