import { useState } from "preact/hooks";
import type { Pages } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";
import { Note } from "../parts/note.tsx";
import { Notes } from "../parts/notes.tsx";
import { Segmented } from "../parts/segmented.tsx";
import { CrossingCard } from "./crossing/crossing-card.tsx";
import { type CellPlace, CrossingMatrix } from "./crossing/crossing-matrix.tsx";
import { CrossingSays } from "./crossing/crossing-says.tsx";
import { PageFrame } from "./page-frame.tsx";

type View = Pages["crossing"]["view"];

/** Value tiers crossed with RFM segments, and in words which Champions are also Very profitable. */
export function CrossingPage() {
  const { t, state } = usePane();
  const view = state.page.value?.view as View | null | undefined;
  const nothing = view?.rows === null;
  return (
    <PageFrame page="crossing" title={t.crossing.title} line={t.crossing.line} writes={!nothing}>
      {(answer) => (answer.rows === null ? <Nothing /> : <Crossed key={answer.rows} view={answer} />)}
    </PageFrame>
  );
}

const REASONS: ReadonlySet<string> = new Set([
  "no-rfm",
  "few-customers",
  "no-duration",
  "all-durations-equal",
]);

function Nothing() {
  const { t, state } = usePane();
  const notes = state.analysis.value?.notes ?? [];
  return (
    <>
      <div class="wa-stack-2">
        <h2>{t.crossing.nothing}</h2>
        <p class="wa-lead">{t.crossing.nothingHint}</p>
      </div>
      <Notes notes={notes.filter(({ key }) => REASONS.has(key))} />
    </>
  );
}

function Crossed({ view }: { readonly view: View }) {
  const { t, act } = usePane();
  const [place, choose] = useState<CellPlace | null>(null);
  const rows = view.rows!;
  return (
    <>
      {view.choices.length > 1 && (
        <Segmented
          name="waarde-crossed"
          label={t.crossing.rowsLabel}
          options={view.choices.map((key) => [key, t.crossing.rows[key]] as const)}
          value={rows}
          onValue={(key) => void act.ask({ page: "crossing", rows: key })}
        />
      )}
      <CrossingSays view={view} />
      <Worth view={view} />
      <CrossingMatrix view={view} chosen={place} onChoose={choose} />
      {place !== null && <CrossingCard view={view} place={place} />}
    </>
  );
}

/** What the tiers rest on, where it makes part of the answer follow by itself. */
function Worth({ view }: { readonly view: View }) {
  const { t, act } = usePane();
  if (view.circular === null) {
    return view.worth === "predicted" ? (
      <Note icon="check">
        <p>{t.crossing.expected}</p>
      </Note>
    ) : null;
  }
  const whole = view.circular === "earned";
  return (
    <Note {...(whole ? { icon: "warn" as const, tone: "warn" as const } : {})}>
      <p>
        {t.crossing.circular[view.circular]}
        {whole && !view.canExpect && ` ${t.crossing.noForecast}`}
      </p>
      {view.canExpect && view.circular !== "same-value" && (
        <p>
          <button type="button" class="wa-link" onClick={() => act.leavePages("choices")}>
            {t.crossing.useExpected}
          </button>
        </p>
      )}
    </Note>
  );
}
