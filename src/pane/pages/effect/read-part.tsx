import { useEffect } from "preact/hooks";
import type { EffectView, ReadView } from "../../../wizard/pages/effect/effect-view.ts";
import { usePane } from "../../pane-context.ts";
import { Note } from "../../parts/note.tsx";
import { useQuestion } from "../use-question.ts";
import { EffectFound } from "./effect-found.tsx";
import { ExportTest } from "./export-test.tsx";
import { ReadFields } from "./read-fields.tsx";

interface ReadPartProps {
  readonly view: EffectView;
  readonly read: ReadView;
}

/** What happened to the groups since, or what is still missing for an answer. */
export function ReadPart({ view, read }: ReadPartProps) {
  const { t, f, state } = usePane();
  const { question } = useQuestion("effect");
  const words = t.effect.read;
  const { from } = read.plan;
  useEffect(() => {
    // Another cell may be selected by the time it is written: the range that was read is what counts.
    if (question.read?.from !== "selection" || from === null || from === "selection") return;
    state.page.value = { question: { ...question, read: { ...question.read, from } }, view };
  }, [view]);
  const { outcome } = read;
  const kept = view.splits.find(({ range }) => JSON.stringify(range) === JSON.stringify(from));
  if (outcome.key === "no-orders") return <Missing told={words.notes[outcome.key]} />;
  return (
    <>
      {outcome.key === "done" && <EffectFound effect={outcome.effect} />}
      {outcome.key === "too-early" && <Missing told={words.early(f, outcome.after, outcome.asOf)} />}
      {outcome.key !== "done" && outcome.key !== "too-early" && <Missing told={words.notes[outcome.key]} />}
      <ReadFields view={view} read={read} />
      {outcome.key === "too-early" && kept !== undefined && <ExportTest sheet={kept.range.sheet} />}
      {outcome.key === "done" && (
        <Note>
          <p>{words.lots}</p>
        </Note>
      )}
    </>
  );
}

function Missing({ told: [title, lead] }: { readonly told: readonly [string, string] }) {
  return (
    <section class="wa-stack-2">
      <h2 class="wa-finding">{title}</h2>
      <p class="wa-lead">{lead}</p>
    </section>
  );
}
