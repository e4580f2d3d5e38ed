import type { Analysis, Question } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";
import { Icon } from "../parts/icon.tsx";

/** The question with which each page opens: first what one may want to know, then what to do with it. */
const PAGES: readonly Question[] = [
  { page: "customer" },
  { page: "movement" },
  { page: "crossing" },
  { page: "drivers" },
  { page: "cohorts" },
  { page: "together" },
  { page: "budget" },
  { page: "audience" },
  { page: "effect" },
];

/** Only orders tell when people came back and what they bought. */
const OF_ORDERS: ReadonlySet<string> = new Set(["cohorts", "together"]);

/** The pages beside the path, in one quiet list. */
export function PageLinks() {
  const { t, state, act } = usePane();
  const analysis = state.analysis.value;
  return (
    <section class="wa-stack-2">
      <h2>{t.pages.more}</h2>
      <ul class="wa-links">
        {PAGES.filter(({ page }) => isUseful(page, analysis)).map((question) => (
          <li key={question.page}>
            <button type="button" onClick={() => act.openPage(question)}>
              {t[question.page].link}
              <Icon name="next" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A page that could only say what is missing is not offered. */
function isUseful(page: Question["page"], analysis: Analysis | null): boolean {
  if (OF_ORDERS.has(page)) return analysis?.kind !== "customers";
  return page !== "crossing" || analysis?.rfm?.groups !== null;
}
