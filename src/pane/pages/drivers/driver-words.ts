import { attributeWords, valueWords } from "../../../wizard/pages/drivers/attribute-names.ts";
import type { Language, Pages } from "../../../wizard/service.ts";
import type { Texts } from "../../text/en.ts";
import type { Format } from "../../text/format.ts";

export type View = Pages["drivers"]["view"];
export type Driver = View["drivers"][number];

/** "Channel: Referral"; a number has no value. */
export function aboutWords({ name, value }: Driver, language: Language): string {
  const attribute = attributeWords(name, language);
  return value === null ? attribute : `${attribute}: ${valueWords(value, language)}`;
}

/** Share, median or day of the group and of all customers, as people write them. */
export function sizeWords({ shown }: Driver, f: Format): { readonly here: string; readonly all: string } {
  const say = (size: number | string): string => {
    if (typeof size === "string") return f.shortNumericDate(size);
    if (shown.kind === "number") return f.number(size);
    return size > 0 && size < 0.005 ? "<1%" : f.percent(Math.round(100 * size));
  };
  return { here: say(shown.inGroup), all: say(shown.inAll) };
}

/** How many times as common: "2.1". */
export function timesWords(index: number, f: Format): string {
  return f.number(Math.round(index / 10) / 10);
}

/** The finding as a heading. */
export function headingWords(view: View, name: string, t: Texts, f: Format, language: Language): string {
  const say = t.drivers;
  const first =
    view.drivers.find(({ finding }) => finding === "more" || finding === "higher") ??
    view.drivers.find(({ finding }) => finding === "less" || finding === "lower");
  if (first === undefined) return say.findingNone(name);
  const attribute = attributeWords(first.name, language);
  const about = first.value === null ? attribute : `${attribute} “${valueWords(first.value, language)}”`;
  if (first.finding === "higher") return say.findingHigher(about, name);
  if (first.finding !== "more") return say.findingLess(about, name);
  const index = first.index ?? 100;
  return index >= 150 ? say.finding(about, timesWords(index, f), name) : say.findingSlight(about, name);
}
