import type { Coded } from "../../core/orders/table/coded-column.ts";
import { type Cell, isBlank } from "../../sheet/cell.ts";
import { readNumbers } from "../../sheet/read-numbers.ts";
import type { ReadingChoices } from "../inspection.ts";

/** What the cells of a column of amounts are. */
export interface MoneyCells {
  /** Of each different cell; NaN where it is blank, no amount, or in another currency. */
  readonly amounts: Float64Array;
  /** 1 for filled cells that are no amount. */
  readonly unreadable: Uint8Array;
  /** Currency of each cell in another one; null for the rest. */
  readonly elsewhere: readonly (string | null)[];
}

/** @param currency that of the data; an amount in another one cannot be taken off it */
export function readMoney({ cells }: Coded, readings: ReadingChoices, currency: string | null): MoneyCells {
  const { decimal } = readings;
  const reading = readNumbers(cells, decimal === undefined ? {} : { decimal });
  const several = reading.currencies.length > 0;
  const elsewhere = cells.map((cell) => (several ? otherThan(currency, cell) : null));
  return {
    amounts: reading.values.map((value, at) => (elsewhere[at] === null ? value : Number.NaN)),
    unreadable: Uint8Array.from(cells, (cell, at) =>
      !isBlank(cell) && Number.isNaN(reading.values[at]!) ? 1 : 0,
    ),
    elsewhere,
  };
}

function otherThan(currency: string | null, cell: Cell): string | null {
  if (typeof cell !== "string" || currency === null) return null;
  const code = readNumbers([cell]).currencies[0]?.code ?? null;
  return code === currency ? null : code;
}
