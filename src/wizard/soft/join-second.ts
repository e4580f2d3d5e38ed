import { type Cell, isBlank } from "../../sheet/cell.ts";
import { readDates } from "../../sheet/read-dates.ts";
import { readIdentifiers } from "../../sheet/read-identifiers.ts";
import type { CustomerTable } from "../customer-table.ts";
import { shownText } from "../inspect-cells.ts";
import type { SourceReader } from "../read-source.ts";
import { looksOf } from "../recognise/look-at-columns.ts";
import { fitting } from "../recognise/recognise-roles.ts";
import { type CustomerRows, customerRows } from "./customer-rows.ts";
import { findCustomerColumn } from "./find-customer-column.ts";
import { type CustomerKeys, customerKeys, matchCustomers, SHARED } from "./match-customers.ts";
import type { SecondRead } from "./second-tables.ts";

const SHOWN_IDENTIFIERS = 3;

/** The rows of a second table by customer of the first. */
export interface SecondJoin {
  readonly read: SecondRead;
  /** Heading of the column with the customer. */
  readonly customer: string;
  readonly rows: CustomerRows;
  readonly filledRows: number;
  readonly rowsWithoutCustomer: number;
  readonly notFound: { readonly count: number; readonly first: readonly string[] };
  readonly shared: number;
}

/** Matching a hundred thousand customers takes a moment: each reader keeps what it was last joined with. */
const joined = new WeakMap<SourceReader, { readonly wished: string | null; readonly join: SecondJoin }>();
const keysOf = new WeakMap<SourceReader, CustomerKeys>();

/** @param wished heading of the column with the customer; where it is missing we look for it */
export function joinSecond(
  reader: SourceReader,
  table: CustomerTable,
  read: SecondRead,
  wished: string | null,
): SecondJoin {
  const known = joined.get(reader);
  if (known !== undefined && known.wished === wished && known.join.read === read) return known.join;
  const keys = keysOf.get(reader) ?? customerKeys(reader, table);
  keysOf.set(reader, keys);
  const there = wished !== null && read.headings.has(wished);
  const customer = there ? wished : findCustomerColumn(read, keys, table.customers, reader.timeZone);
  const join = joinBy(customer, reader, table, read, keys);
  joined.set(reader, { wished, join });
  return join;
}

function joinBy(
  customer: string,
  reader: SourceReader,
  table: CustomerTable,
  read: SecondRead,
  keys: CustomerKeys,
): SecondJoin {
  const { codes, cells } = read.body.column(read.headings.get(customer)!);
  const matched = matchCustomers(keys, table.customers, cells);
  const customerOf = codes.map((code) => Math.max(-1, matched[code]!));
  const filled = filledRows(read);
  let without = 0;
  for (let row = 0; row < codes.length; row++) {
    if (filled[row] === 1 && isBlank(cells[codes[row]!])) without++;
  }
  return {
    read,
    customer,
    rows: customerRows(customerOf, table.customers, daysOf(read, reader)),
    filledRows: filled.reduce((sum, mark) => sum + mark, 0),
    rowsWithoutCustomer: without,
    ...unmatched(cells, matched),
  };
}

function filledRows({ body, headings }: SecondRead): Uint8Array {
  const filled = new Uint8Array(body.rows);
  for (const position of headings.values()) {
    const { codes } = body.column(position);
    for (let row = 0; row < filled.length; row++) if (codes[row] !== 0) filled[row] = 1;
  }
  return filled;
}

function unmatched(cells: readonly Cell[], matched: Int32Array): Pick<SecondJoin, "notFound" | "shared"> {
  const notFound = readIdentifiers(cells.filter((cell, at) => !isBlank(cell) && matched[at] === -1));
  const shared = readIdentifiers(cells.filter((_, at) => matched[at] === SHARED));
  return {
    notFound: {
      count: notFound.spellings.length,
      first: notFound.spellings.slice(0, SHOWN_IDENTIFIERS).map((cell) => shownText(cell)),
    },
    shared: shared.spellings.length,
  };
}

/** The day of each row: of the column that looks most like one. */
function daysOf(read: SecondRead, reader: SourceReader): ((row: number) => number) | null {
  const looks = looksOf(read.grid, read.header, reader.timeZone);
  const position = fitting("date", looks).find((at) => looks[at]!.profile.dates >= 0.5);
  if (position === undefined) return null;
  const { dateOrder } = reader.source.readings;
  const order = dateOrder === undefined ? {} : { order: dateOrder };
  const { codes, cells } = read.body.column(position);
  const { days } = readDates(cells, { timeZone: reader.timeZone, ...order });
  return (row) => {
    const day = days[codes[row]!]!;
    return Number.isNaN(day) ? Number.NEGATIVE_INFINITY : day;
  };
}
