import type { Language } from "../../wizard/service.ts";

const LOCALE = { en: "en-GB", nl: "nl-NL" } as const;

/** The name of a period by its first day: "Jan 2024", "Q1 2024" ("K1 2024"), "2024". */
export function periodName(start: string, period: "month" | "quarter" | "year", language: Language): string {
  const [year, month] = start.split("-");
  if (period === "year") return year!;
  if (period === "quarter")
    return `${language === "nl" ? "K" : "Q"}${Math.ceil(Number(month) / 3)}\u00a0${year}`;
  const written = new Intl.DateTimeFormat(LOCALE[language], {
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  return written.format(new Date(`${start}T00:00:00Z`)).replaceAll(" ", "\u00a0");
}
