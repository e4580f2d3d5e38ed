import type { Gate } from "./gate.ts";
import { demandRoom, sheetService } from "./sheet.ts";

interface RangeLike {
  readonly place: object;
}

/** SpreadsheetApp, but for its user interface. */
export function spreadsheetApp(gate: Gate, toasts: string[]) {
  const { document } = gate;
  const { getters } = document.model;
  const spreadsheet = {
    getSpreadsheetTimeZone: () => {
      gate.demandRead("getSpreadsheetTimeZone");
      return document.timeZone;
    },
    getSpreadsheetLocale: () => {
      gate.demandRead("getSpreadsheetLocale");
      return document.locale;
    },
    getSheets: () => {
      gate.demandRead("getSheets");
      return getters.getSheetIds().map((id) => sheetService(gate, id));
    },
    getNumSheets: () => getters.getSheetIds().length,
    getSheetByName: (name: string) => {
      gate.demandRead("getSheetByName");
      const id = getters.getSheetIdByName(name);
      return id === undefined ? null : sheetService(gate, id);
    },
    getActiveSheet: () => {
      gate.demandRead("getActiveSheet");
      return sheetService(gate, document.selection?.sheet ?? getters.getSheetIds()[0]!);
    },
    setActiveSheet: (sheet: { readonly id: string }) => {
      gate.demandChange("setActiveSheet");
      if (document.selection?.sheet !== sheet.id) {
        document.selection = { sheet: sheet.id, row: 0, column: 0, rows: 1, columns: 1 };
      }
    },
    getActiveRange: () => {
      gate.demandRead("getActiveRange");
      const { selection } = document;
      return selection === null ? null : sheetService(gate, selection.sheet).rangeAt(selection);
    },
    insertSheet: (name: string, position = getters.getSheetIds().length) => {
      gate.demandChange("insertSheet");
      if (getters.getSheetIdByName(name) !== undefined) {
        throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
      }
      demandRoom(gate, 26_000);
      const sheetId = document.newId();
      document.dispatch("CREATE_SHEET", { sheetId, name, position, cols: 26, rows: 1000 });
      // Google brings a new sheet to the front.
      document.selection = { sheet: sheetId, row: 0, column: 0, rows: 1, columns: 1 };
      return sheetService(gate, sheetId);
    },
    deleteSheet: (sheet: { readonly id: string; getName(): string }) => {
      gate.demandChange("deleteSheet");
      if (getters.getSheetIds().length === 1)
        throw new Error("You can't remove all the sheets in a document.");
      // The engine counts the sheets that are seen, Google all of them.
      if (!getters.isSheetVisible(sheet.id)) document.dispatch("SHOW_SHEET", { sheetId: sheet.id });
      document.dispatch("DELETE_SHEET", { sheetId: sheet.id, sheetName: sheet.getName() });
      if (document.selection?.sheet === sheet.id) document.selection = null;
      document.dropCharts(sheet.id);
    },
    toast: (message: string) => {
      gate.demandChange("toast");
      toasts.push(message);
    },
  };
  return {
    getActiveSpreadsheet: () => {
      // In AuthMode.NONE there is no document to be had.
      gate.demandRead("getActiveSpreadsheet");
      return spreadsheet;
    },
    flush: () => gate.pass("flush"),
    ProtectionType: { SHEET: "SHEET", RANGE: "RANGE" },
    newConditionalFormatRule: () => ruleBuilder(),
  };
}

function demandColour(colour: string): void {
  if (!/^#[0-9a-f]{6}$/.test(colour)) throw new Error(`No colour: ${colour}`);
}

/** A rule that colours a text, or numbers by a scale. */
function ruleBuilder() {
  const rule = { text: "", colour: "", high: "", ranges: [] as readonly RangeLike[] };
  const chain = {
    whenTextEqualTo: (text: string) => {
      rule.text = text;
      return chain;
    },
    setBackground: (colour: string) => {
      demandColour(colour);
      rule.colour = colour;
      return chain;
    },
    setGradientMinpoint: (colour: string) => chain.setBackground(colour),
    setGradientMaxpoint: (colour: string) => {
      demandColour(colour);
      rule.high = colour;
      return chain;
    },
    setFontColor: (colour: string) => {
      demandColour(colour);
      return chain;
    },
    setRanges: (ranges: readonly RangeLike[]) => {
      rule.ranges = ranges;
      return chain;
    },
    build: () => ({ ...rule }),
  };
  return chain;
}
