import { useEffect, useState } from "preact/hooks";
import type { Figures, Problem, Reckoning } from "../../../wizard/service.ts";
import { usePane } from "../../pane-context.ts";
import { settle } from "../../settle.ts";

/** How long typing may go on before the answer follows. */
const PAUSE = 250;

/** What the wizard makes of the figures; what it made of the figures before stays until the answer is there. */
export function useReckoning(figures: Figures): {
  readonly reckoning: Reckoning | null;
  /** The figures that it was made of. */
  readonly of: Figures;
  readonly problem: Problem | null;
} {
  const { state } = usePane();
  const [found, setFound] = useState<{ reckoning: Reckoning | null; of: Figures; problem: Problem | null }>({
    reckoning: null,
    of: figures,
    problem: null,
  });
  useEffect(() => {
    let dropped = false;
    const pause = setTimeout(
      async () => {
        const answer = await settle(state.service.reckon({ figures }));
        if (dropped) return;
        if (answer.state === "done") setFound({ reckoning: answer.result, of: figures, problem: null });
        else setFound((before) => ({ ...before, problem: answer.problem }));
      },
      found.reckoning === null ? 0 : PAUSE,
    );
    return () => {
      dropped = true;
      clearTimeout(pause);
    };
  }, [figures]);
  return found;
}
