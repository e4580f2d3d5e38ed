import { getCountries, isSupportedCountry } from "libphonenumber-js/min";

/** Names that Intl does not give, or that must be known where Intl knows no names of countries. */
const ALIASES: Readonly<Record<string, string>> = {
  nederland: "NL",
  netherlands: "NL",
  "the netherlands": "NL",
  holland: "NL",
  nld: "NL",
  belgië: "BE",
  belgie: "BE",
  belgium: "BE",
  bel: "BE",
  duitsland: "DE",
  germany: "DE",
  deutschland: "DE",
  deu: "DE",
  frankrijk: "FR",
  france: "FR",
  uk: "GB",
  england: "GB",
  engeland: "GB",
  "united kingdom": "GB",
  "great britain": "GB",
  gbr: "GB",
  usa: "US",
  "united states": "US",
  "united states of america": "US",
  "verenigde staten": "US",
};

const LANGUAGES = ["en", "nl", "de", "fr"];

let names: ReadonlyMap<string, string> | null = null;

/** "NL" of "nl", "Netherlands", "Nederland"; null for what is no country. */
export function countryCode(text: string): string | null {
  const plain = text.normalize("NFC").trim();
  const code = plain.toUpperCase();
  if (isSupportedCountry(code)) return code;
  names ??= countryNames();
  return names.get(plain.toLowerCase()) ?? null;
}

function countryNames(): Map<string, string> {
  const known = new Map<string, string>();
  for (const language of LANGUAGES) {
    // Older engines know no names; the aliases still serve.
    if (typeof Intl.DisplayNames !== "function") break;
    const written = new Intl.DisplayNames([language], { type: "region" });
    for (const code of getCountries()) known.set((written.of(code) ?? code).toLowerCase(), code);
  }
  for (const [name, code] of Object.entries(ALIASES)) known.set(name, code);
  return known;
}

/** Where most customers of a shop with this clock will be. */
const COUNTRY_OF_ZONE: Readonly<Record<string, string>> = {
  "Europe/Amsterdam": "NL",
  "Europe/Brussels": "BE",
  "Europe/Berlin": "DE",
  "Europe/Vienna": "AT",
  "Europe/Zurich": "CH",
  "Europe/Paris": "FR",
  "Europe/London": "GB",
  "Europe/Dublin": "IE",
  "Europe/Madrid": "ES",
  "Europe/Rome": "IT",
  "Europe/Stockholm": "SE",
  "Europe/Copenhagen": "DK",
  "America/New_York": "US",
  "America/Chicago": "US",
  "America/Los_Angeles": "US",
};

/** Country of a phone number that names none: that of most customers, else of the clock, else of the language. */
export function guessCountry(
  ofCustomers: readonly (string | null)[],
  timeZone: string,
  language: "en" | "nl",
): string | null {
  const counts = new Map<string, number>();
  for (const code of ofCustomers) if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  return most ?? COUNTRY_OF_ZONE[timeZone] ?? (language === "nl" ? "NL" : null);
}
