import type { Analysis, Question } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";
import { Icon } from "../parts/icon.tsx";

/** What one may want to know next, and what to do with it; the question with which each page opens. */
const LISTS = {
  know: [
    { page: "customer" },
    { page: "movement" },
    { page: "crossing" },
    { page: "drivers" },
    { page: "cohorts" },
    { page: "together" },
  ],
  act: [{ page: "budget" }, { page: "audience" }, { page: "effect" }],
} as const satisfies Record<string, readonly Question[]>;

/** Only orders tell when people came back and what they bought. */
const OF_ORDERS: ReadonlySet<string> = new Set(["cohorts", "together"]);

/** The pages beside the path, in two quiet lists. */
export function PageLinks() {
  const { t, state, act } = usePane();
  const analysis = state.analysis.value;
  return (
    <section class="wa-stack-2">
      <h2>{t.pages.more}</h2>
      {Object.values(LISTS).map((list) => (
        <ul key={list[0].page} class="wa-links">
          {list
            .filter(({ page }) => isUseful(page, analysis))
            .map((question) => (
              <li key={question.page}>
                <button type="button" onClick={() => act.openPage(question)}>
                  {t[question.page].link}
                  <Icon name="next" />
                </button>
              </li>
            ))}
        </ul>
      ))}
    </section>
  );
}

/** A page that could only say what is missing is not offered. */
function isUseful(page: Question["page"], analysis: Analysis | null): boolean {
  if (OF_ORDERS.has(page)) return analysis?.kind !== "customers";
  return page !== "crossing" || analysis?.rfm?.groups !== null;
}
