import { usePane } from "../pane-context.ts";

/** Leads to sample data, where the host has some. */
export function SampleCard() {
  const { t, state, act } = usePane();
  if (state.onSample === null) return null;
  return (
    <div class="wa-card wa-card--sunken wa-row wa-row--wrap">
      <p class="wa-small">{t.start.noList}</p>
      <button type="button" class="wa-btn wa-btn--small" onClick={() => void act.sample()}>
        {t.start.sample}
      </button>
    </div>
  );
}
