import type { Table } from "../../../../sheet/cell.ts";
import { textOf } from "../../../../sheet/read-texts.ts";
import type { HeldTable, Host, RangeAddress, SheetChange } from "../../../../wizard/host.ts";
import { columnLetters } from "../../../../wizard/range-text.ts";
import { TIME_ZONE } from "../../time-zone.ts";
import type { FileTable } from "../read/open-tables.ts";
import type { PageMethod } from "./messages.ts";

/** Ranges of a file bear it instead of the id of a sheet. */
export const FILE_SHEET = "file";

interface Page {
  /** Asks the page's own host; a range that it reads or answers comes with its label. */
  ask(method: PageMethod, args: unknown[]): Promise<{ result: unknown; label: string | null }>;
  showRow(title: string, cells: readonly (readonly [string, string])[]): void;
}

/** The wizard's port on a file that does not fit on the grid: it reads here, and writes on the page's workbook. */
export class FileHost implements Host {
  readonly timeZone = TIME_ZONE;
  private readonly labels = new Map<string, string>();
  /** Names of the workbook's sheets that were met, as they stand before a "!". */
  private readonly sheetNames = new Map<string, string>();

  constructor(
    private readonly file: FileTable,
    private readonly fileName: string,
    private readonly page: Page,
  ) {}

  get range(): RangeAddress {
    return { sheet: FILE_SHEET, row: 0, column: 0, rows: this.file.rows, columns: this.file.columns };
  }

  async selection(): Promise<RangeAddress> {
    return this.range;
  }

  async selectedCells(): Promise<RangeAddress | null> {
    return (await this.ask("selectedCells")) as RangeAddress | null;
  }

  held(range: RangeAddress): HeldTable | null {
    if (range.sheet !== FILE_SHEET) return null;
    const { first, rest } = this.file;
    return { range: this.range, first, rest };
  }

  async read(range: RangeAddress): Promise<Table> {
    // What stands beside a file is nothing.
    if (range.sheet === FILE_SHEET) return [];
    return (await this.ask("read", range)) as Table;
  }

  label(range: RangeAddress): string {
    const known = this.labels.get(JSON.stringify(range));
    if (known !== undefined) return known;
    const cell = (row: number, column: number) => `${columnLetters(column)}${row + 1}`;
    const last = cell(range.row + range.rows - 1, range.column + range.columns - 1);
    const sheet = this.sheetNames.get(range.sheet) ?? `'${this.fileName.replaceAll("'", "''")}'`;
    return `${sheet}!${cell(range.row, range.column)}:${last}`;
  }

  async show(range: RangeAddress): Promise<void> {
    if (range.sheet !== FILE_SHEET) {
      await this.ask("show", range);
      return;
    }
    const { first, rest, columns } = this.file;
    const cells = Array.from({ length: columns }, (_, position): readonly [string, string] => {
      const column = rest.column(position);
      const cell = range.row === 0 ? first[position] : column.cells[column.codes[range.row - 1]!];
      return [textOf(first[position]) ?? columnLetters(position), textOf(cell) ?? ""];
    });
    this.page.showRow(`${this.fileName}, ${range.row + 1}`, cells);
  }

  async write(change: SheetChange): Promise<RangeAddress> {
    return (await this.ask("write", change)) as RangeAddress;
  }

  async deleteSheet(sheet: string): Promise<void> {
    await this.ask("deleteSheet", sheet);
  }

  async findSheet(name: string): Promise<string | null> {
    return (await this.ask("findSheet", name)) as string | null;
  }

  async readHidden(name: string, rows?: number): Promise<Table | null> {
    return (await this.ask("readHidden", name, rows)) as Table | null;
  }

  async writeHidden(name: string, table: Table | null): Promise<void> {
    await this.ask("writeHidden", name, table);
  }

  async loadSetting(key: string): Promise<string | null> {
    return (await this.ask("loadSetting", key)) as string | null;
  }

  async saveSetting(key: string, value: string | null): Promise<void> {
    await this.ask("saveSetting", key, value);
  }

  private async ask(method: PageMethod, ...args: unknown[]): Promise<unknown> {
    const { result, label } = await this.page.ask(method, args);
    if (label === null) return result;
    const range = (method === "read" ? args[0] : result) as RangeAddress;
    this.labels.set(JSON.stringify(range), label);
    this.sheetNames.set(range.sheet, label.slice(0, label.lastIndexOf("!")));
    return result;
  }
}
