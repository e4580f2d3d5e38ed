import { readXlsx, streamXlsxRows } from "hucre/xlsx";
import type { Cell } from "../../../../sheet/cell.ts";
import { dayOfMilliseconds } from "../../../../sheet/day.ts";
import { dateCells } from "../../time-zone.ts";
import { RefusedFile } from "./refused-file.ts";

/** Rows handed over at once. */
const PIECE = 5000;
/** A row number far beyond the last is a cell that strayed, or a trap; no sheet has more. */
const MOST_BLANK = 100_000;

/** Names of the sheets of a workbook, in order, and whether they are out of sight. Refuses what is none. */
export async function sheetsOf(bytes: Uint8Array): Promise<{ name: string; hidden: boolean }[]> {
  const { sheets } = await orRefused(() => readXlsx(bytes, { maxRows: 1 }));
  if (sheets.length === 0) throw new RefusedFile("fileEmpty");
  return sheets.map(({ name, hidden, veryHidden }) => ({
    name,
    hidden: hidden === true || veryHidden === true,
  }));
}

/** Rows of one sheet from the top; blank rows between them are kept, so that row numbers stay. */
export async function* xlsxRows(bytes: Uint8Array, sheet: number): AsyncGenerator<Cell[][], void> {
  let piece: Cell[][] = [];
  let next = 0;
  const rows = streamXlsxRows(bytes, { sheet });
  for (;;) {
    const { done, value } = await orRefused(() => rows.next());
    if (done === true) break;
    if (value.index - next > MOST_BLANK) throw new RefusedFile("fileBroken");
    for (; next < value.index; next++) piece.push([]);
    piece.push(value.values.map(plain));
    next = value.index + 1;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}

/** The reader of the format gives a day in UTC. A date that is none (a number beyond all years) is no value. */
function plain(value: Cell): Cell {
  if (!(value instanceof Date)) return value;
  return Number.isNaN(value.getTime()) ? null : dateCells.toDate(dayOfMilliseconds(value.getTime()));
}

/** Whatever the reader of the format trips over, the file is broken. */
async function orRefused<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof RefusedFile ? error : new RefusedFile("fileBroken");
  }
}
