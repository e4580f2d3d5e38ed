import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { CleanActions } from "./clean-actions.ts";
import type { CompareActions } from "./compare-actions.ts";
import type { ForecastActions } from "./forecast-actions.ts";
import type { PageActions } from "./page-actions.ts";
import type { PaneActions } from "./pane-actions.ts";
import type { PaneState } from "./pane-state.ts";
import type { SettingsActions } from "./settings-actions.ts";
import type { SoftActions } from "./soft-actions.ts";

export interface Pane {
  readonly state: PaneState;
  readonly act: PaneActions &
    CleanActions &
    ForecastActions &
    PageActions &
    SettingsActions &
    SoftActions &
    CompareActions;
}

export const PaneContext = createContext<Pane | null>(null);

/** The state and the verbs, and the words and formats of the present language. */
export function usePane() {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("This part stands outside the pane.");
  return { ...pane, t: pane.state.t.value, f: pane.state.f.value };
}
