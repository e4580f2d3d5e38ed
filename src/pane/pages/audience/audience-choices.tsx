import {
  type AudienceQuestion,
  type AudienceView,
  DESTINATION_IDS,
} from "../../../wizard/pages/audience/audience-view.ts";
import { usePane } from "../../pane-context.ts";
import { Note } from "../../parts/note.tsx";
import { Segmented } from "../../parts/segmented.tsx";
import { GroupSelect } from "./group-select.tsx";

export interface AudiencePartProps {
  readonly view: AudienceView;
  /** What was chosen last, also while the answer is under way. */
  readonly wanted: AudienceView["chosen"];
  readonly onChange: (change: Partial<AudienceQuestion>) => void;
}

/** Which customers, where to, and what for. */
export function AudienceChoices({ view, wanted, onChange }: AudiencePartProps) {
  const { t } = usePane();
  const { group, also, destination, purpose } = wanted;
  const isControl = [group, also].some((one) => one?.kind === "split" && one.key === "control");
  return (
    <>
      <section class="wa-stack">
        <div class="wa-field">
          <label for="waarde-audience-group">{t.audience.who}</label>
          <GroupSelect
            id="waarde-audience-group"
            groups={view.groups}
            value={group}
            none={t.audience.everybody}
            onGroup={(chosen) => onChange({ group: chosen, also: chosen?.kind === also?.kind ? null : also })}
          />
        </div>
        {group !== null && (
          <div class="wa-field">
            <label for="waarde-audience-also">{t.audience.also}</label>
            <GroupSelect
              id="waarde-audience-also"
              groups={view.groups.filter(({ choice }) => choice.kind !== group.kind)}
              value={also}
              none={t.audience.noFilter}
              onGroup={(chosen) => onChange({ also: chosen })}
            />
          </div>
        )}
      </section>
      <section class="wa-stack-2">
        <h2 id="waarde-audience-to">{t.audience.to}</h2>
        <ul class="wa-chips" aria-labelledby="waarde-audience-to">
          {DESTINATION_IDS.map((id) => (
            <li key={id}>
              <button
                type="button"
                class="wa-chip wa-chip--pick"
                aria-pressed={id === destination}
                onClick={() => onChange({ destination: id })}
              >
                {t.audience.destinations[id]}
              </button>
            </li>
          ))}
        </ul>
        <p class="wa-hint">{t.audience.tips[destination]}</p>
      </section>
      {isControl && purpose === "reach" && (
        <Note icon="warn" tone="warn">
          <p>{t.audience.controlNote}</p>
        </Note>
      )}
      {view.rules.advertising && (
        <div class="wa-stack-2">
          <Segmented
            name="waarde-audience-purpose"
            label={t.audience.purpose}
            options={[
              ["reach", t.audience.purposes.reach],
              ["exclude", t.audience.purposes.exclude],
            ]}
            value={purpose}
            onValue={(chosen) => onChange({ purpose: chosen })}
          />
          {purpose === "exclude" && <p class="wa-hint">{t.audience.excludeNote}</p>}
        </div>
      )}
    </>
  );
}
