import type { Progress, WizardService } from "../../../wizard/service.ts";

/** What the pane sends: a method of the wizard, or one of ours about a run that is going on. */
export interface WizardCall {
  readonly method: keyof WizardService | "stand" | "stop" | "rememberLanguage";
  readonly argument?: unknown;
  /** Names a long run, so that another call can ask how far it is. */
  readonly ticket?: string;
}

/** Methods that answer "busy" while they work. */
const LONG = ["analyse", "write", "explore", "publish"] as const;
export type LongMethod = (typeof LONG)[number];

export function isLong(method: WizardCall["method"]): method is LongMethod {
  return LONG.some((long) => long === method);
}

/** How a run stands: where it is, or the text of its answer when it is done. */
export interface Stand {
  readonly progress: Progress | null;
  readonly answer: string | null;
}
