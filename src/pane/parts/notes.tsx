import type { Analysis } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";
import { fitAgainWords } from "./fit-again-note.tsx";
import { Note } from "./note.tsx";

type AnyNote = Analysis["notes"][number];

/** What the reader must know to judge the numbers. */
export function Notes({ notes }: { readonly notes: readonly AnyNote[] }) {
  const words = useNoteWords();
  return (
    <>
      {notes.map((note) => (
        <Note
          key={words(note)}
          {...(isWarning(note) ? { icon: "warn" as const, tone: "warn" as const } : {})}
        >
          <p>{words(note)}</p>
        </Note>
      ))}
    </>
  );
}

function isWarning(note: AnyNote): boolean {
  return note.key === "few-customers" || note.key === "all-durations-equal" || note.key === "no-duration";
}

function useNoteWords(): (note: AnyNote) => string {
  const { t, f } = usePane();
  return (note) => {
    switch (note.key) {
      case "few-customers":
      case "caution":
      case "without-purchase":
        return t.notes[note.key](f, note.customers);
      case "all-durations-equal":
        return t.notes[note.key](f, note.months);
      case "no-duration":
      case "no-rfm":
        return t.notes[note.key];
      case "rows-left-out":
        return t.notes[note.key](f, note.rows, t.notes.without[note.without]);
      case "incomplete":
        return t.notes[note.key](f, note.customers, t.columns.roles[note.role].toLowerCase());
      case "fit-again":
        return fitAgainWords(t, f, note.again);
      case "other-currency":
        return t.notes[note.key](f, note.rows, f.currencyName(note.currency));
    }
  };
}
