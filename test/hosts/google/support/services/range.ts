import type { Content, Place } from "../document.ts";
import { isDate } from "../realm.ts";
import type { Gate } from "./gate.ts";

/** A Range: refuses what lies outside the sheet, what does not fit, and what is protected. */
export function rangeService(gate: Gate, place: Place, owner: object) {
  const { document } = gate;
  const { getters } = document.model;
  const { sheet, row, column, rows, columns } = place;
  if (
    !(rows >= 1 && columns >= 1 && row >= 0 && column >= 0) ||
    row + rows > getters.getNumberRows(sheet) ||
    column + columns > getters.getNumberCols(sheet)
  ) {
    throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
  }
  const address = (r: number, c: number) => `${letters(c)}${r + 1}`;

  function demandWrite(method: string): void {
    gate.demandChange(method);
    for (const { sheet: guarded, place: part } of document.protections) {
      if (guarded === sheet && (part === null || overlap(part, place))) {
        throw new Error("You are trying to edit a protected cell or object.");
      }
    }
  }

  function demandFit(values: readonly (readonly unknown[])[]): void {
    if (values.length !== rows) {
      throw new Error(
        `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rows}.`,
      );
    }
    for (const line of values) {
      if (line.length !== columns) {
        throw new Error(
          `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${columns}.`,
        );
      }
    }
  }

  const zone = { top: row, bottom: row + rows - 1, left: column, right: column + columns - 1 };
  const dress = (method: string, change: object) => {
    demandWrite(method);
    document.dispatch("SET_FORMATTING", { sheetId: sheet, target: [zone], ...change });
  };

  const self = {
    place,
    getSheet: () => owner,
    getRow: () => row + 1,
    getColumn: () => column + 1,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getLastRow: () => row + rows,
    getLastColumn: () => column + columns,
    getA1Notation: () =>
      rows * columns === 1
        ? address(row, column)
        : `${address(row, column)}:${address(row + rows - 1, column + columns - 1)}`,
    getValues: () => {
      gate.demandRead("getValues");
      if (rows * columns > 2_000_000) throw new Error("Service Spreadsheets failed: too much data.");
      return gate.realm.inside(
        Array.from({ length: rows }, (_, r) =>
          Array.from({ length: columns }, (__, c) => document.valueAt(sheet, row + r, column + c)),
        ),
      );
    },
    getValue: () => {
      gate.demandRead("getValue");
      return gate.realm.inside(document.valueAt(sheet, row, column));
    },
    setValues: (values: readonly (readonly unknown[])[]) => {
      demandWrite("setValues");
      demandFit(values);
      const block = Array.from({ length: rows }, (_, r) => Array.from(values[r]!, contentOf));
      document.putBlock(sheet, row, column, block);
      return self;
    },
    setFormulas: (formulas: readonly (readonly string[])[]) => {
      demandWrite("setFormulas");
      demandFit(formulas);
      document.putBlock(
        sheet,
        row,
        column,
        Array.from(formulas, (line) => Array.from(line, commas)),
      );
      return self;
    },
    setFormula: (formula: string) => {
      demandWrite("setFormula");
      document.put(sheet, row, column, commas(formula));
      return self;
    },
    setNumberFormat: (format: string) => {
      dress("setNumberFormat", { format });
      return self;
    },
    setFontWeight: (weight: string) => {
      dress("setFontWeight", { style: { bold: weight === "bold" } });
      return self;
    },
    clearContent: () => {
      demandWrite("clearContent");
      const blank = Array.from({ length: rows }, () => new Array<null>(columns).fill(null));
      document.putBlock(sheet, row, column, blank);
      return self;
    },
    getDataRegion: () => {
      gate.demandRead("getDataRegion");
      const { top, bottom, left, right } = getters.getContiguousZone(sheet, {
        top: row,
        bottom: row + rows - 1,
        left: column,
        right: column + columns - 1,
      });
      return rangeService(
        gate,
        {
          sheet,
          row: top,
          column: left,
          rows: bottom - top + 1,
          columns: right - left + 1,
        },
        owner,
      );
    },
    activate: () => {
      gate.demandChange("activate");
      document.selection = place;
      return self;
    },
  };
  return self;
}

/** What setValues takes: anything else becomes text, or fails. */
function contentOf(value: unknown): Content {
  if (isDate(value)) {
    if (Number.isNaN(value.getTime())) throw new Error("Invalid date");
    return value;
  }
  if (typeof value === "number" && !Number.isFinite(value))
    throw new Error("Cannot convert to a cell's value.");
  if (typeof value === "object" && value !== null) throw new Error("Cannot convert Array to a cell's value.");
  if (typeof value === "string" && value.length > 50_000)
    throw new Error("Your input contains more than the maximum of 50000 characters in a single cell.");
  return value as Content;
}

/** Semicolons part arguments in every locale of Sheets; the engine knows commas. */
function commas(formula: string): string {
  return formula.replace(/"[^"]*"|;/g, (part) => (part === ";" ? "," : part));
}

function overlap(a: Place, b: Place): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}
