import type { Question } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";

/** The question with which each page opens. */
const PAGES: readonly Question[] = [
  { page: "crossing" },
  { page: "drivers" },
  { page: "movement" },
  { page: "budget" },
  { page: "audience" },
  { page: "customer" },
  { page: "cohorts" },
  { page: "together" },
  { page: "effect" },
];

/** The pages beside the path, as chips. */
export function PageLinks() {
  const { t, act } = usePane();
  return (
    <section class="wa-stack-2">
      <h2>{t.pages.more}</h2>
      <ul class="wa-chips">
        {PAGES.map((question) => (
          <li key={question.page}>
            <button type="button" class="wa-chip wa-chip--pick" onClick={() => act.openPage(question)}>
              {t[question.page].link}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
