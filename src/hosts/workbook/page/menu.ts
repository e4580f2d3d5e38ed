import { registries } from "@odoo/o-spreadsheet";
import { type Language, rememberLanguage } from "../language.ts";
import { TEXTS } from "../texts.ts";

interface MenuActions {
  readonly openCsv: () => void;
  readonly saveXlsx: () => void;
}

/** Our entries in the spreadsheet's own menu: the files, and the other language at the end of the bar. */
export function registerMenu(language: Language, { openCsv, saveXlsx }: MenuActions): void {
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
    sequence: 20,
    icon: "o-spreadsheet-Icon.EXPORT_XLSX",
    execute: saveXlsx,
    isEnabledOnLockedSheet: true,
    separator: true,
  });
  const other: Language = language === "nl" ? "en" : "nl";
  menu.add("waarde-language", {
    name: other.toUpperCase(),
    sequence: 1000,
    isEnabledOnLockedSheet: true,
    children: [
      {
        id: "waarde-language-switch",
        name: TEXTS.switchLanguage[language],
        description: TEXTS.switchCost[language],
        isEnabledOnLockedSheet: true,
        execute: () => switchTo(other),
      },
    ],
  });
}

/** Cells, menus and help are made in one language, so the page begins anew. */
function switchTo(language: Language): void {
  rememberLanguage(localStorage, language);
  const address = new URL(location.href);
  address.searchParams.set("lang", language);
  location.assign(address);
}
