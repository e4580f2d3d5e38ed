import type { ColumnFormat, Host, RangeAddress } from "./host.ts";
import { loadList, saveList } from "./long-setting.ts";

/** Columns that a run wrote beside a table, so that the next run knows them for its own. */
export interface OurColumns {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Rows written, headings included. */
  readonly rows: number;
  readonly headings: readonly string[];
  readonly formats: readonly ColumnFormat[];
}

const KEY = "waarde.columns";
/** As many tables as one document is likely to hold. */
const MOST = 20;

/** Our columns that stand in or right after a range; null when there are none. */
export async function ourColumns(host: Host, range: RangeAddress): Promise<OurColumns | null> {
  for (const known of await allOurColumns(host)) {
    const within = known.column >= range.column && known.column <= range.column + range.columns;
    if (
      known.sheet === range.sheet &&
      known.row === range.row &&
      within &&
      (await standsThere(host, known))
    ) {
      return known;
    }
  }
  return null;
}

export async function rememberColumns(host: Host, columns: OurColumns): Promise<void> {
  const others = (await allOurColumns(host)).filter((known) => !samePlace(known, columns));
  await saveList(host, KEY, [columns, ...others].slice(0, MOST));
}

export async function forgetColumns(
  host: Host,
  columns: Pick<OurColumns, "sheet" | "row" | "column">,
): Promise<void> {
  const all = await allOurColumns(host);
  const others = all.filter((known) => !samePlace(known, columns));
  if (others.length < all.length) await saveList(host, KEY, others);
}

/** Whether the headings that we wrote are still in their place. */
export async function standsThere(
  host: Host,
  columns: Omit<OurColumns, "rows" | "formats">,
): Promise<boolean> {
  const { sheet, row, column, headings } = columns;
  const [cells] = await host.read({ sheet, row, column, rows: 1, columns: headings.length });
  return headings.every((heading, at) => cells?.[at] === heading);
}

function allOurColumns(host: Host): Promise<OurColumns[]> {
  return loadList(host, KEY);
}

function samePlace(a: Pick<OurColumns, "sheet" | "row" | "column">, b: typeof a): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
