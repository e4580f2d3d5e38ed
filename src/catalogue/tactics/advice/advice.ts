import type { Text } from "../../text.ts";

/** The three ways to raise what a customer is worth. */
export const adviceFamilies = ["service", "personal", "sell"] as const;

export type AdviceFamily = (typeof adviceFamilies)[number];

export const adviceFamilyNames: Readonly<Record<AdviceFamily, Text>> = {
  service: { en: "better service", nl: "betere service" },
  personal: { en: "personal interaction", nl: "persoonlijke interactie" },
  sell: { en: "cross- and upsell", nl: "cross- en upsell" },
};

/** One suggestion; {attribute}, {value} and {group} stand for the words of what was found. */
export interface Advice {
  readonly family: AdviceFamily;
  readonly text: Text;
}

export function advice(family: AdviceFamily, en: string, nl: string): Advice {
  return { family, text: { en, nl } };
}

/** What a text may leave open. */
export const advicePlaces = ["attribute", "value", "group"] as const;

export type AdviceWords = Readonly<Record<(typeof advicePlaces)[number], string>>;

/** The text with its open places filled in; other braces stay as they are. */
export function filledAdvice(text: string, words: AdviceWords): string {
  return text.replace(/\{(attribute|value|group)\}/g, (_, place: keyof AdviceWords) => words[place]);
}
