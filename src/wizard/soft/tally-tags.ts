import { textOf } from "../../sheet/read-texts.ts";
import type { ReadColumn } from "./read-column.ts";
import { tagKey } from "./tags.ts";

/** Free texts of a customer that are kept when they stand together. */
const MOST_TEXTS = 5;

/** The tags of a column by number. */
export interface TagCodes {
  /** One spelling for each tag: the one in most rows. */
  readonly spellings: readonly string[];
  /** The tags of each different cell. */
  readonly ofCell: readonly (readonly number[])[];
  readonly most: number;
  /** Work space: how often a customer has each tag. */
  readonly counts: Int32Array;
}

export function tagCodes({ cells, codes, tags }: ReadColumn): TagCodes {
  const rowsOf = new Int32Array(cells.length);
  for (const code of codes) rowsOf[code]!++;
  const known = new Map<string, number>();
  const spelt: Map<string, number>[] = [];
  const ofCell = cells.map((cell, at) => {
    const text = textOf(cell);
    const own = tags?.[at] ?? (text === null ? [] : [text]);
    return own.map((tag) => {
      const key = tagKey(tag);
      const code = known.get(key) ?? spelt.push(new Map()) - 1;
      known.set(key, code);
      spelt[code]!.set(tag, (spelt[code]!.get(tag) ?? 0) + rowsOf[at]!);
      return code;
    });
  });
  const spellings = spelt.map((ways) => {
    const order = [...ways].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
    return order[0]![0];
  });
  const most = tags === null ? MOST_TEXTS : Number.POSITIVE_INFINITY;
  return { spellings, ofCell, most, counts: new Int32Array(spellings.length) };
}

/** The different tags of some rows, the most frequent first, then by their letters. */
export function commonTags(tags: TagCodes, codes: Int32Array, rows: Int32Array): string[] {
  const { counts, ofCell, spellings, most } = tags;
  const met: number[] = [];
  for (const row of rows) {
    for (const tag of ofCell[codes[row]!]!) {
      if (counts[tag]!++ === 0) met.push(tag);
    }
  }
  if (met.length > 1) {
    met.sort((a, b) => counts[b]! - counts[a]! || (spellings[a]! < spellings[b]! ? -1 : 1));
  }
  for (const tag of met) counts[tag] = 0;
  return met.slice(0, most).map((tag) => spellings[tag]!);
}
