import type { Place } from "../document.ts";
import { chartBuilder } from "./charts.ts";
import type { Gate } from "./gate.ts";
import { rangeService } from "./range.ts";

const MOST_CELLS = 10_000_000;

/** A Sheet. */
export function sheetService(gate: Gate, id: string) {
  const { document } = gate;
  const { getters } = document.model;
  const demandHere = () => {
    if (getters.tryGetSheet(id) === undefined) throw new Error("The sheet was deleted.");
  };
  const grow = (method: string, dimension: "ROW" | "COL", after: number, quantity: number) => {
    gate.demandChange(method);
    const across = dimension === "ROW" ? getters.getNumberCols(id) : getters.getNumberRows(id);
    demandRoom(gate, across * quantity);
    const sheetName = getters.getSheetName(id);
    document.dispatch("ADD_COLUMNS_ROWS", {
      sheetId: id,
      sheetName,
      dimension,
      base: after - 1,
      position: "after",
      quantity,
    });
  };
  const used = () => {
    const zone = { rows: 0, columns: 0 };
    for (let row = 0; row < getters.getNumberRows(id); row++) {
      for (let column = 0; column < getters.getNumberCols(id); column++) {
        if (document.valueAt(id, row, column) === "") continue;
        zone.rows = Math.max(zone.rows, row + 1);
        zone.columns = Math.max(zone.columns, column + 1);
      }
    }
    return zone;
  };
  const self = {
    id,
    rangeAt: (place: Place): object => rangeService(gate, place, self),
    getSheetId: () => Number(id),
    getName: () => {
      demandHere();
      return getters.getSheetName(id);
    },
    getMaxRows: () => getters.getNumberRows(id),
    getMaxColumns: () => getters.getNumberCols(id),
    getLastRow: () => used().rows,
    getLastColumn: () => used().columns,
    getRange: (first: number | string, column?: number, rows = 1, columns = 1) => {
      gate.demandRead("getRange");
      demandHere();
      const place =
        typeof first === "string"
          ? named(gate, id, first)
          : { row: first - 1, column: column! - 1, rows, columns };
      return self.rangeAt({ sheet: id, ...place });
    },
    insertRowsAfter: (after: number, many: number) => grow("insertRowsAfter", "ROW", after, many),
    insertColumnsAfter: (after: number, many: number) => grow("insertColumnsAfter", "COL", after, many),
    deleteColumns: (from: number, many: number) => {
      gate.demandChange("deleteColumns");
      const elements = Array.from({ length: many }, (_, at) => from - 1 + at);
      const sheetName = getters.getSheetName(id);
      document.dispatch("REMOVE_COLUMNS_ROWS", { sheetId: id, sheetName, dimension: "COL", elements });
    },
    hideSheet: () => {
      gate.demandChange("hideSheet");
      if (document.selection?.sheet === id) throw new Error("The active sheet cannot be hidden here.");
      document.dispatch("HIDE_SHEET", { sheetId: id });
    },
    setName: (newName: string) => {
      gate.demandChange("setName");
      document.dispatch("RENAME_SHEET", { sheetId: id, oldName: getters.getSheetName(id), newName });
    },
    setFrozenRows: (quantity: number) => {
      gate.demandChange("setFrozenRows");
      document.dispatch("FREEZE_ROWS", { sheetId: id, quantity });
    },
    autoResizeColumns: () => gate.demandChange("autoResizeColumns"),
    activate: () => {
      gate.demandChange("activate");
      document.selection = { sheet: id, row: 0, column: 0, rows: 1, columns: 1 };
    },
    getProtections: (type: string) => {
      gate.demandRead("getProtections");
      return document.protections
        .filter(({ sheet, place }) => sheet === id && (place === null) === (type === "SHEET"))
        .map(({ place }) => ({
          canEdit: () => false,
          getUnprotectedRanges: () => [],
          getRange: () => self.rangeAt(place ?? whole(gate, id)),
        }));
    },
    getConditionalFormatRules: () => (document.rules.get(id) ?? []).slice(),
    setConditionalFormatRules: (rules: unknown[]) => {
      gate.demandChange("setConditionalFormatRules");
      document.rules.set(id, rules.slice());
    },
    newChart: () => chartBuilder(id),
    insertChart: (chart: { readonly kind: string; readonly options: Map<string, unknown> }) => {
      gate.demandChange("insertChart");
      if (!chart.options.has("position")) throw new Error("A chart needs a position.");
      document.charts.push({ sheet: id, kind: chart.kind, options: chart.options });
    },
  };
  return self;
}

export function demandRoom(gate: Gate, cells: number): void {
  const { getters } = gate.document.model;
  let present = cells;
  for (const id of getters.getSheetIds()) present += getters.getNumberRows(id) * getters.getNumberCols(id);
  if (present > MOST_CELLS) {
    throw new Error(
      "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
    );
  }
}

function whole(gate: Gate, id: string): Place {
  const { getters } = gate.document.model;
  return {
    sheet: id,
    row: 0,
    column: 0,
    rows: getters.getNumberRows(id),
    columns: getters.getNumberCols(id),
  };
}

/** "A1", "P2:P" (an open range), "1:1" (a row). */
function named(gate: Gate, id: string, notation: string): Omit<Place, "sheet"> {
  const { rows, columns } = whole(gate, id);
  const [from = "", to = from] = notation.split(":");
  const corner = (text: string, row: number, column: number) => {
    const [, letters = "", digits = ""] = /^([A-Z]*)(\d*)$/.exec(text) ?? [];
    const number = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return { row: digits === "" ? row : Number(digits) - 1, column: letters === "" ? column : number - 1 };
  };
  const first = corner(from, 0, 0);
  const last = corner(to, rows - 1, columns - 1);
  return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}
