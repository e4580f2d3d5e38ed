import { usePane } from "../pane-context.ts";
import { Icon } from "../parts/icon.tsx";
import { Languages } from "../parts/languages.tsx";
import { Note } from "../parts/note.tsx";
import { SampleCard } from "../parts/sample-card.tsx";
import { CostCard } from "./start/cost-card.tsx";
import { MovedCard } from "./start/moved-card.tsx";

export function StartScreen() {
  const { t, state, act } = usePane();
  const run = state.run.value;
  return (
    <>
      <header class="wa-head wa-head--plain wa-head--bare">
        <div class="wa-head__top">
          <p class="wa-brand">
            <svg viewBox="0 0 30 30" aria-hidden="true">
              <rect x="1" y="1" width="13" height="13" rx="3.5" fill="var(--q-deepen)" />
              <rect x="16" y="1" width="13" height="13" rx="3.5" fill="var(--q-protect)" />
              <rect x="1" y="16" width="13" height="13" rx="3.5" fill="var(--q-economise)" opacity=".55" />
              <rect x="16" y="16" width="13" height="13" rx="3.5" fill="var(--q-grow)" />
            </svg>
            <b>Waarde</b>
          </p>
          <Languages />
        </div>
      </header>
      <div class="wa-main">
        <div class="wa-stack-2">
          <h1>{t.start.title}</h1>
          <p class="wa-lead">{t.start.lead}</p>
        </div>
        <button type="button" class="wa-card wa-card--press wa-card--lead" onClick={() => act.start()}>
          <span class="wa-card__icon">
            <Icon name="people" />
          </span>
          <b class="wa-card__title">{t.start.best}</b>
          <span class="wa-card__text">{t.start.bestHint}</span>
          <Icon name="next" />
        </button>
        <MovedCard />
        <CostCard />
        <SampleCard />
        {run !== null && (
          <div class="wa-card wa-card--sunken wa-row wa-row--wrap">
            <p class="wa-small">{t.start.lastRun(run.sheet)}</p>
            <button type="button" class="wa-btn wa-btn--small" onClick={() => act.goTo("result")}>
              {t.result.show}
            </button>
          </div>
        )}
        <Note icon="lock">
          <p>{t.start.privacy}</p>
        </Note>
      </div>
    </>
  );
}
