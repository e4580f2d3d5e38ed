import { useEffect, useRef } from "preact/hooks";
import type { PageKey, Pages } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";

/** How long typing may go on before the page follows. */
const PAUSE = 250;

/** The question of the open page, and how to change it: at once, or when typing has paused. */
export function useQuestion<Key extends PageKey>(page: Key) {
  const { state, act } = usePane();
  const pause = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);
  const shown = state.page.value;
  const question = (shown?.question.page === page ? shown.question : { page }) as Pages[Key]["question"];
  return {
    question,
    change(changed: Partial<Pages[Key]["question"]>, late = false): void {
      clearTimeout(pause.current);
      const next = { ...question, ...changed } as Pages[Key]["question"];
      if (!late) {
        void act.ask(next);
        return;
      }
      // What is written meanwhile is written for what was typed.
      state.page.value = { question: next, view: shown?.view ?? null };
      pause.current = setTimeout(() => void act.ask(next), PAUSE);
    },
  };
}
