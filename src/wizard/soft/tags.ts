import type { Cell } from "../../sheet/cell.ts";
import { textOf } from "../../sheet/read-texts.ts";

/** Parts the tags of a carried cell, whatever parted them in the user's table. */
const BETWEEN = "; ";
/** A text with more than this is a sentence, no tag. */
const LONGEST_TAG = 60;
/** A column with more different tags than this is free text. */
const MOST_TAGS = 60;
/** A mark that stands in at least this share of the different texts parts tags. */
const PARTING_SHARE = 0.1;
/** A comma also stands within names ("Pots, large"): it parts tags where that leaves so much fewer of them. */
const FEWER = 0.6;

/** The tags of a carried cell: "balcony; cooking" → ["balcony", "cooking"]. */
export function splitTags(cell: Cell): string[] {
  const text = textOf(cell);
  return text === null ? [] : text.split(BETWEEN);
}

export function joinTags(tags: readonly string[]): string {
  return tags.join(BETWEEN);
}

/** The tags of each cell of a column, or null where its texts are no tags: too many or too long. */
export function tagsOfCells(cells: readonly Cell[]): (readonly string[])[] | null {
  const texts = cells.map((cell) => textOf(cell));
  const mark = partingMark(texts);
  const tags = texts.map((text) => (text === null ? [] : partsOf(text, mark)));
  return areTags(tags) ? tags : null;
}

function partingMark(texts: readonly (string | null)[]): RegExp | null {
  const filled = texts.filter((text) => text !== null);
  for (const mark of [/\s*[;\n]\s*/, /\s*\|\s*/]) {
    const parted = filled.filter((text) => mark.test(text)).length;
    if (parted > 0 && parted >= PARTING_SHARE * filled.length) return mark;
  }
  const comma = /\s*,\s*/;
  const fewer = different(filled.map((text) => partsOf(text, comma)));
  return fewer <= FEWER * different(filled.map((text) => [text])) ? comma : null;
}

function partsOf(text: string, mark: RegExp | null): string[] {
  if (mark === null) return [text.replaceAll(BETWEEN, ", ")];
  const parts = new Map<string, string>();
  for (const part of text.split(mark)) {
    const tag = part.trim();
    if (tag !== "" && !parts.has(tagKey(tag))) parts.set(tagKey(tag), tag);
  }
  return [...parts.values()];
}

function areTags(tags: readonly (readonly string[])[]): boolean {
  return tags.every((own) => own.every((tag) => tag.length <= LONGEST_TAG)) && different(tags) <= MOST_TAGS;
}

function different(tags: readonly (readonly string[])[]): number {
  return new Set(tags.flat().map(tagKey)).size;
}

/** Tags are equal whatever their capitals. */
export function tagKey(tag: string): string {
  return tag.toLowerCase();
}
