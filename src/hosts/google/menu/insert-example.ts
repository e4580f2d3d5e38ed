/// <reference types="google-apps-script" />
import { documentLocale, documentZone, personLanguage } from "../functions/document-settings.ts";
import { makeRoom } from "../port/make-room.ts";
import { exampleOrders } from "./example-orders.ts";
import { MENU_TEXTS } from "./texts.ts";

/** A sheet of its own with the orders of an invented shop and our functions at work on them. */
export function addExampleSheet(): void {
  const language = personLanguage();
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const orders = exampleOrders(documentLocale() === "nl" ? "nl" : "en", documentZone());
  let sheet: GoogleAppsScript.Spreadsheet.Sheet;
  try {
    sheet = spreadsheet.insertSheet(freeName(spreadsheet, MENU_TEXTS.exampleSheet[language]));
  } catch {
    spreadsheet.toast(MENU_TEXTS.protectedFile[language], "Waarde", 12);
    return;
  }
  const last = orders.length;
  makeRoom(sheet, last, 24);
  sheet.getRange(1, 1, last, 3).setValues(orders);
  sheet.getRange(2, 2, last - 1, 1).setNumberFormat("yyyy-mm-dd");
  sheet.getRange(2, 3, last - 1, 1).setNumberFormat("#,##0.00");
  const range = (column: string) => `${column}1:${column}${last}`;
  const columns = [range("A"), range("B"), range("C")].join(";");
  sheet.getRange("E1").setFormula(`=RFM(${columns})`);
  sheet.getRange("O1").setFormula(`=CLV_PREDICT(${columns})`);
  sheet.getRange("P2:P").setNumberFormat("0%");
  sheet.getRange("Q2:W").setNumberFormat("#,##0.00");
  sheet.getRange("1:1").setFontWeight("bold");
  sheet.setFrozenRows(1);
  sheet.activate();
}

function freeName(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, wished: string): string {
  let name = wished;
  for (let number = 2; spreadsheet.getSheetByName(name) !== null; number++) name = `${wished} (${number})`;
  return name;
}
