import { RefusedFile } from "./refused-file.ts";

/** No line of an export is longer; an endless one is no table, and a quotation mark that never closes. */
const LONGEST_LINE = 2_000_000;

/**
 * Splits the text of a CSV file into rows while it comes in: quotation marks count at the beginning of a cell
 * only, so that 5" inside one stays as it is; what stands between a closing mark and the next separator is kept.
 * Blank rows are left out. Each row is read once all of it is there.
 */
export class CsvRecords {
  private rest = "";
  private newline: "\n" | "\r" | null = null;
  /** Rows met, blank ones too, for messages. */
  private met = 0;
  /** The next separator in the text at hand, so that a file without any is not searched anew; -1: none. */
  private separator = 0;

  constructor(private readonly delimiter: string) {}

  push(text: string, isLast = false): string[][] {
    const whole = this.rest === "" ? text : this.rest + text;
    this.newline ??= whole.includes("\n") || !isLast ? "\n" : "\r";
    const rows: string[][] = [];
    this.separator = 0;
    let at = 0;
    while (at < whole.length) {
      const end = this.read(whole, at, isLast, rows);
      if (end < 0) break;
      at = end;
    }
    this.rest = whole.slice(at);
    if (this.rest.length > LONGEST_LINE) {
      const open = this.rest.startsWith('"') || this.rest.includes(`${this.delimiter}"`);
      throw new RefusedFile(open ? "csvQuotes" : "fileLongLine", this.met + 1);
    }
    return rows;
  }

  /** Reads one row from a position on and answers where the next begins; -1 when its end is not there yet. */
  private read(text: string, from: number, isLast: boolean, rows: string[][]): number {
    const cells: string[] = [];
    let line = text.indexOf(this.newline!, from);
    let at = from;
    for (;;) {
      const closed = text.charCodeAt(at) === 34 ? this.closing(text, at, isLast) : at;
      if (closed < 0) return -1;
      if (line >= 0 && line < closed) line = text.indexOf(this.newline!, closed);
      const next = this.separatorFrom(text, closed);
      if (next < 0 || (line >= 0 && line < next)) {
        if (line < 0 && !isLast) return -1;
        return this.finish(text, cells, at, closed, line, rows);
      }
      cells.push(this.cell(text, at, closed, next));
      at = next + this.delimiter.length;
    }
  }

  /** Takes the last cell of a row in, and the row; answers where the next one begins. */
  private finish(
    text: string,
    cells: string[],
    at: number,
    closed: number,
    line: number,
    rows: string[][],
  ): number {
    const end = line < 0 ? text.length : line;
    const bare = end > closed && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
    cells.push(this.cell(text, at, closed, bare));
    this.met++;
    if (cells.some((cell) => cell.trim() !== "")) rows.push(cells);
    return line < 0 ? text.length : line + 1;
  }

  private separatorFrom(text: string, from: number): number {
    if (this.separator >= 0 && (this.separator < from || this.separator === 0))
      this.separator = text.indexOf(this.delimiter, from);
    return this.separator;
  }

  /** Position after the mark that closes a quoted cell; -1 when it is not there yet. */
  private closing(text: string, open: number, isLast: boolean): number {
    let at = text.indexOf('"', open + 1);
    while (at >= 0) {
      // The next letter tells whether this mark closes or stands for a mark.
      if (at + 1 >= text.length) return isLast ? at + 1 : -1;
      if (text.charCodeAt(at + 1) !== 34) return at + 1;
      at = text.indexOf('"', at + 2);
    }
    if (isLast) throw new RefusedFile("csvQuotes", this.met + 1);
    return -1;
  }

  private cell(text: string, from: number, closed: number, end: number): string {
    if (closed === from) return text.slice(from, end);
    const inside = text.slice(from + 1, closed - 1).replaceAll('""', '"');
    return closed < end ? inside + text.slice(closed, end).trimEnd() : inside;
  }
}
