import { effect, signal } from "@preact/signals";
import { render } from "preact";
import type { RangeAddress } from "../wizard/host.ts";
import type { Language, WizardService } from "../wizard/service.ts";
import { createCleanActions } from "./clean-actions.ts";
import { createCompareActions } from "./compare-actions.ts";
import { createForecastActions } from "./forecast-actions.ts";
import { createPageActions } from "./page-actions.ts";
import { PaneRoot } from "./pane.tsx";
import { createActions } from "./pane-actions.ts";
import { createPaneState } from "./pane-state.ts";
import { createSettingsActions } from "./settings-actions.ts";
import { createSoftActions } from "./soft-actions.ts";

type Skin = "google" | "office" | "workbook";

export interface PaneOptions {
  readonly skin: Skin;
  readonly language: Language;
  /** The user chose a language in the pane; the host may follow. */
  readonly onLanguage?: (language: Language) => void;
  /** Leaves it to the system when not given. */
  readonly theme?: "light" | "dark";
  /** Brings sample data into view and selects it; without it the pane offers none. */
  readonly onSample?: () => Promise<void>;
}

export interface MountedPane {
  /** Begins with this range, as if the user had chosen it. */
  lookAt(range: RangeAddress): void;
  setLanguage(language: Language): void;
  setTheme(theme: "light" | "dark" | null): void;
  unmount(): void;
}

/** Puts the pane into an element, which gives it its height. Its look is in pane.css, beside the script. */
export function mountPane(element: HTMLElement, service: WizardService, options: PaneOptions): MountedPane {
  const language = signal(options.language);
  const state = createPaneState(service, language, options.onSample ?? null);
  const verbs = createActions(state, (chosen) => options.onLanguage?.(chosen));
  const pages = createPageActions(state, verbs);
  const act = {
    ...verbs,
    ...createCleanActions(state, verbs),
    ...createForecastActions(state, verbs),
    ...pages,
    ...createCompareActions(state, { ...verbs, ...pages }),
    ...createSettingsActions(state, verbs),
    ...createSoftActions(state, verbs),
  };
  const setTheme = (theme: "light" | "dark" | null) => {
    if (theme === null) delete element.dataset.theme;
    else element.dataset.theme = theme;
  };
  element.classList.add("waarde");
  element.dataset.skin = options.skin;
  setTheme(options.theme ?? null);
  const follow = effect(() => {
    element.lang = language.value;
  });
  render(<PaneRoot pane={{ state, act }} />, element);
  void act.useLanguage(options.language);
  void act.open();
  return {
    lookAt(range) {
      act.goTo("range");
      void act.inspect({ source: { range } });
    },
    setLanguage: (chosen) => void act.useLanguage(chosen),
    setTheme,
    unmount: () => {
      follow();
      render(null, element);
      element.classList.remove("waarde");
    },
  };
}
