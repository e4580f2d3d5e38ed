import { DEFAULT_CHOICES } from "../wizard/choices.ts";
import { NAME_LENGTH, tidyWord } from "../wizard/own-words.ts";
import type { Answer, Problem, SavedSettings } from "../wizard/service.ts";
import type { PaneActions } from "./pane-actions.ts";
import type { PaneState } from "./pane-state.ts";
import { settle } from "./settle.ts";

/** The verbs of the settings that a document keeps under names. */
export type SettingsActions = ReturnType<typeof createSettingsActions>;

export function createSettingsActions(state: PaneState, act: PaneActions) {
  const { service } = state;

  /** Takes in what the document keeps now, or answers why it does not. */
  async function follow(call: Promise<Answer<SavedSettings>>): Promise<Problem | null> {
    const answer = await settle(call);
    if (answer.state === "problem") return answer.problem;
    state.settings.value = answer.result;
    return null;
  }

  /** Whoever opens the document next begins with these. */
  function remember(): void {
    if (state.choices.value !== null) void service.saveChoices(state.choices.value).catch(() => undefined);
  }

  return {
    loadSettings: () => follow(service.savedSettings()),

    /** The choices under a name, or the standard; the borders go back to the middle, soft data stay. */
    useSettings(name: string | null): void {
      const named = state.settings.value?.kept.find((settings) => settings.name === name);
      const { soft: _, ...choices } = named?.choices ?? DEFAULT_CHOICES;
      act.changeChoices({ ...choices, setting: named?.name ?? null });
      remember();
    },

    async keepSettings(typed: string): Promise<Problem | null> {
      const choices = state.choices.value;
      if (choices === null) return null;
      const name = tidyWord(typed, NAME_LENGTH);
      const problem = await follow(service.keepSettings({ name, choices }));
      if (problem === null) {
        act.changeChoices({ setting: name });
        remember();
      }
      return problem;
    },

    /** The choices stay as they are; only what was kept is gone. */
    async dropSettings(name: string): Promise<Problem | null> {
      const problem = await follow(service.dropSettings({ name }));
      if (problem === null) {
        act.changeChoices({ setting: null });
        remember();
      }
      return problem;
    },
  };
}
