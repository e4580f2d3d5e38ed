import { isBlank } from "../sheet/cell.ts";
import { readIdentifiers } from "../sheet/read-identifiers.ts";
import { isoDay } from "./grid.ts";
import { shownText } from "./inspect-cells.ts";
import type { ColumnSeen, Role } from "./inspection.ts";
import type { DateExample, Place, Problem, ProblemCell } from "./problem.ts";
import { cellPlace } from "./range-text.ts";
import { DATE_ROLES, MONEY_ROLES, type SourceReader } from "./read-source.ts";
import { ROLES_OF } from "./recognise/recognise-roles.ts";

const SHOWN_CELLS = 3;
/** Any text will do. */
const NAME_ROLES: readonly Role[] = ["customer", "order", "currency", "status", "product"];

/** What stops us or needs an answer, and what is only left out. */
export function findProblems(
  reader: SourceReader,
  columns: readonly ColumnSeen[],
  place: Place,
): { problems: Problem[]; warnings: Problem[] } {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const role of missingRoles(reader)) problems.push({ key: "role-missing", role, place });
  for (const role of ROLES_OF[reader.source.kind]) {
    if (!reader.has(role)) continue;
    const header = columns[reader.source.roles[role]!]!.header;
    const found = DATE_ROLES.includes(role)
      ? dateProblem(role, header, reader)
      : NAME_ROLES.includes(role)
        ? null
        : numberProblem(role, header, reader);
    if (found?.key === "unreadable-cells") warnings.push(found);
    else if (found !== null) problems.push(found);
  }
  const currencies = currencyProblem(reader, columns);
  if (currencies !== null) problems.push(currencies);
  const repeated = repeatedCustomers(reader);
  if (repeated !== null) warnings.push(repeated);
  return { problems, warnings };
}

function missingRoles(reader: SourceReader): Role[] {
  const needed: Role[] = reader.source.kind === "orders" ? ["customer", "date", "amount"] : ["customer"];
  const missing = needed.filter((role) => !reader.has(role));
  if (reader.source.kind === "customers" && !reader.has("value") && !reader.has("revenue"))
    missing.push("value");
  return missing;
}

function dateProblem(role: Role, header: string, reader: SourceReader): Problem | null {
  const reading = reader.datesOf(role);
  if (reading.undecided !== null) return undecidedDates(role, header, reader);
  return unreadable(role, header, reader, reading.unreadable);
}

function numberProblem(role: Role, header: string, reader: SourceReader): Problem | null {
  const reading = reader.numbersOf(role);
  if (reading.undecided === null) return unreadable(role, header, reader, reading.unreadable);
  const { position, readings } = reading.undecided;
  return { key: "amounts-undecided", role, header, cell: problemCell(role, position, reader), readings };
}

/** A few cells are left out and told; where most cannot be read it is the wrong column. */
function unreadable(
  role: Role,
  header: string,
  reader: SourceReader,
  positions: readonly number[],
): Problem | null {
  if (positions.length === 0) return null;
  const filled = reader.cells(role).reduce<number>((sum, cell) => sum + (isBlank(cell) ? 0 : 1), 0);
  const cells = positions.slice(0, SHOWN_CELLS).map((at) => problemCell(role, at, reader));
  if (positions.length * 2 > filled) {
    return { key: "wrong-column", role, header, unreadable: positions.length, filled, cells };
  }
  return { key: "unreadable-cells", role, header, count: positions.length, cells };
}

function undecidedDates(role: Role, header: string, reader: SourceReader): Problem {
  const dayFirst = reader.datesOf(role, "day-first").days;
  const monthFirst = reader.datesOf(role, "month-first").days;
  const examples: DateExample[] = [];
  let dates = 0;
  for (let at = 0; at < dayFirst.length; at++) {
    if (Number.isNaN(dayFirst[at]!)) continue;
    dates++;
    if (examples.length === SHOWN_CELLS || dayFirst[at] === monthFirst[at]) continue;
    const { place, text } = problemCell(role, at, reader);
    if (examples.some((example) => example.text === text)) continue;
    examples.push({ place, text, dayFirst: isoDay(dayFirst[at]!), monthFirst: isoDay(monthFirst[at]!) });
  }
  const span = { dayFirst: spanOf(dayFirst), monthFirst: spanOf(monthFirst) };
  return { key: "dates-undecided", role, header, dates, examples, ...span };
}

function spanOf(days: Float64Array): readonly [string, string] {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const day of days) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return [isoDay(first), isoDay(last)];
}

function currencyProblem(reader: SourceReader, columns: readonly ColumnSeen[]): Problem | null {
  // Those of orders are asked when they are cleaned, where each currency has its orders and its sum.
  if (reader.source.kind === "orders" || reader.source.readings.currency !== undefined) return null;
  const codes = reader.currencies();
  if (codes === null) return null;
  const role = reader.has("currency") ? "currency" : MONEY_ROLES.find((money) => reader.has(money))!;
  const met = new Map<string, { rows: number; first: Place }>();
  codes.forEach((code, at) => {
    if (code === null) return;
    const known = met.get(code);
    if (known !== undefined) known.rows++;
    else met.set(code, { rows: 1, first: problemCell(role, at, reader).place });
  });
  if (met.size < 2) return null;
  const currencies = [...met].map(([code, { rows, first }]) => ({ code, rows, first }));
  const header = columns[reader.source.roles[role]!]!.header;
  return { key: "mixed-currencies", header, currencies: currencies.sort((a, b) => b.rows - a.rows) };
}

/** In a customer table each customer should stand once. */
function repeatedCustomers(reader: SourceReader): Problem | null {
  if (reader.source.kind !== "customers" || !reader.has("customer")) return null;
  const { codes } = readIdentifiers(reader.cells("customer"));
  const seen = new Set<number>();
  const again = new Map<number, number>();
  codes.forEach((code, at) => {
    if (code >= 0 && seen.has(code) && !again.has(code)) again.set(code, at);
    seen.add(code);
  });
  if (again.size === 0) return null;
  const cells = [...again.values()].slice(0, SHOWN_CELLS).map((at) => problemCell("customer", at, reader));
  return { key: "repeated-customers", count: again.size, cells };
}

function problemCell(role: Role, at: number, reader: SourceReader): ProblemCell {
  const row = reader.firstRow + at;
  const place = cellPlace(reader.grid.range, row, reader.source.roles[role]!);
  return { place, row: place.range.row + 1, text: shownText(reader.cells(role)[at]) };
}
