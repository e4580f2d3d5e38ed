import { isDate } from "../../sheet/cell.ts";
import { dateOf } from "../../sheet/day.ts";
import type { Problem } from "../problem.ts";
import type { Language } from "../text.ts";
import { en } from "./en.ts";
import type { Message, Messages, Show } from "./message.ts";
import { nl } from "./nl.ts";

const messages: Readonly<Record<Language, Messages>> = { en, nl };
const places = {
  en: { row: "row", of: "of", is: "is", more: "more", blank: "blank" },
  nl: { row: "rij", of: "van", is: "is", more: "meer", blank: "leeg" },
};

/** How many problems are told one by one; of the others only the number. */
const told = 3;
/** Longer values are cut off, so that a pasted page does not fill the message. */
const longest = 30;

/** "CLV: row 3 of margin is “abc”, not a number; … and 4 more. Type a number such as 0.35." */
export function refusalText(name: string, problems: readonly Problem[], language: Language): string {
  const show = showIn(language);
  const first = problems.slice(0, told).map((problem) => messageOf(problem, show, language));
  const more = problems.length - first.length;
  const list = [
    ...first.map((message) => message.what),
    ...(more > 0 ? [`+ ${more} ${places[language].more}`] : []),
  ];
  const remedies = new Set(first.map((message) => message.remedy));
  return `${name}: ${list.join("; ")}. ${[...remedies].join(" ")}`;
}

function messageOf(problem: Problem, show: Show, language: Language): Message {
  // The key picks the function that takes just this problem; the compiler cannot follow that through a union.
  const message = messages[language][problem.key] as (problem: Problem, show: Show) => Message;
  return message(problem, show);
}

function showIn(language: Language): Show {
  const { row, of, is } = places[language];
  return {
    place: (problem) => {
      const where =
        problem.row === undefined ? problem.argument : `${row} ${problem.row} ${of} ${problem.argument}`;
      return problem.value === undefined ? where : `${where} ${is} ${shown(problem.value, language)}`;
    },
    number: (value) => shown(value, language),
    day: (day) => writtenDay(day, language),
  };
}

function shown(value: unknown, language: Language): string {
  if (value === null) return places[language].blank;
  if (typeof value === "number") {
    return Number.isFinite(value)
      ? new Intl.NumberFormat(language, { maximumSignificantDigits: 12 }).format(value)
      : `${value}`;
  }
  if (isDate(value))
    return Number.isNaN(value.getTime()) ? '"Invalid Date"' : value.toISOString().slice(0, 10);
  const text = String(value).replace(/\s+/g, " ");
  return `"${text.length > longest ? `${text.slice(0, longest)}…` : text}"`;
}

function writtenDay(day: number, language: Language): string {
  const { year, month, day: dayOfMonth } = dateOf(day);
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(date);
}
