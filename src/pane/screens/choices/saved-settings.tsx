import { useEffect, useRef, useState } from "preact/hooks";
import { settingsInUse } from "../../../wizard/saved-settings.ts";
import type { Choices, Problem } from "../../../wizard/service.ts";
import { usePane } from "../../pane-context.ts";
import { DropSettings, KeepSettings, Refused } from "./keep-settings.tsx";

/** Which settings these choices are; others to choose, and this set to keep under a name. */
export function SavedSettingsPart({ choices }: { readonly choices: Choices }) {
  const { t, state, act } = usePane();
  const [open, setOpen] = useState<"keep" | "drop" | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const saveAs = useRef<HTMLButtonElement>(null);
  const settings = state.settings.value;
  // Back to where the keyboard was, once the form that had it is gone.
  const close = () => {
    setOpen(null);
    requestAnimationFrame(() => saveAs.current?.focus());
  };
  useEffect(() => {
    if (settings === null) void act.loadSettings();
  }, [settings]);
  if (settings === null) return null;
  const words = t.settings;
  const standard = state.analysis.value?.forecast?.standard ?? null;
  const { name, changed } = settingsInUse(choices, settings, standard);
  const { kept } = settings;
  return (
    <section class="wa-stack-2" id="waarde-settings-part" aria-label={words.title}>
      {kept.length > 0 && (
        <div class="wa-field">
          <label for="waarde-settings">{words.title}</label>
          <select
            id="waarde-settings"
            class="wa-select"
            value={name ?? ""}
            onChange={(event) => {
              const chosen = event.currentTarget.value;
              setOpen(null);
              act.useSettings(chosen === "" ? null : chosen);
            }}
          >
            <option value="">{words.standard}</option>
            {kept.map((settings) => (
              <option key={settings.name} value={settings.name}>
                {settings.name}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="wa-row wa-row--apart wa-row--wrap">
        <span class="wa-small" role="status">
          {words.inUse(name ?? words.standard, changed)}
        </span>
        {open !== "keep" && (
          <button ref={saveAs} type="button" class="wa-link" onClick={() => setOpen("keep")}>
            {words.saveAs}
          </button>
        )}
      </div>
      {open === "keep" && <KeepSettings settings={settings} onDone={close} />}
      {problem !== null && <Refused problem={problem} />}
      {name !== null && open === null && (
        <p class="wa-row wa-row--apart wa-row--wrap">
          {changed ? (
            <button
              type="button"
              class="wa-link"
              onClick={() => void act.keepSettings(name).then(setProblem)}
            >
              {words.update(name)}
            </button>
          ) : (
            <span />
          )}
          <button type="button" class="wa-link" onClick={() => setOpen("drop")}>
            {words.drop(name)}…
          </button>
        </p>
      )}
      {name !== null && open === "drop" && <DropSettings name={name} onDone={close} />}
      {name === null && changed && open === null && (
        <p>
          <button type="button" class="wa-link" onClick={() => act.useSettings(null)}>
            {words.backToStandard}
          </button>
        </p>
      )}
    </section>
  );
}
