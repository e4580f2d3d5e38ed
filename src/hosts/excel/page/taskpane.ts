import { mountPane } from "../../../pane/index.tsx";
import { ExcelHost } from "../port/excel-host.ts";
import { remoteWizard } from "../worker/remote-wizard.ts";
import { languageOf, paneLanguage, rememberLanguage } from "./language.ts";
import { excelTheme } from "./theme.ts";

/** The task pane: the wizard in a worker, over the workbook that is open. */
Office.onReady(() => {
  const { displayLanguage } = Office.context;
  const language = paneLanguage(displayLanguage);
  document.documentElement.lang = language;
  document.getElementById("starting")?.remove();
  const host = new ExcelHost(Intl.DateTimeFormat().resolvedOptions().timeZone);
  const theme = excelTheme(Office.context.officeTheme);
  mountPane(document.getElementById("pane")!, remoteWizard(new Worker("calculation.js"), host), {
    skin: "office",
    language,
    ...(theme === null ? {} : { theme }),
    onLanguage: (chosen) => {
      document.documentElement.lang = chosen;
      rememberLanguage(chosen);
    },
  });
  // The button Help of the ribbon.
  Office.actions.associate("openHelp", (event: Office.AddinCommands.Event) => {
    openHelp(languageOf(displayLanguage) === "nl" ? "help.nl.html" : "help.html");
    event.completed();
  });
});

function openHelp(page: string): void {
  const address = new URL(page, location.href).href;
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
    Office.context.ui.openBrowserWindow(address);
  } else {
    window.open(address, "_blank", "noopener");
  }
}
