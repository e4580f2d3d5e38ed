import type { FitAgain } from "../../wizard/pages/movement/movement-view.ts";
import { usePane } from "../pane-context.ts";
import type { Texts } from "../text/en.ts";
import type { Format } from "../text/format.ts";
import { Note } from "./note.tsx";

/** The results of an earlier day no longer hold. */
export function FitAgainNote({ again }: { readonly again: FitAgain }) {
  const { t, f } = usePane();
  return (
    <Note>
      <p>{fitAgainWords(t, f, again)}</p>
    </Note>
  );
}

export function fitAgainWords(t: Texts, f: Format, { day, reasons }: FitAgain): string {
  const words = t.movement.again;
  const told = reasons.map(({ key, figure }) => words.reason(f, key, figure));
  const list = [told.slice(0, -1).join(", "), ...told.slice(-1)].filter((part) => part !== "");
  return words.note(f, day, list.join(words.and));
}
