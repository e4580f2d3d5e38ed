/// <reference types="google-apps-script" />
import { catalogue, type Language } from "../../../catalogue/index.ts";
import { paneLanguage } from "./open-wizard.ts";
import { MENU_TEXTS } from "./texts.ts";

/** A dialog with the first steps and every function, from the catalogue. */
export function showHelpDialog(): void {
  const language = paneLanguage();
  const page = HtmlService.createHtmlOutput(helpPage(language)).setWidth(640).setHeight(560);
  SpreadsheetApp.getUi().showModalDialog(page, MENU_TEXTS.helpTitle[language]);
}

function helpPage(language: Language): string {
  const say = (key: keyof typeof MENU_TEXTS) => `<p>${escaped(MENU_TEXTS[key][language])}</p>`;
  const entries = catalogue.map(
    ({ name, summary, example }) =>
      `<dt>${name}</dt><dd>${escaped(summary[language])}<br><code>${escaped(example[language])}</code></dd>`,
  );
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><style>${STYLE}</style></head><body>`,
    `<h2>${escaped(MENU_TEXTS.begin[language])}</h2>`,
    say("firstRun"),
    say("separators"),
    say("sameName"),
    say("privacy"),
    `<h2>${escaped(MENU_TEXTS.functions[language])}</h2><dl>${entries.join("")}</dl></body></html>`,
  ].join("");
}

const STYLE =
  "body{font:13px/1.5 Arial,sans-serif;color:#1f1f1f;margin:0 4px}h2{font-size:16px;font-weight:400;margin:16px 0 4px}" +
  "dt{font-weight:700;margin-top:12px}dd{margin:0}code{color:#444746}p{margin:6px 0}";

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
