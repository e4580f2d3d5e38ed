import type { Cell } from "../../../sheet/cell.ts";
import { readIdentifiers } from "../../../sheet/read-identifiers.ts";
import { textOf } from "../../../sheet/read-texts.ts";
import type { ColumnRoles } from "../fields.ts";
import type { Coded } from "../table/coded-column.ts";
import type { ColumnarTable } from "../table/order-table.ts";
import { personNames } from "./person-names.ts";
import { isAlias, isNobody, isPlaceholderAddress, isTesterAddress } from "./placeholder-customers.ts";

/** Whom each row is about. */
export interface RowCustomers {
  /** A number from 0 on; -1 where nobody is named. */
  readonly codes: Int32Array;
  readonly spellings: readonly Cell[];
  /** 1 for each row whose address is that of a tester; empty where most are (a sample shop). */
  readonly testers: Uint8Array;
  readonly guests: GuestCounts;
}

export interface GuestCounts {
  /** Rows known by e-mail, or by name, because they have no customer id. */
  readonly byEmail: number;
  readonly byName: number;
  /** Rows without id given to the only customer with that e-mail. */
  readonly joined: number;
  /** E-mails used by more than one id: those customers are left apart. */
  readonly sharedEmails: number;
  /** Rows with an address that a market place made for the order. */
  readonly aliases: number;
}

interface Keys {
  /** For each row a key, -1 for none. */
  readonly keys: Int32Array;
  readonly spellings: readonly Cell[];
}

/**
 * The customer of each row: the id, else the e-mail (that of the only id which uses it), else name and
 * postcode; the name alone only in a table that has neither ids nor addresses. Ids such as "0" and "guest",
 * placeholder addresses and those of market places are nobody's.
 *
 * @param listed ids may be lists parted by ";", of which the first counts (HubSpot)
 */
export function tellCustomers(table: ColumnarTable, roles: ColumnRoles, listed: boolean): RowCustomers {
  const columnOf = (position: number | undefined) => (position === undefined ? null : table.column(position));
  const ids = keysOf(columnOf(roles["customer-id"]), isNobody, listed);
  const emailColumn = columnOf(roles["customer-email"]);
  const emails = keysOf(emailColumn, isPlaceholderAddress, false);
  const { owners, shared } = ownersOf(ids, emails);
  const names = personNames(table, roles, ids === null && emails === null);
  const firstEmail = ids?.spellings.length ?? 0;
  const firstName = firstEmail + (emails?.spellings.length ?? 0);
  const counts = { byEmail: 0, byName: 0, joined: 0 };
  const guestOf = (email: number): number => {
    const owner = owners[email]!;
    if (owner >= 0) counts.joined++;
    else if (ids !== null) counts.byEmail++;
    return owner >= 0 ? owner : firstEmail + email;
  };
  const namedOf = (row: number): number => {
    const name = names.keyOf(row);
    if (name >= 0) counts.byName++;
    return name < 0 ? -1 : firstName + name;
  };
  const codes = new Int32Array(table.rows);
  for (let row = 0; row < table.rows; row++) {
    const id = ids === null ? -1 : ids.keys[row]!;
    const email = emails === null ? -1 : emails.keys[row]!;
    codes[row] = id >= 0 ? id : email >= 0 ? guestOf(email) : namedOf(row);
  }
  const spellings = [ids, emails].flatMap((keys) => keys?.spellings ?? []);
  const testers = markRows(emailColumn, isTesterAddress);
  return {
    codes,
    spellings: spellings.concat(names.spellings()),
    testers: sum(testers) * 2 > table.rows ? new Uint8Array(0) : testers,
    guests: { ...counts, sharedEmails: shared, aliases: sum(markRows(emailColumn, isAlias)) },
  };
}

function keysOf(column: Coded | null, isNone: (text: string) => boolean, listed: boolean): Keys | null {
  if (column === null) return null;
  const cells = column.cells.map((cell) => {
    const text = textOf(cell);
    if (text === null) return null;
    const own = listed ? text.split(";", 1)[0]!.trim() : text;
    return isNone(own) ? null : listed ? own : cell;
  });
  const { codes, spellings } = readIdentifiers(cells);
  return { keys: column.codes.map((code) => codes[code]!), spellings };
}

/** For each e-mail the only id that uses it: -1 for none, -2 for several. */
function ownersOf(ids: Keys | null, emails: Keys | null): { owners: Int32Array; shared: number } {
  const owners = new Int32Array(emails?.spellings.length ?? 0).fill(-1);
  if (ids === null || emails === null) return { owners, shared: 0 };
  for (let row = 0; row < ids.keys.length; row++) {
    const id = ids.keys[row]!;
    const email = emails.keys[row]!;
    if (id < 0 || email < 0 || owners[email] === id) continue;
    owners[email] = owners[email] === -1 ? id : -2;
  }
  return { owners, shared: owners.reduce((sum, owner) => sum + (owner === -2 ? 1 : 0), 0) };
}

/** 1 for each row whose text passes the test; empty without a column. */
function markRows(column: Coded | null, test: (text: string) => boolean): Uint8Array {
  if (column === null) return new Uint8Array(0);
  const marks = Uint8Array.from(column.cells, (cell) => (test(textOf(cell) ?? "") ? 1 : 0));
  return Uint8Array.from(column.codes, (code) => marks[code]!);
}

function sum(marks: Uint8Array): number {
  return marks.reduce((total, mark) => total + mark, 0);
}
