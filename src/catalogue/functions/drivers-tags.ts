import type { Cell } from "../../sheet/cell.ts";
import { readIdentifiers } from "../../sheet/read-identifiers.ts";
import { textOf } from "../../sheet/read-texts.ts";

/** Tried in this order. */
const separators = ["|", ";", ","] as const;

export interface Tags {
  /** First spelling of each tag. */
  readonly tags: readonly string[];
  /** For each cell its tags, each once. */
  readonly tagsOf: readonly Int32Array[];
}

/**
 * The tags in the different cells of a column. Cells are split on the first separator under which some tag
 * recurs in another combination: in "sale, shoes" and "shoes, men" the comma parts tags, in "Utrecht, NL" and
 * "Gent, BE" it is part of a name. Tags compare as trimmed text, case ignored.
 *
 * @param cells different cells, none blank
 */
export function splitTags(cells: readonly Cell[]): Tags {
  const texts = cells.map((cell) => textOf(cell) ?? "");
  for (const separator of separators) {
    if (!texts.some((text) => text.includes(separator))) continue;
    const tags = coded(texts.map((text) => text.split(separator)));
    if (recurs(tags.tagsOf)) return tags;
  }
  return coded(texts.map((text) => [text]));
}

function coded(parts: readonly (readonly string[])[]): Tags {
  const { codes, spellings } = readIdentifiers(parts.flat());
  let at = 0;
  const tagsOf = parts.map((own) => {
    const start = at;
    at += own.length;
    // A blank tag ("a,,b") is none.
    const found = codes.subarray(start, at).filter((code) => code >= 0);
    return found.length > 1 ? Int32Array.from(new Set(found)) : found;
  });
  return { tags: spellings.map(String), tagsOf };
}

/** Whether a tag of a cell with several is also in a cell with other tags beside it, or with none. */
function recurs(tagsOf: readonly Int32Array[]): boolean {
  const combinationOf = new Map<number, string>();
  const several = new Set<number>();
  const twice = new Set<number>();
  for (const own of tagsOf) {
    const combination = own.length > 1 ? Array.from(own).sort().join() : String(own[0]);
    for (const tag of own) {
      if (own.length > 1) several.add(tag);
      const before = combinationOf.get(tag);
      if (before !== undefined && before !== combination) twice.add(tag);
      combinationOf.set(tag, combination);
    }
  }
  for (const tag of twice) if (several.has(tag)) return true;
  return false;
}
