import type { Language } from "../../../wizard/service.ts";

const KEY = "waarde.language";

/** The language chosen in the pane, else that of Excel's own menus. */
export function paneLanguage(displayLanguage: string): Language {
  const chosen = read();
  return chosen ?? languageOf(displayLanguage);
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(key(), language);
  } catch {
    // A browser that keeps nothing asks again the next time.
  }
}

export function languageOf(tag: string): Language {
  return /^nl\b/i.test(tag) ? "nl" : "en";
}

function read(): Language | null {
  try {
    const kept = localStorage.getItem(key());
    return kept === "nl" || kept === "en" ? kept : null;
  } catch {
    return null;
  }
}

/** Excel on the web gives every site that embeds it a part of its own. */
function key(): string {
  return `${Office.context.partitionKey ?? ""}${KEY}`;
}
