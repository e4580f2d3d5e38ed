import type { AudienceQuestion, AudienceView } from "../../../wizard/pages/audience/audience-view.ts";
import { usePane } from "../../pane-context.ts";
import { Fold } from "../../parts/fold.tsx";

interface AudienceColumnsProps {
  readonly view: AudienceView;
  readonly question: AudienceQuestion;
  readonly onChange: (change: Partial<AudienceQuestion>) => void;
}

/** From which column each field comes; the user may choose another, or none. */
export function AudienceColumns({ view, question, onChange }: AudienceColumnsProps) {
  const { t, f, state } = usePane();
  const columns = state.inspection.value?.columns ?? [];
  const found = view.contacts.filter(({ position }) => position !== null).length;
  return (
    <Fold title={t.audience.columns} now={t.audience.foundColumns(f, found)}>
      <div class="wa-maps">
        {view.contacts.map(({ field, position, example }) => {
          const id = `waarde-audience-${field}`;
          const wanted = question.columns?.[field];
          const present = wanted === undefined ? position : wanted;
          return (
            <div class="wa-map" key={field}>
              <div class="wa-map__top">
                <label class="wa-label" for={id}>
                  {t.audience.fields[field]}
                </label>
                <select
                  id={id}
                  class="wa-select"
                  value={present === null ? "" : String(present)}
                  onChange={(event) => {
                    const chosen = event.currentTarget.value;
                    const own = { [field]: chosen === "" ? null : Number(chosen) };
                    onChange({ columns: { ...question.columns, ...own } });
                  }}
                >
                  <option value="">{t.audience.none}</option>
                  {columns.map(({ position: at, header }) => (
                    <option key={at} value={String(at)}>
                      {header}
                    </option>
                  ))}
                </select>
              </div>
              {example !== null && (
                <p class="wa-map__read">
                  <span class="wa-raw">{example}</span>
                </p>
              )}
            </div>
          );
        })}
      </div>
    </Fold>
  );
}
