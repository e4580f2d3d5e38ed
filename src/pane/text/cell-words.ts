import type { CellText, Reading } from "../../wizard/service.ts";
import type { Texts } from "./en.ts";
import type { Format } from "./format.ts";

/** A cell as the user sees it in the sheet. */
export function rawWords(cell: CellText, f: Format): string {
  if (cell.kind === "text") return cell.text;
  if (cell.kind === "number") return f.plain(cell.number);
  return cell.kind === "date" ? f.shortNumericDate(cell.day) : "";
}

/** How we read it. */
export function readingWords(reading: Reading, t: Texts, f: Format): string {
  const words = t.columns.readings;
  switch (reading.kind) {
    case "customer":
      return reading.text.includes("@") ? words.customer(reading.text) : reading.text;
    case "order":
      return words.order(reading.text);
    case "date":
      return f.date(reading.day);
    case "money":
      return f.exactMoney(reading.amount);
    case "count":
      return words.orders(f, reading.number);
    case "pieces":
      return words.pieces(f, reading.number);
    case "months":
      return t.choices.monthsSpoken(f, reading.number);
    case "currency":
      return f.currencyName(reading.code);
    case "status":
    case "product":
      return reading.text;
    case "unreadable":
      return words.unreadable;
  }
}
