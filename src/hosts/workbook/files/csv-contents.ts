import { readDates } from "../../../sheet/read-dates.ts";
import { readNumbers } from "../../../sheet/read-numbers.ts";
import { asTextContent } from "../text-content.ts";
import { TIME_ZONE } from "../time-zone.ts";

/** A cell of a CSV file as it is typed into the grid. */
export interface CsvContent {
  readonly content: string;
  readonly format?: string;
}

/**
 * Texts of a CSV file → contents of cells. Each column is read as a whole, so that half of it does not become
 * numbers or dates by another convention than the rest; what stays text can still be read by the pane, which
 * asks where the texts leave it open ("03/04/2025").
 */
export function csvContents(rows: readonly (readonly string[])[], dateFormat: string): CsvContent[][] {
  const contents: CsvContent[][] = rows.map(() => []);
  for (let column = 0; column < rows[0]!.length; column++) {
    const texts = rows.map((row) => row[column]!);
    const read = columnReader(texts, dateFormat);
    texts.forEach((text, row) => {
      contents[row]!.push(text === "" ? { content: "" } : read(row, text));
    });
  }
  return contents;
}

type ReadCell = (row: number, text: string) => CsvContent;

const PLAIN_NUMBER = /^-?[\d.,\s']*\d$/;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2})?)?$/;
/** Zip codes, article and telephone numbers: figures that are names. */
const LEADING_ZERO = /^0\d/;
/** From here on a number of the engine is no longer exact. */
const MOST_DIGITS = 15;

/** How the cells of a column are read: the first row may be a header, and then stays text. */
function columnReader(texts: readonly string[], dateFormat: string): ReadCell {
  const body = texts.slice(1).map((text) => (text.trim() === "" ? null : text.trim()));
  const filled = body.filter((text) => text !== null);
  const asText: ReadCell = (_, text) => ({ content: asTextContent(text) });
  if (filled.length === 0) return asText;

  if (filled.every(looksLikeNumber)) {
    const numbers = readNumbers(
      texts.map((text, row) => (row === 0 && !looksLikeNumber(text.trim()) ? null : text)),
    );
    if (numbers.unreadable.length > 0 || numbers.undecided !== null) return asText;
    return (row, text) => {
      const value = numbers.values[row]!;
      return Number.isNaN(value) ? asText(row, text) : { content: String(value) };
    };
  }

  // Figures alone are an article number or a moment in a computer's count, not a date that people wrote.
  if (filled.some((text) => /^\d*$/.test(text))) return asText;
  const dates = readDates([null, ...body], { timeZone: TIME_ZONE });
  if (dates.unreadable.length > 0 || dates.undecided !== null) return asText;
  return (row, text) => {
    const day = dates.days[row]!;
    if (Number.isNaN(day)) return asText(row, text);
    // An ISO date keeps its look and its time; another is shown as dates are shown here.
    return ISO_DATE.test(text)
      ? { content: text.replace("T", " ") }
      : { content: String(day), format: dateFormat };
  };
}

function looksLikeNumber(text: string): boolean {
  return PLAIN_NUMBER.test(text) && !LEADING_ZERO.test(text) && text.replace(/\D/g, "").length <= MOST_DIGITS;
}
