import type { Language } from "../../service.ts";
import { attributeWords, valueWords } from "./attribute-names.ts";
import type { DriverFound } from "./drivers-view.ts";

/** What fills the open places of a text of advice; a number has no value, so its name stands for both. */
export function adviceWords(
  { name, value }: Pick<DriverFound, "name" | "value">,
  group: string,
  language: Language,
) {
  const attribute = attributeWords(name, language);
  return { attribute, value: value === null ? attribute : valueWords(value, language), group };
}

export { filledAdvice } from "../../../catalogue/tactics/advice/advice.ts";
