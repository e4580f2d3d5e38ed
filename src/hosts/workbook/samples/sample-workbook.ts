import { Model } from "@odoo/o-spreadsheet";
import { ENGINE_LOCALES } from "../engine-locale.ts";
import type { FunctionEntry } from "../functions/register-functions.ts";
import type { Language } from "../language.ts";
import { simulateShop } from "../sample-shop/simulate-shop.ts";
import { draftCustomers, draftOrders, draftService } from "./data-sheets.ts";
import { draftFormulas } from "./formulas-sheet.ts";
import { draftGreeting } from "./greeting-sheet.ts";
import { Wardrobe } from "./sheet-draft.ts";

/** All that the workbook opens with, as the engine loads it. */
export function sampleWorkbook(language: Language, catalogue: readonly FunctionEntry[]) {
  const shop = simulateShop();
  const rows = { orders: shop.orders.length, customers: shop.customers.length };
  const wardrobe = new Wardrobe();
  const sheets = [
    draftGreeting(language, rows, wardrobe),
    draftOrders(shop, language, wardrobe),
    draftCustomers(shop, language, wardrobe),
    draftService(shop, language, wardrobe),
    draftFormulas(language, rows, catalogue, wardrobe),
  ].map((draft) => draft.finish());
  return {
    // The empty model tells the version of the format that this engine writes, so nothing is migrated.
    version: new Model().exportData().version,
    sheets,
    styles: wardrobe.styles.all(),
    formats: wardrobe.formats.all(),
    borders: wardrobe.borders.all(),
    settings: { locale: ENGINE_LOCALES[language] },
  };
}
