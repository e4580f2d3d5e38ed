import { OrderTable, RefusedTable } from "../../../../core/orders/table/order-table.ts";
import { type Cell, isBlank } from "../../../../sheet/cell.ts";
import { readCsv } from "./read-csv.ts";
import { sheetsOf, xlsxRows } from "./read-xlsx.ts";
import { RefusedFile } from "./refused-file.ts";
import { tellFormat } from "./tell-encoding.ts";

/** One table of a file, by column: a text file has one, a workbook one a sheet. */
export interface FileTable {
  readonly name: string;
  readonly first: readonly (Cell | undefined)[];
  readonly rest: OrderTable;
  readonly rows: number;
  readonly columns: number;
  /** Whether the cells are texts as they were written, or values. */
  readonly isText: boolean;
  /** A sheet out of sight, as the one in which we keep who was where. */
  readonly hidden: boolean;
}

export interface FileProgress {
  readonly done: number;
  readonly total: number;
  readonly rows: number;
}

/** A packed workbook of this size holds far more than fits in memory; text is read in pieces. */
const MOST_PACKED = 200_000_000;
/** Four bytes each, whatever they hold. */
const MOST_CELLS = 100_000_000;
const MOST_COLUMNS = 2000;

/** Reads a file of any format that we know, in pieces; only the different cells of each column are kept. */
export async function openTables(
  file: Blob,
  name: string,
  onProgress: (progress: FileProgress) => void,
): Promise<FileTable[]> {
  if (file.size === 0) throw new RefusedFile("fileEmpty");
  const format = tellFormat(await headOf(file));
  try {
    const tables =
      format === "xlsx"
        ? await openWorkbook(file, onProgress)
        : [await openText(file, name.replace(/\.[^.]*$/, ""), format, onProgress)];
    const filled = tables.filter((table) => table.rows > 0);
    if (filled.length === 0) throw new RefusedFile("fileEmpty");
    return filled;
  } catch (error) {
    if (!(error instanceof RefusedTable)) throw error;
    throw new RefusedFile(error.key === "too-many-columns" ? "fileTooWide" : "fileTooLarge");
  }
}

async function headOf(file: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(0, 4096).arrayBuffer());
  } catch {
    throw new RefusedFile("fileUnreadable");
  }
}

async function openText(
  file: Blob,
  name: string,
  format: Exclude<ReturnType<typeof tellFormat>, "xlsx">,
  onProgress: (progress: FileProgress) => void,
): Promise<FileTable> {
  let gathered = new Gathered(name, true);
  await readCsv(file, format, {
    begin: () => {
      gathered = new Gathered(name, true);
    },
    rows: (rows) => gathered.add(rows),
    progress: (done) => onProgress({ done, total: file.size, rows: gathered.rows }),
  });
  return gathered.table();
}

async function openWorkbook(file: Blob, onProgress: (progress: FileProgress) => void): Promise<FileTable[]> {
  if (file.size > MOST_PACKED) throw new RefusedFile("fileTooLarge");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const sheets = await sheetsOf(bytes);
  const tables: FileTable[] = [];
  for (const [sheet, { name, hidden }] of sheets.entries()) {
    const gathered = new Gathered(name, false, hidden);
    for await (const rows of xlsxRows(bytes, sheet)) {
      gathered.add(rows);
      onProgress({ done: sheet, total: sheets.length, rows: gathered.rows });
    }
    tables.push(gathered.table());
  }
  return tables;
}

/** A table as it grows. */
class Gathered {
  private first: readonly (Cell | undefined)[] | null = null;
  private readonly rest = new OrderTable();

  constructor(
    private readonly name: string,
    private readonly isText: boolean,
    private readonly hidden = false,
  ) {}

  get rows(): number {
    return this.first === null ? 0 : this.rest.rows + 1;
  }

  add(rows: readonly (readonly Cell[])[]): void {
    const columns = Math.max(this.first?.length ?? 0, this.rest.headings.length);
    if ((this.rest.rows + rows.length) * columns > MOST_CELLS) throw new RefusedFile("fileTooLarge");
    if (this.first !== null) {
      this.rest.addRows(rows);
      return;
    }
    // A title or a blank row above the table is left to the user, who sees the sheet; blank rows are not.
    const top = rows.findIndex((row) => !row.every(isBlank));
    if (top < 0) return;
    this.first = rows[top]!.map((cell) => (typeof cell === "string" ? cell.replace(/^\uFEFF/, "") : cell));
    this.rest.addRows(rows.slice(top + 1));
  }

  table(): FileTable {
    const { name, rest, isText, hidden, rows } = this;
    const first = this.first ?? [];
    const columns = Math.max(first.length, rest.headings.length);
    if (columns > MOST_COLUMNS) throw new RefusedFile("fileTooWide");
    return { name, first, rest, rows, columns, isText, hidden };
  }
}
