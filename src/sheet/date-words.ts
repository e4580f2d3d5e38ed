const MONTHS: readonly string[] = [
  "january jan januari januar jän jänner jaenner jän",
  "february feb februari februar febr feber",
  "march mar maart mrt märz mär maerz mrz mart",
  "april apr",
  "may mei mai",
  "june jun juni",
  "july jul juli",
  "august aug augustus",
  "september sep sept",
  "october oct oktober okt",
  "november nov",
  "december dec dezember dez",
];

const WEEKDAYS =
  "monday mon maandag ma maa montag mo tuesday tue tues dinsdag di din dienstag wednesday wed woensdag wo woe " +
  "mittwoch mi thursday thu thur thurs donderdag do don donnerstag friday fri vrijdag vr vri freitag fr " +
  "saturday sat zaterdag za zat samstag sa sonnabend sunday sun zondag zo zon sonntag so";

const ORDINALS = new Set("st nd rd th e de ste".split(" "));

/** Stands for a word that says nothing about the day. */
export const WEEKDAY = 0;

const words = new Map<string, number>();
for (const word of WEEKDAYS.split(" ")) words.set(word, WEEKDAY);
MONTHS.forEach((names, index) => {
  for (const name of names.split(" ")) words.set(name, index + 1);
});

/** Month (1–12) or `WEEKDAY` of a word in English, Dutch or German, full or short; NaN for any other. */
export function dateWord(word: string): number {
  return words.get(word) ?? words.get(word.toLowerCase()) ?? Number.NaN;
}

/** The ending of "29th", "1ste", "2e". */
export function isOrdinalEnding(word: string): boolean {
  return ORDINALS.has(word.toLowerCase());
}
