import { dateOf } from "../../sheet/day.ts";
import type { Language } from "../text.ts";

export const cohortPeriods = ["month", "quarter", "week", "year"] as const;

export type CohortPeriod = (typeof cohortPeriods)[number];

/** Serial day 2 is Monday 1 January 1900, the first of a week in ISO 8601. */
const A_MONDAY = 2;

/** The period in which a serial day lies, as a number; consecutive periods have consecutive numbers. */
export function periodOf(day: number, period: CohortPeriod): number {
  if (period === "week") return Math.floor((day - A_MONDAY) / 7);
  const { year, month } = dateOf(day);
  if (period === "year") return year;
  return period === "month" ? year * 12 + month - 1 : year * 4 + Math.floor((month - 1) / 3);
}

/** "2025-03", "2025-Q1" ("2025-K1" in Dutch), "2025-W09" (ISO: the year of its Thursday), "2025". */
export function periodName(number: number, period: CohortPeriod, language: Language): string {
  if (period === "year") return String(number);
  if (period === "month") return `${Math.floor(number / 12)}-${twoDigits((number % 12) + 1)}`;
  if (period === "quarter") {
    return `${Math.floor(number / 4)}-${language === "nl" ? "K" : "Q"}${(number % 4) + 1}`;
  }
  const thursday = number * 7 + A_MONDAY + 3;
  const { year } = dateOf(thursday);
  let week = 1;
  while (dateOf(thursday - 7 * week).year === year) week++;
  return `${year}-W${twoDigits(week)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
