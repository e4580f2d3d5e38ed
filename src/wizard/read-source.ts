import type { Column, DateReading, NumberReading } from "../sheet/column-reading.ts";
import { currencyOf } from "../sheet/currency.ts";
import { readDates } from "../sheet/read-dates.ts";
import { readNumbers } from "../sheet/read-numbers.ts";
import { textOf } from "../sheet/read-texts.ts";
import { columnOf, type Grid } from "./grid.ts";
import type { RangeAddress } from "./host.ts";
import type { Role, Source } from "./inspection.ts";

export const DATE_ROLES: readonly Role[] = ["date", "first-order", "last-order"];
export const MONEY_ROLES: readonly Role[] = ["amount", "value", "revenue"];

/** The columns of a source, each read once and as a whole. */
export class SourceReader {
  private readonly columns = new Map<Role, Column>();
  private readonly dates = new Map<Role, DateReading>();
  private readonly numbers = new Map<Role, NumberReading>();

  constructor(
    readonly grid: Grid,
    readonly source: Source,
    readonly timeZone: string,
    readonly labelOf: (range: RangeAddress) => string,
  ) {}

  /** Rows of data in the grid. */
  get rows(): number {
    return Math.max(0, this.grid.table.length - this.firstRow);
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
    const column = columnOf(this.grid.table, this.source.roles[role]!, this.firstRow);
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
    const reading = readNumbers(this.cells(role), decimal === undefined ? {} : { decimal });
    this.numbers.set(role, reading);
    return reading;
  }

  /** Currency of each row, null where none is written; null as a whole when no cell names one. */
  currencies(): (string | null)[] | null {
    const role = this.has("currency") ? "currency" : MONEY_ROLES.find((money) => this.has(money));
    if (role === undefined) return null;
    if (role !== "currency" && this.numbersOf(role).currencies.length === 0) return null;
    return this.cells(role).map((cell) => {
      const text = typeof cell === "string" ? textOf(cell) : null;
      if (text === null) return null;
      return role === "currency" ? (currencyOf(text) ?? text.toUpperCase()) : currencyIn(text);
    });
  }

  /** Currency that the heading of the money column names: "Amount (€)". */
  headingCurrency(): string | null {
    const role = MONEY_ROLES.find((money) => this.has(money));
    if (role === undefined || !this.source.header) return null;
    const heading = textOf(this.grid.table[0]?.[this.source.roles[role]!]) ?? "";
    return currencyIn(heading);
  }

  private readDates(role: Role, order: "day-first" | "month-first" | undefined): DateReading {
    const zone = { timeZone: this.timeZone };
    return readDates(this.cells(role), order === undefined ? zone : { ...zone, order });
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
