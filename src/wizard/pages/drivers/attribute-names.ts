import type { Language } from "../../service.ts";
import type { AttributeName, DerivedAttribute } from "./drivers-view.ts";

const DERIVED: Readonly<Record<DerivedAttribute, Readonly<Record<Language, string>>>> = {
  "first-weekday": { en: "Weekday of the first order", nl: "Weekdag van de eerste bestelling" },
  "first-products": { en: "In the first order", nl: "In de eerste bestelling" },
};

const MOST_OFTEN: Readonly<Record<Language, string>> = { en: "most often", nl: "meestal" };

/** What an attribute is called. */
export function attributeWords(name: AttributeName, language: Language): string {
  if ("derived" in name) return DERIVED[name.derived][language];
  return name.mostOften ? `${name.own} (${MOST_OFTEN[language]})` : name.own;
}

/** What a value is called; a number is a weekday from Monday = 0. */
export function valueWords(value: string | number, language: Language): string {
  if (typeof value === "string") return value;
  // 5 January 1970 was a Monday.
  const day = new Date(Date.UTC(1970, 0, 5 + value));
  const weekday = new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", {
    weekday: "long",
    timeZone: "UTC",
  });
  return weekday.format(day);
}
