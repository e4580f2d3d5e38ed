import { helpers, type Model } from "@odoo/o-spreadsheet";
import { type Cell, isDate, type Table } from "../../../sheet/cell.ts";
import { HostRefusal, type RangeAddress, type SheetChange } from "../../../wizard/host.ts";
import { moneyPattern } from "../../../wizard/money-pattern.ts";
import { asTextContent } from "../text-content.ts";
import { dateCells } from "../time-zone.ts";
import { chartRows } from "./chart-commands.ts";
import { lookCommands, styleOfCells } from "./sheet-look.ts";
import { takeBackUnfinished } from "./take-back.ts";
import {
  type CellWriting,
  type Removal,
  WRITE_COMMAND,
  type WriteOrder,
  type Writing,
} from "./write-plugin.ts";

/** A result has no place but the grid, so it may take twenty seconds; more was not tried. */
const MOST_CELLS = 1_700_000;

/** Rows and columns that a new sheet has beside what is written, so that people can work on in it. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 8;

/** Writes a change as one undo step; when the engine refuses a part of it, nothing stays written. */
export function writeChange(model: Model, change: SheetChange): RangeAddress {
  const rows = change.values.length;
  const columns = widestOf(change.values);
  if (rows * columns > MOST_CELLS) throw new HostRefusal("too-large");
  const place = placeOf(model, change);
  const cells = cellsOf(change, place, columns, model.getters.getLocale().dateFormat);
  const writing: Writing = {
    sheetId: place.sheet,
    ...(place.newName === null
      ? {}
      : {
          newSheet: {
            name: place.newName,
            columns: columns + SPARE_COLUMNS,
            rows: Math.max(rows, chartRows(change.look)) + SPARE_ROWS,
          },
        }),
    cells,
    ...(change.look === undefined ? {} : { dress: lookCommands(change.look, place.sheet, columns) }),
    needed: { columns: place.column + columns, rows: place.row + rows },
    frozenRows: change.headerRows,
  };
  try {
    carryOut(model, writing);
  } catch (refusal) {
    // A chart pleases the eye; the values stand without it.
    if (writing.dress === undefined) throw refusal;
    carryOut(model, { ...writing, dress: [] });
  }
  return { sheet: place.sheet, row: place.row, column: place.column, rows, columns };
}

/** Sends a writing to the engine; a refusal, or a fault of the engine's own, takes back what was already done. */
export function carryOut(model: Model, writing: Writing | Removal): void {
  const refusals: { readonly failure: string; readonly begun: boolean }[] = [];
  const onFailure: WriteOrder["onFailure"] = (failure, begun) => refusals.push({ failure, begun });
  const order: WriteOrder = { writing, onFailure };
  const dispatch = model.dispatch as (type: string, payload: object) => { isSuccessful: boolean };
  try {
    if (!dispatch(WRITE_COMMAND, order).isSuccessful) throw new HostRefusal("busy");
  } catch (error) {
    if (error instanceof HostRefusal || !takeBackUnfinished(model)) throw error;
    throw new HostRefusal("unknown", error instanceof Error ? error.message : String(error));
  }
  const refused = refusals[0];
  if (refused === undefined) return;
  // What changed nothing is no step of its own: an undo would take back what the user did before.
  if (refused.begun) model.dispatch("REQUEST_UNDO");
  throw new HostRefusal("unknown", refused.failure);
}

/** Columns of the longest row. */
export function widestOf(rows: Table): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 0);
}

function placeOf(model: Model, { target }: SheetChange) {
  if (target.kind === "cells") {
    if (model.getters.isSheetLocked(target.sheet)) throw new HostRefusal("protected");
    return { sheet: target.sheet, row: target.row, column: target.column, newName: null };
  }
  const sheet = model.uuidGenerator.smallUuid();
  return { sheet, row: 0, column: 0, newName: freeSheetName(model, target.name) };
}

/** The wished name, without what a sheet's name may not hold, and numbered when it is taken. */
export function freeSheetName(model: Model, wished: string): string {
  const clean = helpers.sanitizeSheetName(wished).trim().slice(0, 90) || "Waarde";
  let name = clean;
  for (let number = 2; model.getters.getSheetIdByName(name) !== undefined; number++)
    name = `${clean} (${number})`;
  return name;
}

function cellsOf(
  { target, values, formats, currency, headerRows, look }: SheetChange,
  place: { readonly row: number; readonly column: number },
  columns: number,
  dateFormat: string,
): CellWriting[] {
  const cells: CellWriting[] = [];
  const styleOf = styleOfCells(look);
  const patterns = { ...FORMATS, money: moneyPattern(currency), date: dateFormat };
  const dressed = (r: number, c: number, cell: Cell) => {
    if (r < headerRows) return { style: { bold: true } };
    const [format, style] = [patterns[formats[c] ?? "text"], styleOf(r, c, cell)];
    return { ...(format === undefined ? {} : { format }), ...(style === undefined ? {} : { style }) };
  };
  values.forEach((row, r) => {
    for (let c = 0; c < columns; c++) {
      const cell = row[c] ?? null;
      const content = contentOf(cell);
      // A new sheet is blank already.
      if (content === "" && target.kind === "new-sheet") continue;
      cells.push({ row: place.row + r, col: place.column + c, content, ...dressed(r, c, cell) });
    }
  });
  return cells;
}

/** A cell as it would be typed. */
export function contentOf(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return asTextContent(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  const number = isDate(cell) ? dateCells.toSerial(cell) : cell;
  if (!Number.isFinite(number))
    throw new HostRefusal("unknown", `${number} is not a number that a cell can hold`);
  return String(number);
}

/** Text has no format of its own. */
const FORMATS = { text: undefined, number: "0.00", integer: "#,##0", percent: "0%" } as const;
