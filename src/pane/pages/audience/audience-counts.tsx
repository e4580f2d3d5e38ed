import type { AudienceQuestion, AudienceView } from "../../../wizard/pages/audience/audience-view.ts";
import { usePane } from "../../pane-context.ts";
import { Note } from "../../parts/note.tsx";
import { PlainFold } from "../../parts/plain-fold.tsx";

interface AudienceCountsProps {
  readonly view: AudienceView;
  readonly question: AudienceQuestion;
  readonly onChange: (change: Partial<AudienceQuestion>) => void;
}

/** How many are left at each step, why the others are not, and what stands in the way. */
export function AudienceCounts({ view, question, onChange }: AudienceCountsProps) {
  const { t, f } = usePane();
  const { counts, consent, leftOut, rules } = view;
  const out = leftOut.reduce((sum, { customers }) => sum + customers, 0);
  const address = rules.hasPhone && rules.advertising ? "usable" : "addressed";
  return (
    <section class="wa-stack">
      <dl class="wa-facts wa-audience-counts">
        <dt>{t.audience.counts.group}</dt>
        <dd>{f.count(counts.group)}</dd>
        {consent === "column" && (
          <>
            <dt>{t.audience.counts.consenting}</dt>
            <dd>{f.count(counts.consenting ?? 0)}</dd>
          </>
        )}
        <dt>{t.audience.counts[address]}</dt>
        <dd>{f.count(counts.addressed)}</dd>
        <dt>{t.audience.counts.exported}</dt>
        <dd>
          <b>{f.count(consent === "needed" ? 0 : counts.exported)}</b>
        </dd>
      </dl>
      {out > 0 && (
        <PlainFold title={t.audience.why(f, out)}>
          <dl class="wa-facts wa-audience-counts">
            {leftOut.map(({ reason, customers }) => (
              <>
                <dt key={reason}>{t.audience.reasons[reason]}</dt>
                <dd>{f.count(customers)}</dd>
              </>
            ))}
          </dl>
        </PlainFold>
      )}
      <Permission view={view} question={question} onChange={onChange} />
      <Cautions view={view} />
    </section>
  );
}

function Permission({ view, question, onChange }: AudienceCountsProps) {
  const { t } = usePane();
  const { consent } = view;
  if (consent !== "needed" && consent !== "given") return null;
  const { title, text, tick } = t.audience.consentNeeded;
  return (
    <Note icon={consent === "needed" ? "warn" : "info"} {...(consent === "needed" ? { tone: "warn" } : {})}>
      <b>{title}</b>
      <p>{consent === "needed" ? text : t.audience.consentGiven}</p>
      <label class="wa-tick">
        <input
          type="checkbox"
          checked={question.permission === true}
          onChange={(event) => onChange({ permission: event.currentTarget.checked })}
        />
        {tick}
      </label>
    </Note>
  );
}

/** What does not stop the list, but should be known. */
function Cautions({ view }: { readonly view: AudienceView }) {
  const { t, f } = usePane();
  const { counts, rules, chosen } = view;
  const { minimum } = rules;
  const small = minimum !== null && counts.exported > 0 && counts.exported < minimum.from;
  return (
    <>
      {small && (
        <Note>
          <p>
            {t.audience.minimum(
              f,
              t.audience.destinations[chosen.destination],
              minimum.from,
              minimum.to,
              counts.exported,
            )}
          </p>
        </Note>
      )}
      {counts.negative > 0 && chosen.purpose === "reach" && (
        <p class="wa-hint">{t.audience.negative(f, counts.negative)}</p>
      )}
      {counts.unreadPhones > 0 && <p class="wa-hint">{t.audience.unreadPhones(f, counts.unreadPhones)}</p>}
    </>
  );
}
