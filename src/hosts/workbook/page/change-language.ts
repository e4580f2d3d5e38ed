import type { Model } from "@odoo/o-spreadsheet";
import { type Language, rememberLanguage } from "../language.ts";
import { TEXTS } from "../texts.ts";
import { ask } from "./dialog.ts";

/**
 * Cells, menus and help are made in one language, so another one means that the page begins anew. Who has
 * changed something is asked first; false when they would rather stay.
 */
export async function changeLanguage(model: Model, from: Language, to: Language): Promise<boolean> {
  if (from === to) return true;
  if (model.getters.canUndo() && !(await ask(TEXTS.languageLosesWork[from], from))) return false;
  rememberLanguage(localStorage, to);
  const address = new URL(location.href);
  address.searchParams.set("lang", to);
  location.assign(address);
  return true;
}
