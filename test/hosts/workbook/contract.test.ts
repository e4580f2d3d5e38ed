import { Model } from "@odoo/o-spreadsheet";
import { catalogue, invoke } from "../../../src/catalogue/index.ts";
import { ENGINE_LOCALES } from "../../../src/hosts/workbook/engine-locale.ts";
import { registerFunctions } from "../../../src/hosts/workbook/functions/register-functions.ts";
import { asTextContent } from "../../../src/hosts/workbook/text-content.ts";
import { describeContract, isTable } from "../contract/contract.ts";
import type { ContractCell, ContractHost, ContractResult } from "../contract/contract-host.ts";
import { dayOfSerial, isDay, serialOf } from "../contract/day.ts";
import "./sample-model.ts";

const ROWS = 400;
const COLUMNS = 60;

// The engine registers a function once in its life; a page has one language, this test two.
let documentLanguage: "en" | "nl" = "en";
registerFunctions(
  catalogue,
  (name, args, options) => invoke(name, args, { ...options, locale: documentLanguage }),
  "en",
);

/** The engine without its page: arguments stand in the cells of one sheet, the formula in another. */
const workbook: ContractHost = {
  name: "The local workbook",
  daysComeAs: "days",
  call(name, args, language) {
    documentLanguage = language;
    const settings = { locale: ENGINE_LOCALES[language] };
    const sheet = (id: string) => ({ id, name: id, colNumber: COLUMNS, rowNumber: ROWS });
    const version = new Model().exportData().version;
    const model = new Model({ version, sheets: [sheet("data"), sheet("result")], settings });
    let column = 0;
    const references = args.map((argument) => {
      if (argument === undefined) return "";
      const rows = isTable(argument) ? argument : [[argument]];
      const width = Math.max(...rows.map((row) => row.length));
      rows.forEach((row, at) => {
        row.forEach((cell, step) => {
          fill(model, at, column + step, cell);
        });
      });
      const range = `data!${letters(column)}1:${letters(column + width - 1)}${rows.length}`;
      column += width;
      return range;
    });
    // Commands take the engine's own notation, whatever the locale; the browser tests type as people do.
    const content = `=${name}(${references.join(",")})`;
    model.dispatch("UPDATE_CELL", { sheetId: "result", col: 0, row: 0, content });
    return resultOf(model);
  },
};

function fill(model: Model, row: number, col: number, cell: ContractCell): void {
  if (cell === null) return;
  const position = { sheetId: "data", row, col };
  if (isDay(cell)) {
    model.dispatch("UPDATE_CELL", { ...position, content: String(serialOf(cell)), format: "yyyy-mm-dd" });
  } else {
    const content =
      typeof cell === "number" ? String(cell) : typeof cell === "string" ? asTextContent(cell) : "TRUE";
    model.dispatch("UPDATE_CELL", { ...position, content });
  }
}

function resultOf(model: Model): ContractResult {
  const anchor = { sheetId: "result", col: 0, row: 0 };
  const first = model.getters.getEvaluatedCell(anchor);
  if (first.type === "error") return { message: String(first.message) };
  const zone = model.getters.getSpreadZone(anchor) ?? { top: 0, bottom: 0, left: 0, right: 0 };
  const cells = Array.from({ length: zone.bottom + 1 }, (_, row) =>
    Array.from({ length: zone.right + 1 }, (_, col): ContractCell => {
      const { value, format } = model.getters.getEvaluatedCell({ sheetId: "result", col, row });
      if (typeof value === "number" && format?.includes("yy")) return dayOfSerial(value);
      return value === "" ? null : value;
    }),
  );
  return { cells };
}

function letters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : letters(Math.floor(column / 26) - 1) + letter;
}

describeContract(workbook);
