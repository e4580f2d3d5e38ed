import { useEffect, useRef, useState } from "preact/hooks";
import type { AudienceQuestion, AudienceView } from "../../wizard/pages/audience/audience-view.ts";
import { usePane } from "../pane-context.ts";
import { Primary } from "../parts/frame.tsx";
import { Note } from "../parts/note.tsx";
import { AudienceChoices } from "./audience/audience-choices.tsx";
import { AudienceColumns } from "./audience/audience-columns.tsx";
import { AudienceCounts } from "./audience/audience-counts.tsx";
import { AudienceOptions } from "./audience/audience-options.tsx";
import { AudiencePreview } from "./audience/audience-preview.tsx";
import { downloadList } from "./audience/download-list.ts";
import { PageFrame } from "./page-frame.tsx";

/** A group of customers as a list for an advertising or mail platform. */
export function AudiencePage() {
  const pane = usePane();
  const { t, state, act } = pane;
  const [saved, setSaved] = useState<string | null>(null);
  const shown = state.page.value;
  const question = shown?.question.page === "audience" ? shown.question : null;
  const view = question === null ? null : (shown!.view as AudienceView | null);
  const language = state.language.value;
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => setSaved(null), [question]);
  useEffect(() => note.current?.scrollIntoView({ block: "nearest" }), [saved]);
  useEffect(() => {
    // Names on the list are in the language of the pane.
    if (question !== null && (question.language ?? "en") !== language)
      void act.ask({ ...question, language });
  }, [question, language]);
  const ready = view !== null && mayExport(view) && state.busy.value === null && state.problem.value === null;
  const download = async () => {
    if (question !== null) setSaved(await downloadList(pane, question));
  };
  return (
    <PageFrame
      page="audience"
      title={t.audience.title}
      line={t.audience.line}
      writes
      primary={
        <Primary off={!ready} onPress={() => void download()}>
          {t.audience.download}
        </Primary>
      }
    >
      {(answer) => (
        <>
          {saved !== null && (
            <div role="status" ref={note}>
              <Note icon="check" tone="good">
                <b>{t.audience.saved(saved)}</b>
                <p>{t.audience.savedHint}</p>
              </Note>
            </div>
          )}
          {question !== null && <Audience question={question} view={answer} ready={ready} />}
        </>
      )}
    </PageFrame>
  );
}

function mayExport({ consent, counts }: AudienceView): boolean {
  return consent !== "needed" && counts.exported > 0;
}

interface AudienceProps {
  readonly question: AudienceQuestion;
  readonly view: AudienceView;
  readonly ready: boolean;
}

function Audience({ question, view, ready }: AudienceProps) {
  const { t, f, state, act } = usePane();
  const { exported, group } = view.counts;
  const language = state.language.value;
  const wanted = { ...view.chosen, ...question };
  const finding = () => {
    if (exported === 0) return t.audience.nobody;
    return view.consent === "needed"
      ? t.audience.asksFirst(f, group)
      : t.audience.finding(f, exported, group);
  };
  const onChange = (change: Partial<AudienceQuestion>) => {
    const groups = { group: wanted.group ?? null, also: wanted.also ?? null };
    void act.ask({ ...question, ...groups, language, ...change });
  };
  return (
    <>
      <div role="status">
        <h2 class="wa-finding">{finding()}</h2>
      </div>
      <AudienceChoices view={view} wanted={wanted} onChange={onChange} />
      <AudienceCounts view={view} question={question} onChange={onChange} />
      <div class="wa-folds">
        <AudienceColumns view={view} question={question} onChange={onChange} />
        <AudienceOptions view={view} wanted={wanted} onChange={onChange} />
      </div>
      <AudiencePreview view={view} />
      {view.rules.isTable && (
        <div class="wa-stack-2">
          <button
            type="button"
            class="wa-btn wa-btn--wide"
            aria-disabled={ready ? undefined : "true"}
            onClick={() => ready && void act.publish()}
          >
            {t.audience.toSheet}
          </button>
          <p class="wa-hint">{t.audience.sheetHint}</p>
        </div>
      )}
    </>
  );
}
