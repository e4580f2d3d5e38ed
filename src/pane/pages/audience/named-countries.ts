import type { Language } from "../../../wizard/service.ts";

/** Countries by their names in one language. */
export function namedCountries(
  codes: readonly string[],
  language: Language,
): { readonly code: string; readonly name: string }[] {
  const written = new Intl.DisplayNames([language], { type: "region" });
  return codes
    .map((code) => ({ code, name: written.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
}
