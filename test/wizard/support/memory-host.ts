import { type Cell, isBlank, type Table } from "../../../src/sheet/cell.ts";
import { type Host, HostRefusal, type RangeAddress, type SheetChange } from "../../../src/wizard/host.ts";

/** A spreadsheet of arrays: what the wizard asks of a host, with nothing behind it. */
export class MemoryHost implements Host {
  readonly sheets = new Map<string, { name: string; cells: Cell[][] }>();
  readonly settings = new Map<string, string>();
  readonly shown: RangeAddress[] = [];
  readonly changes: SheetChange[] = [];
  selected: RangeAddress | null = null;
  /** Set to make every write fail as a host would. */
  refuses: HostRefusal["reason"] | null = null;
  /** Set to make every write of a hidden sheet fail. */
  refusesHidden: HostRefusal["reason"] | null = null;
  readonly hidden = new Map<string, Cell[][]>();
  private ids = 0;

  constructor(readonly timeZone = "Europe/Amsterdam") {}

  /** Adds a sheet and selects a cell of its table. */
  add(name: string, table: Table): string {
    const id = `s${++this.ids}`;
    this.sheets.set(id, { name, cells: table.map((row) => [...row]) });
    this.selected = { sheet: id, row: 0, column: 0, rows: 1, columns: 1 };
    return id;
  }

  cells(name: string): Cell[][] {
    for (const sheet of this.sheets.values()) if (sheet.name === name) return sheet.cells;
    throw new Error(`No sheet ${name}`);
  }

  async selection(): Promise<RangeAddress | null> {
    if (this.selected === null) return null;
    if (this.selected.rows > 1 || this.selected.columns > 1) return this.selected;
    const { cells } = this.sheet(this.selected.sheet);
    const rows = cells.findLastIndex((row) => !row.every(isBlank)) + 1;
    const columns = cells.reduce(
      (most, row) => Math.max(most, row.findLastIndex((cell) => !isBlank(cell)) + 1),
      0,
    );
    return rows === 0 ? null : { sheet: this.selected.sheet, row: 0, column: 0, rows, columns };
  }

  async selectedCells(): Promise<RangeAddress | null> {
    return this.selected;
  }

  async read(range: RangeAddress): Promise<Table> {
    const { cells } = this.sheet(range.sheet);
    return Array.from({ length: range.rows }, (_, row) =>
      Array.from({ length: range.columns }, (__, at) => cells[range.row + row]?.[range.column + at] ?? null),
    );
  }

  label(range: RangeAddress): string {
    const name = this.sheets.get(range.sheet)?.name ?? "?";
    const cell = (row: number, column: number) => `${String.fromCharCode(65 + column)}${row + 1}`;
    const last = cell(range.row + range.rows - 1, range.column + range.columns - 1);
    return `${/^\w+$/.test(name) ? name : `'${name}'`}!${cell(range.row, range.column)}:${last}`;
  }

  async show(range: RangeAddress): Promise<void> {
    this.sheet(range.sheet);
    this.shown.push(range);
  }

  async write(change: SheetChange): Promise<RangeAddress> {
    if (this.refuses !== null) throw new HostRefusal(this.refuses);
    this.changes.push(change);
    const { target, values } = change;
    const place = target.kind === "cells" ? target : { sheet: this.add(target.name, []), row: 0, column: 0 };
    const { cells } = this.sheet(place.sheet);
    values.forEach((row, at) => {
      while (cells.length <= place.row + at) cells.push([]);
      row.forEach((cell, column) => {
        const line = cells[place.row + at]!;
        while (line.length <= place.column + column) line.push(null);
        line[place.column + column] = cell;
      });
    });
    const { sheet, row, column } = place;
    return { sheet, row, column, rows: values.length, columns: values[0]?.length ?? 0 };
  }

  async deleteSheet(sheet: string): Promise<void> {
    this.sheet(sheet);
    this.sheets.delete(sheet);
  }

  async findSheet(name: string): Promise<string | null> {
    for (const [id, sheet] of this.sheets) if (sheet.name === name) return id;
    return null;
  }

  async readHidden(name: string, rows?: number): Promise<Table | null> {
    const table = this.hidden.get(name);
    return table === undefined ? null : table.slice(0, rows);
  }

  async writeHidden(name: string, table: Table | null): Promise<void> {
    if (this.refusesHidden !== null) throw new HostRefusal(this.refusesHidden);
    if (table === null) this.hidden.delete(name);
    else
      this.hidden.set(
        name,
        table.map((row) => [...row]),
      );
  }

  async loadSetting(key: string): Promise<string | null> {
    return this.settings.get(key) ?? null;
  }

  async saveSetting(key: string, value: string | null): Promise<void> {
    if (value === null) this.settings.delete(key);
    else this.settings.set(key, value);
  }

  private sheet(id: string) {
    const sheet = this.sheets.get(id);
    if (sheet === undefined) throw new HostRefusal("sheet-gone");
    return sheet;
  }
}
