import type { CleanReport } from "../../core/orders/clean/clean-report.ts";
import { cellPlace } from "../range-text.ts";
import { MONEY_ROLES, type SourceReader } from "../read-source.ts";
import type { CleanUp } from "./clean-up.ts";

/** Each currency of the report with the first cell that names it. */
export function readCurrencies(reader: SourceReader, report: CleanReport): CleanUp["currencies"] {
  const named = report.currencies.filter(({ currency }) => currency !== null);
  const role = reader.has("currency") ? "currency" : MONEY_ROLES.find((money) => reader.has(money));
  const codes = named.length > 1 ? reader.currencies() : null;
  return report.currencies.map((line) => {
    const row = codes?.indexOf(line.currency) ?? -1;
    if (row < 0 || line.currency === null || role === undefined) return { ...line, first: null };
    const { range, label } = cellPlace(reader.grid.range, reader.firstRow + row, reader.source.roles[role]!);
    return { ...line, first: { range, label } };
  });
}
