import { Model } from "@odoo/o-spreadsheet";
import { ENGINE_LOCALES } from "../../../src/hosts/workbook/engine-locale.ts";

// The engine asks for Node 22: this is the one thing of it that Node 20 lacks.
(Object as { groupBy?: unknown }).groupBy ??= <T>(
  items: Iterable<T>,
  keyOf: (item: T, at: number) => string,
) => {
  const groups: Record<string, T[]> = Object.create(null);
  let at = 0;
  for (const item of items) {
    const key = keyOf(item, at++);
    groups[key] ??= [];
    groups[key].push(item);
  }
  return groups;
};

// It also tells the console how long each step took.
console.debug = () => {};

/** A workbook of one sheet, "Data", in the engine itself but without a page. */
export function sampleModel(cells: Readonly<Record<string, string>>, language: "en" | "nl" = "nl"): Model {
  const sheet = { id: "data", name: "Data", colNumber: 12, rowNumber: 60, cells };
  const version = new Model().exportData().version;
  return new Model({ version, sheets: [sheet], settings: { locale: ENGINE_LOCALES[language] } });
}

/** What stands in a cell, as it is seen. */
export function shown(model: Model, address: string, sheetId = "data"): string {
  const [, letters, digits] = /^([A-Z])(\d+)$/.exec(address)!;
  return model.getters.getEvaluatedCell({
    sheetId,
    col: letters!.charCodeAt(0) - 65,
    row: Number(digits) - 1,
  }).formattedValue;
}
