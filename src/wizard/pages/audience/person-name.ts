export interface PersonName {
  readonly first: string | null;
  readonly last: string | null;
}

/** First and last name where one column holds both: "Piet de Vries" and "de Vries, Piet". */
export function splitName(text: string | null): PersonName {
  if (text === null || text.includes("@")) return { first: null, last: null };
  const [before, after] = text.split(",").map((part) => part.trim());
  if (after !== undefined && after !== "") return { first: after, last: before === "" ? null : before! };
  const space = text.indexOf(" ");
  return space < 0
    ? { first: text, last: null }
    : { first: text.slice(0, space), last: text.slice(space + 1) };
}
