/** The two languages of the page. */
export type Language = "en" | "nl";

/** A text that people see, in both. */
export type Text = Readonly<Record<Language, string>>;

const KEY = "waarde.language";

/** The address says it (?lang=nl), or the last choice, or the browser; English when nobody does. */
export function chooseLanguage(address: string, storage: Storage, wishes: readonly string[]): Language {
  const asked = new URL(address).searchParams.get("lang");
  const known = [asked, read(storage), ...wishes].map(languageOf).find((language) => language !== null);
  return known ?? "en";
}

/** Remembers the choice; the page then loads anew, because cells and menus are made in one language. */
export function rememberLanguage(storage: Storage, language: Language): void {
  try {
    storage.setItem(KEY, language);
  } catch {
    // A browser that keeps nothing still honours ?lang=.
  }
}

function read(storage: Storage): string | null {
  try {
    return storage.getItem(KEY);
  } catch {
    return null;
  }
}

function languageOf(tag: string | null): Language | null {
  const main = tag?.toLowerCase().split("-")[0];
  return main === "nl" || main === "en" ? main : null;
}
