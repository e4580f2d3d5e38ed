import type { Again, CohortTable } from "../../wizard/pages/cohorts/cohorts-view.ts";
import { usePane } from "../pane-context.ts";

/** How many new customers come back, whether that gets better, and how long it takes. */
export function CohortFindings({ table }: { readonly table: CohortTable }) {
  const { t, f } = usePane();
  const words = t.cohorts;
  const { again, second } = table;
  return (
    <>
      <section class="wa-stack-2">
        <h2>
          {again === null
            ? words.tooNew
            : words.again(f, f.percent(Math.round(100 * again.share)), again.months)}
        </h2>
        {again !== null && <Years again={again} />}
        {again !== null && <p class="wa-hint">{words.base(f, again.customers, again.months)}</p>}
      </section>
      {second === null ? (
        <p class="wa-small">{words.secondNone}</p>
      ) : (
        <p class="wa-figure-line">
          <b>{words.days(f, Math.round(second.medianDays))}</b>
          <span class="wa-small">{words.second(f, second.customers)}</span>
        </p>
      )}
    </>
  );
}

/** The last two years beside each other; better or worse only where chance would hardly do it. */
function Years({ again }: { readonly again: Again }) {
  const { t, f } = usePane();
  if (again.years === null) return null;
  const [earlier, later] = again.years;
  const share = (part: number) => f.percent(Math.round(100 * part));
  const key = !again.differ ? "alike" : later.share > earlier.share ? "better" : "worse";
  const shares = [share(earlier.share), share(later.share)] as const;
  return <p class="wa-small">{t.cohorts[key](later.year, earlier.year, shares)}</p>;
}
