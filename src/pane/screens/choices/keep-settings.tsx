import { useEffect, useRef, useState } from "preact/hooks";
import { NAME_LENGTH, tidyWord } from "../../../wizard/own-words.ts";
import type { Problem, SavedSettings } from "../../../wizard/service.ts";
import { usePane } from "../../pane-context.ts";
import { Note } from "../../parts/note.tsx";
import { WordField } from "../../parts/word-field.tsx";
import { problemText } from "../../text/problem-text.ts";

interface KeepSettingsProps {
  readonly settings: SavedSettings;
  readonly onDone: () => void;
}

/** A name for the choices as they are. */
export function KeepSettings({ settings, onDone }: KeepSettingsProps) {
  const { t, act } = usePane();
  const words = t.settings;
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const name = tidyWord(typed, NAME_LENGTH);
  const old = settings.kept.find((known) => known.name.toLowerCase() === name.toLowerCase());
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const keep = async () => {
    const refused = await act.keepSettings(name);
    setProblem(refused);
    if (refused === null) onDone();
  };
  return (
    <form
      ref={form}
      class="wa-card wa-stack-2"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <WordField
        id="waarde-settings-name"
        label={words.name}
        value=""
        standard={words.example}
        most={NAME_LENGTH}
        describedBy="waarde-settings-hint"
        onWord={setTyped}
      />
      <p class="wa-hint" id="waarde-settings-hint">
        {old === undefined ? words.keptHint : words.replaces(old.name)}
      </p>
      {problem !== null && <Refused problem={problem} />}
      <p class="wa-row wa-row--wrap">
        <button type="submit" class="wa-btn">
          {words.save}
        </button>
        <button type="button" class="wa-link" onClick={onDone}>
          {words.leave}
        </button>
      </p>
    </form>
  );
}

/** Asked in place, because others use the settings too. */
export function DropSettings({ name, onDone }: { readonly name: string; readonly onDone: () => void }) {
  const { t, act } = usePane();
  const words = t.settings;
  const [problem, setProblem] = useState<Problem | null>(null);
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => stay.current?.focus(), []);
  const drop = async () => {
    const refused = await act.dropSettings(name);
    setProblem(refused);
    if (refused === null) onDone();
  };
  return (
    <fieldset class="wa-card wa-stack-2">
      <legend class="wa-vh">{words.drop(name)}</legend>
      <p>{words.sure(name)}</p>
      {problem !== null && <Refused problem={problem} />}
      <p class="wa-row wa-row--wrap">
        <button type="button" class="wa-btn" onClick={() => void drop()}>
          {words.drop(name)}
        </button>
        <button ref={stay} type="button" class="wa-link" onClick={onDone}>
          {words.stay}
        </button>
      </p>
    </fieldset>
  );
}

/** Why it was not done. */
export function Refused({ problem }: { readonly problem: Problem }) {
  const { t, f } = usePane();
  const { title, lead } = problemText(t.problems, problem, { f, role: (role) => t.columns.roles[role] });
  return (
    <Note tone="bad" icon="warn">
      <p role="alert">
        <b>{title}.</b> {lead}
      </p>
    </Note>
  );
}
