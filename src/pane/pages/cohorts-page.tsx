import type { CohortsQuestion, CohortsView, CohortTable } from "../../wizard/pages/cohorts/cohorts-view.ts";
import { usePane } from "../pane-context.ts";
import { Note } from "../parts/note.tsx";
import { Segmented } from "../parts/segmented.tsx";
import { CohortFindings } from "./cohort-findings.tsx";
import { CohortHeat } from "./cohort-heat.tsx";
import { PageFrame } from "./page-frame.tsx";

/** Customers by the period of their first order, and what they did after it. */
export function CohortsPage() {
  const { t, state } = usePane();
  const shown = state.page.value;
  const view = shown?.question.page === "cohorts" ? (shown.view as CohortsView | null) : null;
  return (
    <PageFrame
      page="cohorts"
      title={t.cohorts.title}
      line={t.cohorts.line}
      writes={view === null || view.cohorts !== null}
    >
      {({ cohorts }) =>
        cohorts === null ? (
          <Note>
            <p>{t.cohorts.none}</p>
          </Note>
        ) : (
          <>
            <CohortFindings table={cohorts} />
            <CohortSection table={cohorts} />
          </>
        )
      }
    </PageFrame>
  );
}

/** The table, and what it shows of which periods. */
function CohortSection({ table }: { readonly table: CohortTable }) {
  const { t, act } = usePane();
  const words = t.cohorts;
  const { measure, period } = table;
  const ask = (change: Omit<CohortsQuestion, "page">) =>
    void act.ask({ page: "cohorts", measure, period, ...change });
  const options = <Key extends string>(names: Readonly<Record<Key, string>>) =>
    Object.entries(names) as [Key, string][];
  return (
    <section class="wa-stack">
      <h2>{words.table}</h2>
      <Segmented
        name="waarde-period"
        label={words.period}
        options={options(words.periods)}
        value={period}
        onValue={(chosen) => ask({ period: chosen })}
      />
      <div class="wa-field">
        <label for="waarde-cohort-measure">{words.measure}</label>
        <select
          class="wa-select"
          id="waarde-cohort-measure"
          value={measure}
          onChange={(event) => ask({ measure: event.currentTarget.value as CohortTable["measure"] })}
        >
          {options(words.measures).map(([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <CohortHeat table={table} />
    </section>
  );
}
