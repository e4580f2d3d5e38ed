import type { CellWriting } from "./write-plugin.ts";

/** Widths, in pixels: a letter on average, the room beside the text, and the most a column is widened. */
const LETTER = 7;
const MARGIN = 18;
const WIDEST = 420;
/** Letters that a number in a format takes at most, as good as always. */
const FORMATTED = 12;
const BOLD = 1.12;

/** Letters that the widest column shows; a longer text runs on over the cells beside it. */
export const MOST_LETTERS = Math.floor((WIDEST - MARGIN) / LETTER);

/** Pixels that each written column needs for its texts. The engine cannot measure them: nothing is evaluated yet. */
export function columnWidths(cells: readonly CellWriting[]): Map<number, number> {
  const letters = new Map<number, number>();
  for (const { col, content, format, style } of cells) {
    if (content === undefined) continue;
    // A number in a format shows fewer digits than it has, and bold letters are wider.
    const all = style?.bold === true ? content.length * BOLD : content.length;
    const shown = format === undefined ? all : Math.min(all, FORMATTED);
    letters.set(col, Math.max(letters.get(col) ?? 0, shown));
  }
  const widthOf = (count: number) => Math.min(WIDEST, Math.ceil(count * LETTER) + MARGIN);
  return new Map([...letters].map(([col, count]) => [col, widthOf(count)]));
}
