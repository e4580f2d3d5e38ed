import type { ForecastView } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";
import { Note } from "./note.tsx";

interface ForecastNotesProps {
  readonly forecast: ForecastView;
  /** What to say first. */
  readonly lead?: string;
}

/** How far to trust the fit, in the sentences of the catalogue; nothing when there is nothing to say. */
export function ForecastNotes({ forecast, lead }: ForecastNotesProps) {
  const { state } = usePane();
  const words = state.vocabularies.value[state.language.value];
  const sentences = [
    ...(lead === undefined ? [] : [lead]),
    ...forecast.notes.purchases.map((note) => words?.purchaseNotes[note] ?? ""),
    ...forecast.notes.spend.map((note) => words?.spendNotes[note] ?? ""),
  ];
  if (sentences.length === 0) return null;
  return (
    <Note icon="warn" tone="warn">
      <p>{sentences.join(" ")}</p>
    </Note>
  );
}
