import { helpers, type Model } from "@odoo/o-spreadsheet";

/** One cell, as it is and as it looks. */
export interface CellReading {
  readonly value: string | number | boolean | null;
  readonly shown: string;
  readonly format: string | null;
  /** Why the cell shows an error, if it does. */
  readonly message: string | null;
}

/** What tests and curious people can ask of the page. The grid is a picture, so it cannot be read from the DOM. */
export interface Reading {
  /** Those whose tabs are seen. */
  sheets(): string[];
  activeSheet(): string;
  /** The selected cells: "B2:D9". */
  selection(): string;
  /** The cells of a range such as "A1:B3" on a sheet, the active one when no name is given. */
  cells(range: string, sheet?: string): CellReading[][];
}

/** Reading only: nothing in the workbook can be changed from here. */
export function exposeReading(model: Model): void {
  const { getters } = model;
  const reading: Reading = {
    sheets: () => getters.getVisibleSheetIds().map((id) => getters.getSheetName(id)),
    activeSheet: () => getters.getSheetName(getters.getActiveSheetId()),
    selection: () =>
      getters
        .getSelectedZones()
        .map((zone) => getters.zoneToXC(getters.getActiveSheetId(), zone))
        .join(","),
    cells: (range, sheet) => {
      const sheetId = sheet === undefined ? getters.getActiveSheetId() : getters.getSheetIdByName(sheet);
      if (sheetId === undefined) throw new Error(`There is no sheet ${sheet}.`);
      const zone = helpers.toZone(range);
      return Array.from({ length: zone.bottom - zone.top + 1 }, (_, r) =>
        Array.from({ length: zone.right - zone.left + 1 }, (_, c) => {
          const cell = getters.getEvaluatedCell({ sheetId, col: zone.left + c, row: zone.top + r });
          const message = "message" in cell ? (cell.message ?? null) : null;
          return { value: cell.value, shown: cell.formattedValue, format: cell.format ?? null, message };
        }),
      );
    },
  };
  Object.assign(globalThis, { waarde: Object.freeze(reading) });
}
