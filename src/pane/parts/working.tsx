import type { Stage } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";
import { Icon } from "./icon.tsx";

const ANALYSIS: readonly Stage[] = ["read", "summarise", "forecast", "segment"];

/** The stages of a run, with the one that it is busy with. */
export function Working({ stages = ANALYSIS }: { readonly stages?: readonly Stage[] }) {
  const { t, f, state } = usePane();
  const busy = state.busy.value;
  const progress = busy !== null && typeof busy === "object" ? busy : null;
  const now = progress === null ? 0 : Math.max(0, stages.indexOf(progress.stage));
  const share = progress === null || progress.total === 0 ? 0 : progress.done / progress.total;
  const percent = Math.round((100 * (now + share)) / stages.length);
  return (
    <>
      <div class="wa-progress">
        <p class="wa-row wa-row--apart">
          <b>{f.percent(percent)}</b>
          <span class="wa-small" role="status">
            {progress === null ? t.writing.working : t.writing.of(f, progress.done, progress.total)}
          </span>
        </p>
        <progress value={percent} max={100} aria-label={t.writing.progress}>
          {f.percent(percent)}
        </progress>
      </div>
      <ul class="wa-todo">
        {stages.map((stage, at) => {
          const where = at < now ? "done" : at === now ? "now" : "later";
          return (
            <li key={stage} class={where === "later" ? undefined : `wa-is-${where}`}>
              {where === "done" ? <Icon name="check" /> : <span class="wa-ring" aria-hidden="true" />}
              <span>
                {t.writing.stages[stage]}
                <span class="wa-vh">, {t.writing.states[where]}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

export const WRITING: readonly Stage[] = [...ANALYSIS, "arrange", "write"];
export const CHECKING: readonly Stage[] = [...ANALYSIS, "check"];
