import type { Listed } from "./choose-rows.ts";
import type { Destination, Part } from "./destination.ts";
import { hashText } from "./hash.ts";
import { type ListSource, PART_TEXT } from "./part-text.ts";

/** The cells of one customer as text, one a column of the destination; blank where nothing is known. */
export function listRow(source: ListSource, one: Listed): string[] {
  const { columns, hashed, plainOnly } = source.destination;
  return columns.map(([, part]) => {
    if (source.hash && plainOnly?.includes(part)) return "";
    const text = PART_TEXT[part](source, one);
    if (!source.hash || text === "" || hashed?.includes(part) !== true) return text;
    return hashText(beforeHash(part, text, source.destination));
  });
}

/** Trimmed, in small letters, composed accents; a phone number as the platform hashes it. */
function beforeHash(part: Part, text: string, { hashedPhone }: Destination): string {
  if (part === "phone") return hashedPhone === "digits" ? text.replace("+", "") : text;
  return text.normalize("NFC").trim().toLowerCase();
}
