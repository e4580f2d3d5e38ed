import type { Language } from "../language.ts";

/** A formula as one types it in a language: in Dutch with semicolons and decimal commas, outside quoted text. */
export function writtenFormula(formula: string, language: Language): string {
  if (language === "en") return formula;
  return formula
    .split('"')
    .map((part, i) => (i % 2 === 1 ? part : part.replaceAll(",", ";").replace(/(\d)\.(?=\d)/g, "$1,")))
    .join('"');
}
