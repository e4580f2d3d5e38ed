import type { Model } from "@odoo/o-spreadsheet";
import { mountPane } from "../../../pane/index.tsx";
import { createWizard } from "../../../wizard/index.ts";
import type { FileOpener } from "../files/open-files.ts";
import { wizardOfBoth } from "../files/wizard-of-both.ts";
import type { Language } from "../language.ts";
import type { WorkbookHost } from "../port/workbook-host.ts";
import { TEXTS } from "../texts.ts";
import { changeLanguage } from "./change-language.ts";
import { letDividerResize } from "./divider.ts";

/** Puts the pane at the right of the grid, behind a divider that can be moved. */
export function showPane(model: Model, host: WorkbookHost, files: FileOpener, language: Language): void {
  const pane = document.getElementById("pane")!;
  letDividerResize(document.getElementById("divider")!, pane, TEXTS.paneWidth[language]);
  const mounted = mountPane(
    pane,
    wizardOfBoth(createWizard(host), () => files.wizard),
    {
      skin: "workbook",
      language,
      onLanguage: async (chosen) => {
        if (!(await changeLanguage(model, language, chosen))) mounted.setLanguage(language);
      },
      onSample: () => showSample(host),
    },
  );
  files.onLarge = (range) => mounted.lookAt(range);
}

/** The orders of the sample shop, unless they were deleted. */
async function showSample(host: WorkbookHost): Promise<void> {
  await host.show({ sheet: "orders", row: 0, column: 0, rows: 1, columns: 1 });
}
