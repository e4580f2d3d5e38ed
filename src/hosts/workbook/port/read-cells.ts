import type { Model } from "@odoo/o-spreadsheet";
import type { Cell } from "../../../sheet/cell.ts";
import type { RangeAddress } from "../../../wizard/host.ts";
import { toCell } from "../functions/cell-conversion.ts";

/** The cells of a range, row by row, as the core knows them. */
export function readCells(model: Model, range: RangeAddress): Cell[][] {
  const { getters } = model;
  return Array.from({ length: range.rows }, (_, r) =>
    Array.from({ length: range.columns }, (_, c) =>
      toCell(getters.getEvaluatedCell({ sheetId: range.sheet, col: range.column + c, row: range.row + r })),
    ),
  );
}
