import type { Compared } from "../../wizard/pages/customer/customer-view.ts";
import type { Texts } from "./en.ts";
import type { Format } from "./format.ts";

/**
 * Where a customer stands among the others: "more recent than 96%". Only who has strictly less counts, rounded
 * down; who has just as much is named where nobody has less. Null without others.
 */
export function rankWords(
  { key, less, equal, others }: Compared,
  words: Texts["customer"],
  f: Format,
): string | null {
  if (others === 0) return null;
  const of = key === "last-order" ? key : "other";
  if (less === others) return words.moreThan[of](words.allOthers);
  if (less > 0) return words.moreThan[of](shareWords(less / others, words, f));
  if (equal === others) return words.asMuchAs[of](words.allOthers);
  return equal > 0 ? words.asMuchAs[of](shareWords(equal / others, words, f)) : words.least[of];
}

/** Rounded down, so that nobody is called better than they are; "a few others" where that would be 0%. */
function shareWords(share: number, words: Texts["customer"], f: Format): string {
  const whole = Math.floor(100 * share + 1e-9);
  return whole === 0 ? words.fewOthers : f.percent(whole);
}

/** A chance of one person: never 0% or 100%. */
export function chanceWords(chance: number, words: Texts["customer"], f: Format): string {
  const whole = Math.round(100 * chance);
  if (whole < 1) return words.under(f.percent(1));
  return whole > 99 ? words.over(f.percent(99)) : f.percent(whole);
}

/**
 * A number and its border so that they differ in words where they differ: €49 against a border of €49 would read
 * as if it were reached. The writers get more precise.
 */
export function apart(
  value: number,
  border: number,
  writers: readonly ((number: number) => string)[],
): readonly [string, string] {
  const write =
    writers.find((own) => value === border || own(value) !== own(border)) ?? writers[writers.length - 1]!;
  return [write(value), write(border)];
}
