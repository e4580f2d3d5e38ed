import { columnNames } from "../../../catalogue/names/column-names.ts";
import { testGroupOf } from "../../../catalogue/names/uplift-names.ts";
import { type Cell, isBlank, type Table } from "../../../sheet/cell.ts";
import { readDates } from "../../../sheet/read-dates.ts";
import { readIdentifiers } from "../../../sheet/read-identifiers.ts";
import { textOf } from "../../../sheet/read-texts.ts";

/** Customers and their groups, as they stand on a sheet. */
export interface ReadSplit {
  /** Positions in the identifiers of the orders of who is in each group; -1 for who is in no order. */
  readonly test: readonly number[];
  readonly control: readonly number[];
  /** Customers who stand in both. */
  readonly inBoth: number;
  /** Serial day that stands with all of them; null when there is none, or more than one. */
  readonly day: number | null;
  readonly tactic: string | null;
}

export type UnreadSplit = "no-groups" | "one-group" | "no-customers";

/**
 * Finds the column that says test or control, and the one that names most of our customers; the order of the
 * columns does not matter, nor what else stands there.
 */
export function readSplit(
  table: Table,
  identifiers: readonly Cell[],
  timeZone: string,
): ReadSplit | UnreadSplit {
  const width = table[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, at) => table.map((row) => row[at] ?? null));
  const groupAt = groupColumn(columns);
  if (groupAt === -1) return "no-groups";
  // A heading is the one cell above the groups that names none.
  const header = groupOf(columns[groupAt]![0]!) === undefined ? 1 : 0;
  const groups = columns[groupAt]!.slice(header).map(groupOf);
  if (!groups.includes("test") || !groups.includes("control")) return "one-group";
  const bodies = columns.map((column) => column.slice(header));
  const customers = customerCodes(
    bodies.filter((_, at) => at !== groupAt),
    identifiers,
  );
  if (customers === null) return "no-customers";
  return {
    ...groupsApart(customers, groups, identifiers.length),
    day: dayOf(bodies, timeZone),
    tactic: header === 1 ? tacticOf(columns) : null,
  };
}

function groupOf(cell: Cell) {
  const text = textOf(cell);
  return text === null ? undefined : testGroupOf(text);
}

/** Words before numbers: a column of ones and noughts may be anything. */
function groupColumn(columns: readonly (readonly Cell[])[]): number {
  const known = columns.map((column) => {
    const filled = column.slice(1).filter((cell) => !isBlank(cell));
    return filled.length > 0 && filled.every((cell) => groupOf(cell) !== undefined) ? filled : null;
  });
  const words = known.findIndex((cells) =>
    cells?.some((cell) => typeof cell === "string" && !/^\d/.test(cell)),
  );
  return words >= 0 ? words : known.findIndex((cells) => cells !== null);
}

/** For each row the position of its customer, or a number past the identifiers; null where no column names any. */
function customerCodes(
  columns: readonly (readonly Cell[])[],
  identifiers: readonly Cell[],
): Int32Array | null {
  let best: Int32Array | null = null;
  let most = 0;
  for (const column of columns) {
    const { codes } = readIdentifiers([...identifiers, ...column]);
    // Two spellings of one customer share a code: the first position counts.
    const positions = new Map<number, number>();
    for (let at = 0; at < identifiers.length; at++) {
      if (!positions.has(codes[at]!)) positions.set(codes[at]!, at);
    }
    const rows = Int32Array.from(codes.subarray(identifiers.length), (code) =>
      code < 0 ? -1 : (positions.get(code) ?? identifiers.length + code),
    );
    const met = rows.reduce((count, at) => count + (at >= 0 && at < identifiers.length ? 1 : 0), 0);
    if (met > most) [best, most] = [rows, met];
  }
  return best;
}

function groupsApart(
  customers: Int32Array,
  groups: readonly ReturnType<typeof groupOf>[],
  known: number,
): Pick<ReadSplit, "test" | "control" | "inBoth"> {
  const met = new Map<number, "test" | "control" | "both">();
  customers.forEach((customer, row) => {
    const group = groups[row];
    if (customer < 0 || group === undefined) return;
    const before = met.get(customer);
    met.set(customer, before === undefined || before === group ? group : "both");
  });
  const members = (wanted: string) =>
    [...met].flatMap(([customer, group]) => (group === wanted ? [customer < known ? customer : -1] : []));
  return { test: members("test"), control: members("control"), inBoth: members("both").length };
}

/** The one day of a column of days. */
function dayOf(columns: readonly (readonly Cell[])[], timeZone: string): number | null {
  for (const column of columns) {
    const filled = column.filter((cell) => !isBlank(cell));
    // Bare numbers could be days too; nobody means them so.
    if (filled.length === 0 || filled.some((cell) => typeof cell === "number")) continue;
    const { days, unreadable, undecided } = readDates(filled, { timeZone });
    if (unreadable.length === 0 && undecided === null && days.every((day) => day === days[0]))
      return days[0]!;
  }
  return null;
}

function tacticOf(columns: readonly (readonly Cell[])[]): string | null {
  const headings: readonly string[] = Object.values(columnNames.tactic);
  const column = columns.find(([heading]) => headings.includes(textOf(heading) ?? ""));
  return column === undefined ? null : textOf(column[1]);
}
