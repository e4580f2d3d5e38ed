import type { Cell } from "../sheet/cell.ts";
import { instantOfDay } from "../sheet/time-zone.ts";
import type { AnswerColumn, Shape } from "./define-function.ts";
import { Refusal } from "./problem.ts";
import type { Columns } from "./read-columns.ts";

/**
 * Columns of an answer → the cells that a host shows. A row-wise answer takes the rows of the arguments again:
 * header, blank rows and trailing blanks stand where they stood. Never empty: nothing to say is one blank cell.
 */
export function answerCells(
  answer: readonly AnswerColumn[],
  shape: Shape,
  columns: Columns,
  kept: Int32Array | null,
  timeZone: string,
): Cell | Cell[][] {
  const rows = cellRows(answer, timeZone);
  const headings = answer.map((column): Cell => column.heading || null);
  if (shape === "rows") return inTheirRows(rows, headings, columns, kept);
  if (shape === "table" || columns.header) return [headings, ...rows];
  return rows.length > 0 ? rows : [[null]];
}

function inTheirRows(
  rows: Cell[][],
  headings: readonly Cell[],
  columns: Columns,
  kept: Int32Array | null,
): Cell | Cell[][] {
  const blank = (): Cell[] => headings.map(() => null);
  if (columns.single) {
    const only = rows[0] ?? blank();
    return only.length === 1 ? only[0]! : [only];
  }
  const result = Array.from({ length: columns.height }, blank);
  const start = columns.header ? 1 : 0;
  if (columns.header) result[0] = [...headings];
  rows.forEach((row, at) => {
    result[start + (kept === null ? at : kept[at]!)] = row;
  });
  return result;
}

function cellRows(answer: readonly AnswerColumn[], timeZone: string): Cell[][] {
  const length = Math.max(0, ...answer.map((column) => column.values.length));
  const cellAt = answer.map((column) => cellReader(column, timeZone));
  const rows = new Array<Cell[]>(length);
  for (let row = 0; row < length; row++) rows[row] = cellAt.map((cell) => cell(row));
  return rows;
}

function cellReader(column: AnswerColumn, timeZone: string): (row: number) => Cell {
  if (column.kind === "cells") return (row) => cleanNumber(column.values[row] ?? null);
  if (column.kind === "numbers") return (row) => cleanNumber(column.values[row]!);
  // Many customers share a day, and turning a day into an instant asks the zone.
  const instants = new Map<number, Date>();
  return (row) => {
    const day = column.values[row]!;
    if (Number.isNaN(day)) return null;
    let instant = instants.get(day);
    if (instant === undefined) {
      instant = instantOfDay(day, timeZone);
      instants.set(day, instant);
    }
    return instant;
  };
}

/** NaN is a blank; an endless number is refused, because no spreadsheet can show it. */
function cleanNumber(cell: Cell): Cell {
  if (typeof cell !== "number") return cell;
  if (Number.isNaN(cell)) return null;
  if (!Number.isFinite(cell)) throw new Refusal([{ key: "result-too-large" }]);
  return cell === 0 ? 0 : cell;
}
