import type { Cell } from "./cell.ts";
import type { Column, NumberReading, NumberReadingOptions } from "./column-reading.ts";
import { settleConvention, unreadablePositions } from "./convention.ts";
import { NumberText } from "./number-text.ts";

/**
 * A column of cells as numbers. Readable are finite numbers and texts of amounts in any European or
 * English style (`NumberText`); booleans and Dates are not. The decimal mark of the texts is that of the
 * majority of the telling ones; cells that cannot be read with it are unreadable. `undecided.readings` are
 * with a decimal point and with a decimal comma, in that order. A percentage is its share: 35% is 0.35.
 */
export function readNumbers(column: Column, options: NumberReadingOptions = {}): NumberReading {
  const point = new Float64Array(column.length);
  const firstOther = readPlain(column, point);
  if (firstOther === column.length) {
    return { values: point, unreadable: [], decimal: null, undecided: null, currencies: [] };
  }
  const comma = point.slice();
  const currencies = readOthers(column, firstOther, point, comma);
  const asked = options.decimal === undefined ? undefined : options.decimal === "." ? "first" : "second";
  const { choice, open } = settleConvention(point, comma, asked);
  const values = choice === "second" ? comma : point;
  return {
    values,
    unreadable: unreadablePositions(column, values),
    decimal: choice === null ? null : choice === "first" ? "." : ",",
    undecided: open < 0 ? null : { position: open, readings: [point[open]!, comma[open]!] },
    currencies: [...currencies].map(([code, position]) => ({ code, position })),
  };
}

/** Takes in finite numbers from the top; the position of the first other cell, or the column's length. */
function readPlain(column: Column, values: Float64Array): number {
  for (let i = 0; i < column.length; i++) {
    const cell = column[i];
    if (typeof cell !== "number" || cell - cell !== 0) return i;
    values[i] = cell;
  }
  return column.length;
}

/** The first position of each currency met. */
function readOthers(
  column: Column,
  from: number,
  point: Float64Array,
  comma: Float64Array,
): Map<string, number> {
  const currencies = new Map<string, number>();
  const reader = new NumberText();
  for (let i = from; i < column.length; i++) {
    const cell = column[i] as Cell | undefined;
    if (typeof cell === "string") {
      reader.read(cell);
      point[i] = reader.point;
      comma[i] = reader.comma;
      if (reader.currency !== null && !currencies.has(reader.currency)) currencies.set(reader.currency, i);
    } else {
      const value = typeof cell === "number" && cell - cell === 0 ? cell : Number.NaN;
      point[i] = value;
      comma[i] = value;
    }
  }
  return currencies;
}
