import { registries } from "@odoo/o-spreadsheet";
import type { Language } from "../language.ts";
import { TEXTS } from "../texts.ts";

interface FileActions {
  readonly openFile: () => void;
  readonly saveXlsx: () => void;
}

/** Our entries in the spreadsheet's own File menu. */
export function registerMenu(language: Language, { openFile, saveXlsx }: FileActions): void {
  const menu = registries.topbarMenuRegistry;
  menu.addChild("waarde-open-file", ["file"], {
    name: TEXTS.openFile[language],
    sequence: 10,
    icon: "o-spreadsheet-Icon.IMPORT_XLSX",
    execute: openFile,
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
