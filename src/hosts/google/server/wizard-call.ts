import type { Progress, WizardService } from "../../../wizard/service.ts";

/** What the pane sends: a method of the wizard, or one of ours about a run that is going on. */
export interface WizardCall {
  readonly method: keyof WizardService | "stand" | "stop" | "rememberLanguage";
  readonly argument?: unknown;
  /** Names a long run, so that another call can ask how far it is. */
  readonly ticket?: string;
}

/** How a run stands: where it is, or the text of its answer when it is done. */
export interface Stand {
  readonly progress: Progress | null;
  readonly answer: string | null;
}
