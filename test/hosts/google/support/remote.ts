import { createRemoteWizard } from "../../../../src/hosts/google/sidebar/remote-wizard.ts";
import type { WizardService } from "../../../../src/wizard/service.ts";
import type { AppsScript } from "./apps-script.ts";

/** The pane's own end of the wire, without a browser: text goes to the realm and text comes back. */
export function remoteWizard(script: AppsScript): WizardService {
  return createRemoteWizard(
    async (call) => JSON.parse(String(script.rpc("callWizard", JSON.stringify(call)))) as unknown,
    { report: 20, retry: 5, giveUp: 20 },
  );
}
