import type { ColumnFormat, RangeAddress, SheetChange } from "../../../wizard/host.ts";
import { moneyPattern } from "../../../wizard/money-pattern.ts";
import { supports } from "./in-excel.ts";

/** Excel takes and gives number formats in their American form; it shows them in the user's. */
const FORMATS: Readonly<Record<Exclude<ColumnFormat, "date" | "money">, string>> = {
  text: "General",
  number: "0.00",
  integer: "#,##0",
  percent: "0%",
};

/** Read alike everywhere, for an Excel that does not tell how dates are written here. */
const PLAIN_DATE = "yyyy-mm-dd";

/** Formats the columns of what was written and makes its headings bold. */
export async function formatColumns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, rows }: RangeAddress,
  { formats, currency, headerRows }: SheetChange,
): Promise<void> {
  const dateFormat = formats.includes("date") ? await localDateFormat(context) : PLAIN_DATE;
  const patterns = { ...FORMATS, money: moneyPattern(currency), date: dateFormat };
  const body = rows - headerRows;
  formats.forEach((format, at) => {
    if (body <= 0) return;
    const cells = sheet.getRangeByIndexes(row + headerRows, column + at, body, 1);
    setNumberFormat(cells, patterns[format]);
  });
  if (headerRows > 0) {
    sheet.getRangeByIndexes(row, column, headerRows, formats.length).format.font.bold = true;
  }
  await context.sync();
}

/** How this computer writes a date: "d-m-yyyy". */
export async function localDateFormat(context: Excel.RequestContext): Promise<string> {
  if (!supports("1.11")) return PLAIN_DATE;
  const { datetimeFormat } = context.application.cultureInfo;
  datetimeFormat.load("shortDatePattern");
  await context.sync();
  const pattern = datetimeFormat.shortDatePattern.toLowerCase();
  return /^[dmy]+([-/. ]+[dmy]+){2}[. ]*$/.test(pattern) ? pattern : PLAIN_DATE;
}

/** One format for all cells of a range: the types know only the form with one a cell. */
function setNumberFormat(cells: Excel.Range, format: string): void {
  (cells as { numberFormat: unknown }).numberFormat = format;
}
