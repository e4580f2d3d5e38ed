import { Model } from "@odoo/o-spreadsheet";
import { ENGINE_LOCALES } from "../../../../src/hosts/workbook/engine-locale.ts";
import "./quiet-engine.ts";
import { BATCH, type CellCommand } from "./batch-plugin.ts";
import type { Custom } from "./engine-function.ts";
import { isDate } from "./realm.ts";
import { dateInZone, isDateFormat, serialInZone } from "./zone-serial.ts";

export type Content = string | number | boolean | Date | null;

export interface DocumentOptions {
  /** Sheets by name; a string that begins with "=" is a formula. */
  readonly sheets: Readonly<Record<string, readonly (readonly Content[])[]>>;
  readonly locale?: "en_GB" | "nl_NL";
  readonly timeZone?: string;
}

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Protection {
  readonly sheet: string;
  /** Null protects the whole sheet. */
  readonly place: Place | null;
}

/** The spreadsheet behind the look-alike: cells in a real engine, and what Google keeps beside cells. */
export class GoogleDocument {
  readonly model: Model;
  readonly locale: string;
  readonly timeZone: string;
  readonly protections: Protection[] = [];
  readonly rules = new Map<string, unknown[]>();
  readonly charts: {
    readonly sheet: string;
    readonly kind: string;
    readonly options: Map<string, unknown>;
  }[] = [];
  readonly properties = new Map<string, string>();
  readonly userProperties = new Map<string, string>();
  readonly cache = new Map<string, string>();
  readonly bold = new Set<string>();
  selection: Place | null = null;
  isLocked = false;
  private ids = 1000;

  constructor(
    { sheets, locale = "en_GB", timeZone = "Europe/Amsterdam" }: DocumentOptions,
    run: Custom["run"],
  ) {
    this.locale = locale;
    this.timeZone = timeZone;
    const language = locale.startsWith("nl") ? "nl" : "en";
    const version = new Model().exportData().version;
    const data = Object.entries(sheets).map(([name, table]) => this.sheetData(name, table));
    this.model = new Model(
      {
        version,
        sheets: data.map(({ sheet }) => sheet),
        settings: { locale: ENGINE_LOCALES[language] },
        formats: { 1: "yyyy-mm-dd" },
      },
      { custom: { run, timeZone } },
    );
    this.select(data[0]!.sheet.name, 0, 0);
  }

  /** Formulas come when whoever runs them is ready: the engine evaluates at once. */
  putFormulas(sheets: DocumentOptions["sheets"]): void {
    for (const [name, table] of Object.entries(sheets)) {
      table.forEach((row, r) => {
        row.forEach((content, c) => {
          if (isFormula(content)) this.put(this.idOf(name), r, c, content);
        });
      });
    }
  }

  newId(): string {
    return String(++this.ids);
  }

  idOf(name: string): string {
    const id = this.model.getters.getSheetIdByName(name);
    if (id === undefined) throw new Error(`No sheet ${name}`);
    return id;
  }

  select(name: string, row: number, column: number, rows = 1, columns = 1): void {
    this.selection = { sheet: this.idOf(name), row, column, rows, columns };
  }

  /** What a script reads: a date as a Date, a blank as "", an error as its text. */
  valueAt(sheet: string, row: number, column: number): Exclude<Content, null> {
    const cell = this.model.getters.getEvaluatedCell({ sheetId: sheet, row, col: column });
    const { value, format } = cell;
    if (typeof value === "number" && isDateFormat(format)) return dateInZone(value, this.timeZone);
    return (value as string | number | boolean | null) ?? "";
  }

  /** The message of an error cell; null when the cell holds none. */
  messageAt(name: string, row: number, column: number): string | null {
    const cell = this.model.getters.getEvaluatedCell({ sheetId: this.idOf(name), row, col: column });
    return "message" in cell && cell.message !== undefined ? String(cell.message) : null;
  }

  /** The cells of a sheet as they are seen. */
  shown(name: string, rows: number, columns: number, fromColumn = 0): string[][] {
    const sheetId = this.idOf(name);
    return Array.from({ length: rows }, (_, row) =>
      Array.from(
        { length: columns },
        (__, at) =>
          this.model.getters.getEvaluatedCell({ sheetId, row, col: fromColumn + at }).formattedValue,
      ),
    );
  }

  /** What a script or a person puts in a cell: text is read as typed, a Date becomes a day of this zone. */
  put(sheet: string, row: number, column: number, content: Content): void {
    this.dispatch("UPDATE_CELL", this.commandOf(sheet, row, column, content));
  }

  putBlock(sheet: string, row: number, column: number, block: readonly (readonly Content[])[]): void {
    const cells = block.flatMap((line, r) =>
      line.map((content, c) => this.commandOf(sheet, row + r, column + c, content)),
    );
    this.dispatch(BATCH, { cells });
  }

  private commandOf(sheetId: string, row: number, col: number, content: Content): CellCommand {
    if (isDate(content)) {
      return {
        sheetId,
        row,
        col,
        content: String(serialInZone(content, this.timeZone)),
        format: "yyyy-mm-dd",
      };
    }
    return {
      sheetId,
      row,
      col,
      content: typeof content === "boolean" ? String(content).toUpperCase() : String(content ?? ""),
    };
  }

  /** Sends a command to the engine; a cell that held this already is no failure. */
  dispatch(type: string, payload: object): void {
    const send = this.model.dispatch as (
      type: string,
      payload: object,
    ) => { isSuccessful: boolean; reasons: string[] };
    const result = send(type, payload);
    if (!result.isSuccessful && !result.reasons.includes("NoChanges"))
      throw new Error(result.reasons.join(", "));
  }

  /** Charts and rules go with their sheet. */
  dropCharts(sheet: string): void {
    this.rules.delete(sheet);
    this.charts.splice(0, this.charts.length, ...this.charts.filter((chart) => chart.sheet !== sheet));
  }

  /** The sheets that the person sees. */
  sheetNames(): string[] {
    const { getters } = this.model;
    return getters.getVisibleSheetIds().map((id) => getters.getSheetName(id));
  }

  private sheetData(name: string, table: readonly (readonly Content[])[]) {
    const cells: Record<string, string> = {};
    const formats: Record<string, number> = {};
    table.forEach((row, r) => {
      row.forEach((content, c) => {
        if (content === null || content === "" || isFormula(content)) return;
        const address = `${letters(c)}${r + 1}`;
        if (content instanceof Date) {
          cells[address] = String(serialInZone(content, this.timeZone));
          formats[address] = 1;
        } else cells[address] = String(content);
      });
    });
    const width = Math.max(26, ...table.map((row) => row.length));
    const rowNumber = Math.max(1000, table.length);
    return { sheet: { id: this.newId(), name, colNumber: width, rowNumber, cells, formats } };
  }
}

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

function isFormula(content: Content): boolean {
  return typeof content === "string" && content.startsWith("=");
}
