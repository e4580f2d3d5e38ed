import { registries } from "@odoo/o-spreadsheet";
import type { Language } from "../language.ts";
import { TEXTS } from "../texts.ts";

interface FileActions {
  readonly openCsv: () => void;
  readonly saveXlsx: () => void;
}

/** Our entries in the spreadsheet's own File menu. */
export function registerMenu(language: Language, { openCsv, saveXlsx }: FileActions): void {
  const menu = registries.topbarMenuRegistry;
  menu.addChild("waarde-open-csv", ["file"], {
    name: TEXTS.openCsv[language],
    sequence: 10,
    icon: "o-spreadsheet-Icon.IMPORT_XLSX",
    execute: openCsv,
    isEnabledOnLockedSheet: true,
  });
  menu.addChild("waarde-save-xlsx", ["file"], {
    name: TEXTS.saveXlsx[language],
    description: TEXTS.saveXlsxNote[language],
    sequence: 20,
    icon: "o-spreadsheet-Icon.EXPORT_XLSX",
    execute: saveXlsx,
    isEnabledOnLockedSheet: true,
    separator: true,
  });
}
