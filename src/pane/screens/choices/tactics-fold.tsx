import { TACTIC_LENGTH, withWord } from "../../../wizard/own-words.ts";
import type { Choices, QuadrantKey } from "../../../wizard/service.ts";
import { QUADRANT_KEYS } from "../../../wizard/vocabulary.ts";
import { usePane } from "../../pane-context.ts";
import { Fold } from "../../parts/fold.tsx";
import { WordField } from "../../parts/word-field.tsx";
import { useNames } from "../../use-names.ts";

/** What to do with each quadrant, in the user's own words where they want. */
export function TacticsFold({ choices }: { readonly choices: Choices }) {
  const { t, state, act } = usePane();
  const standard = state.vocabularies.value[state.language.value]?.tactics;
  const names = useNames();
  if (standard === undefined || names === null) return null;
  const { own } = choices;
  const change = (key: QuadrantKey, typed: string) => {
    const same = typed.trim() === standard[key];
    act.changeChoices({ own: withWord(own, "tactics", key, same ? "" : typed) });
  };
  return (
    <Fold title={t.settings.tactics} now={t.settings.tacticsNow(Object.keys(own.tactics).length)}>
      <p class="wa-hint">{t.settings.tacticsHint}</p>
      {QUADRANT_KEYS.map((key) => (
        <div key={key} class="wa-stack-1">
          <WordField
            id={`waarde-tactic-${key}`}
            label={names.quadrants[key]}
            value={names.tactics[key]}
            standard={standard[key]}
            most={TACTIC_LENGTH}
            long
            onWord={(typed) => change(key, typed)}
          />
          {own.tactics[key] !== undefined && (
            <p>
              <button type="button" class="wa-link" onClick={() => change(key, "")}>
                {t.settings.standardText}
                <span class="wa-vh"> {names.quadrants[key]}</span>
              </button>
            </p>
          )}
        </div>
      ))}
    </Fold>
  );
}
