/// <reference types="google-apps-script" />
import { personLanguage } from "../functions/document-settings.ts";
import { MENU_TEXTS } from "./texts.ts";

/**
 * The add-on's menu. In AuthMode.NONE (installed, but not yet used in this document) Google allows menu calls
 * and the person's locale, nothing else.
 */
export function addMenu(): void {
  const language = personLanguage();
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(MENU_TEXTS.open[language], "openWizard")
    .addItem(MENU_TEXTS.example[language], "insertExample")
    .addSeparator()
    .addItem(MENU_TEXTS.help[language], "showHelp")
    .addToUi();
}
