import type { WizardCall } from "../server/wizard-call.ts";

/** The part of google.script.run that we use. */
export interface ScriptRun {
  withSuccessHandler(handler: (answer: string) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
  callWizard(text: string): void;
}

/** One call of the server. */
export type CallServer = (call: WizardCall) => Promise<unknown>;

export function createCallServer(run: () => ScriptRun): CallServer {
  return (call) =>
    new Promise((resolve, reject) => {
      run()
        .withSuccessHandler((answer) => resolve(JSON.parse(answer)))
        .withFailureHandler(reject)
        .callWizard(JSON.stringify(call));
    });
}
