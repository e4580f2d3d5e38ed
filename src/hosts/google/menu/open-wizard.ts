/// <reference types="google-apps-script" />
import { personLanguage } from "../functions/document-settings.ts";
import { LANGUAGE } from "../server/call-wizard.ts";
import { MENU_TEXTS } from "./texts.ts";

const GREETED = "waarde.greeted";

/** Shows the pane; the first time in a document it says that the functions are on now. */
export function showSidebar(): void {
  const language = paneLanguage();
  const page = HtmlService.createHtmlOutputFromFile("Sidebar").getContent();
  const shown = page.replace('data-language="en"', `data-language="${language}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(shown).setTitle("Waarde"));
  const properties = PropertiesService.getDocumentProperties();
  if (properties.getProperty(GREETED) !== null) return;
  properties.setProperty(GREETED, "1");
  SpreadsheetApp.getActiveSpreadsheet().toast(MENU_TEXTS.ready[language], "Waarde", 12);
}

/** The language chosen in the pane before, else the person's own. */
export function paneLanguage(): "en" | "nl" {
  const chosen = PropertiesService.getUserProperties().getProperty(LANGUAGE);
  return chosen === "en" || chosen === "nl" ? chosen : personLanguage();
}
