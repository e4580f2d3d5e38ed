import { mountPane } from "../../../pane/index.tsx";
import { createRemoteWizard } from "./remote-wizard.ts";
import { createCallServer, type ScriptRun } from "./script-run.ts";

declare const google: { readonly script: { readonly run: ScriptRun } };

const place = document.getElementById("pane")!;
const callServer = createCallServer(() => google.script.run);

// Sheets' own sidebars are light, also where the system is dark and when the sheet's menus are.
mountPane(place, createRemoteWizard(callServer), {
  skin: "google",
  language: place.dataset.language === "nl" ? "nl" : "en",
  theme: "light",
  onLanguage: (language) =>
    void callServer({ method: "rememberLanguage", argument: language }).catch(() => null),
});
