import type { Cell } from "./cell.ts";
import type { Column } from "./column-reading.ts";
import { textOf } from "./read-texts.ts";

/** A column of cells as identifiers: whom or what each row is about. */
export interface Identifiers {
  /** For each row a number from 0 on, in order of first appearance; -1 where the cell is blank. */
  readonly codes: Int32Array;
  /** For each code the cell as it first appeared (texts trimmed). */
  readonly spellings: Cell[];
}

/** Integers up to four times the rows get their code from a table, which may hold no more than this. */
const LARGEST_TABLE = 1 << 24;

/**
 * Tells equal identifiers: trimmed text, case ignored, so that 17850 is "17850" and "A@b.nl " is "a@b.nl";
 * letters count as equal in either Unicode form (é as one character or two). Leading zeros count: "007" is
 * not 7. Rival: the sheets' own MATCH, to which the number 17850 and the text "17850" differ.
 */
export function readIdentifiers(column: Column): Identifiers {
  const coder = new Coder(column.length);
  const codes = new Int32Array(column.length);
  for (let i = 0; i < column.length; i++) codes[i] = coder.codeOf(column[i]);
  return { codes, spellings: coder.spellings };
}

class Coder {
  readonly spellings: Cell[] = [];
  /** Code + 1 of small whole numbers, 0 for those not met. */
  private readonly table: Int32Array;
  /** Codes of all else, by the cell itself and by its normal text, which is its own normal text. */
  private readonly others = new Map<Cell, number>();

  constructor(rows: number) {
    this.table = new Int32Array(Math.min(LARGEST_TABLE, 4 * rows + 1024));
  }

  codeOf(cell: Cell | undefined): number {
    if (typeof cell === "number") {
      // -0 is in the table as 0, and NaN fails the comparison.
      return cell >= 0 && cell < this.table.length && cell % 1 === 0
        ? this.codeOfSmall(cell, cell)
        : this.codeOfOther(cell);
    }
    if (cell === null || cell === undefined) return -1;
    return this.codeOfOther(cell);
  }

  private codeOfSmall(value: number, spelling: Cell): number {
    const known = this.table[value]!;
    if (known !== 0) return known - 1;
    this.table[value] = this.spellings.push(spelling);
    return this.spellings.length - 1;
  }

  private codeOfOther(cell: Cell): number {
    const known = this.others.get(cell);
    if (known !== undefined) return known;
    const text = textOf(cell);
    const code = text === null ? -1 : this.codeOfText(text, typeof cell === "string" ? text : cell);
    this.others.set(cell, code);
    return code;
  }

  private codeOfText(text: string, spelling: Cell): number {
    const small = smallInteger(text);
    if (small < this.table.length) return this.codeOfSmall(small, spelling);
    const normal = normalText(text);
    let code = this.others.get(normal);
    if (code === undefined) {
      code = this.spellings.push(spelling) - 1;
      this.others.set(normal, code);
    }
    return code;
  }
}

/** The text by which identifiers compare. Below U+0300 nothing is left to compose, which saves most calls. */
function normalText(text: string): string {
  return (/[\u0300-\uffff]/.test(text) ? text.normalize() : text).toLowerCase();
}

/** The whole number that a text is when written plainly ("17850", not "017850"), else Infinity. */
function smallInteger(text: string): number {
  if (text.length > 8 || (text.length > 1 && text.charCodeAt(0) === 48)) return Number.POSITIVE_INFINITY;
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.POSITIVE_INFINITY;
    value = value * 10 + digit;
  }
  return value;
}
