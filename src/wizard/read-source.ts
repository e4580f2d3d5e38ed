import type { Coded } from "../core/orders/table/coded-column.ts";
import type { ColumnarTable } from "../core/orders/table/order-table.ts";
import type { Column, DateReading, NumberReading } from "../sheet/column-reading.ts";
import { currencyOf } from "../sheet/currency.ts";
import { readDates } from "../sheet/read-dates.ts";
import { readNumbers } from "../sheet/read-numbers.ts";
import { textOf } from "../sheet/read-texts.ts";
import { bodyOf, type Grid } from "./grid.ts";
import type { RangeAddress } from "./host.ts";
import type { Role, Source } from "./inspection.ts";

export const DATE_ROLES: readonly Role[] = ["date", "first-order", "last-order"];
export const MONEY_ROLES: readonly Role[] = ["amount", "value", "revenue", "refund"];

/** The columns of a source, each read once and as a whole. */
export class SourceReader {
  private readonly columns = new Map<Role, Column>();
  private readonly dates = new Map<Role, DateReading>();
  private readonly numbers = new Map<Role, NumberReading>();
  /** The rows of data; headings apart. */
  readonly body: ColumnarTable;

  constructor(
    readonly grid: Grid,
    readonly source: Source,
    readonly timeZone: string,
    readonly labelOf: (range: RangeAddress) => string,
    /** Serial day of today: orders after tomorrow are typing errors. Null: none is. */
    readonly today: number | null = null,
  ) {
    this.body = bodyOf(grid, source.header);
  }

  /** Rows of data in the grid. */
  get rows(): number {
    return this.body.rows;
  }

  /** Position in the grid of the first row of data. */
  get firstRow(): number {
    return this.source.header ? 1 : 0;
  }

  has(role: Role): boolean {
    return this.source.roles[role] !== undefined;
  }

  cells(role: Role): Column {
    const known = this.columns.get(role);
    if (known !== undefined) return known;
    const { codes, cells } = this.coded(role);
    const column = Array.from(codes, (code) => cells[code]!);
    this.columns.set(role, column);
    return column;
  }

  datesOf(role: Role, order = this.source.readings.dateOrder): DateReading {
    if (order !== this.source.readings.dateOrder) return this.readDates(role, order);
    const known = this.dates.get(role);
    if (known !== undefined) return known;
    const reading = this.readDates(role, order);
    this.dates.set(role, reading);
    return reading;
  }

  numbersOf(role: Role): NumberReading {
    const known = this.numbers.get(role);
    if (known !== undefined) return known;
    const { decimal } = this.source.readings;
    const options = decimal === undefined ? {} : { decimal };
    const once = readNumbers(this.coded(role).cells, options);
    const reading =
      once.unreadable.length > 0
        ? readNumbers(this.cells(role), options)
        : { ...once, values: this.spread(role, once.values), undecided: this.placed(role, once.undecided) };
    this.numbers.set(role, reading);
    return reading;
  }

  /** Currency of each row, null where none is written; null as a whole when no cell names one. */
  currencies(): (string | null)[] | null {
    const role = this.has("currency") ? "currency" : MONEY_ROLES.find((money) => this.has(money));
    if (role === undefined) return null;
    if (role !== "currency" && this.numbersOf(role).currencies.length === 0) return null;
    const { codes, cells } = this.coded(role);
    const named = cells.map((cell) => {
      const text = typeof cell === "string" ? textOf(cell) : null;
      if (text === null) return null;
      return role === "currency" ? (currencyOf(text) ?? text.toUpperCase()) : currencyIn(text);
    });
    return Array.from(codes, (code) => named[code]!);
  }

  /** Currency that the heading of the money column names: "Amount (€)". */
  headingCurrency(): string | null {
    const role = MONEY_ROLES.find((money) => this.has(money));
    if (role === undefined || !this.source.header) return null;
    return currencyIn(this.body.headings[this.source.roles[role]!] ?? "");
  }

  private readDates(role: Role, order: "day-first" | "month-first" | undefined): DateReading {
    const zone = { timeZone: this.timeZone };
    const options = order === undefined ? zone : { ...zone, order };
    // Each different cell once; cells that cannot be read may outvote others, so then all of them.
    const once = readDates(this.coded(role).cells, options);
    if (once.unreadable.length > 0) return readDates(this.cells(role), options);
    return { ...once, days: this.spread(role, once.days), undecided: this.placed(role, once.undecided) };
  }

  private coded(role: Role): Coded {
    return this.body.column(this.source.roles[role]!);
  }

  /** What was read of each different cell, for each row. */
  private spread(role: Role, values: Float64Array): Float64Array {
    return Float64Array.from(this.coded(role).codes, (code) => values[code]!);
  }

  private placed<Undecided extends { readonly position: number }>(
    role: Role,
    undecided: Undecided | null,
  ): Undecided | null {
    if (undecided === null) return null;
    return { ...undecided, position: this.coded(role).codes.indexOf(undecided.position) };
  }
}

/** The currency that a text such as "€ 12,50" or "12.50 USD" carries. */
function currencyIn(text: string): string | null {
  for (const word of text.match(/[A-Za-z]{2,3}\b|[^\w\s.,()'\u2019-]+/g) ?? []) {
    const code = currencyOf(word);
    if (code !== null) return code;
  }
  return null;
}
