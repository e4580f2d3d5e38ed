import { type Choices, DEFAULT_CHOICES } from "./choices.ts";
import { NAME_LENGTH, TACTIC_LENGTH } from "./own-words.ts";
import { QUADRANT_KEYS, RFM_MAP_KEYS, TIER_KEYS } from "./vocabulary.ts";

type Check = (value: unknown) => boolean;

const between =
  (least: number, most: number): Check =>
  (value) =>
    typeof value === "number" && value >= least && value <= most;
const oneOf =
  (...keys: readonly unknown[]): Check =>
  (value) =>
    keys.includes(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const amount = between(0, Number.MAX_VALUE);
const yes: Check = (value) => typeof value === "boolean";
const text =
  (most: number): Check =>
  (value) =>
    typeof value === "string" && value.length <= most;

/** What each choice must look like; a choice that does not is read as its default. */
const CHECKS: Readonly<Record<keyof Choices, Check>> = {
  valueBorder: orNull(between(-Number.MAX_VALUE, Number.MAX_VALUE)),
  durationBorder: orNull(amount),
  tierShares: (value) => isList(value, 3, between(0, 100)) && Math.abs(sum(value) - 100) < 0.5,
  tierRanges: orNull((value) => isList(value, 2, amount) && value[0]! > value[1]! && value[1]! > 0),
  rfmMap: oneOf(...RFM_MAP_KEYS),
  names: oneOf("neutral", "classic"),
  tierNames: oneOf("standard", "pyramid"),
  own: (value) =>
    isRecord(value) &&
    isWords(value.quadrants, QUADRANT_KEYS, NAME_LENGTH) &&
    isWords(value.tactics, QUADRANT_KEYS, TACTIC_LENGTH) &&
    isWords(value.tiers, TIER_KEYS, NAME_LENGTH),
  value: orNull(oneOf("historic", "predicted", "combined", "formula")),
  months: (value) => Number.isInteger(value) && between(1, 120)(value),
  discount: between(0, 1),
  expectedMonths: yes,
  margin: (value) => between(0, 1)(value) && value !== 0,
  cost: amount,
  costPerOrder: amount,
  formulaYears: (value) => between(0, 30)(value) && value !== 0,
  tooEarly: yes,
  inactive: yes,
  soft: (value) =>
    isRecord(value) && isTexts(value.columns) && orNull(isSecond)(value.table) && mayName(value.cost ?? null),
  setting: orNull(text(NAME_LENGTH)),
};

/** Choices from a text that was kept: what is missing or damaged has its default. */
export function readChoices(kept: string | null): Choices {
  try {
    return choicesOf(JSON.parse(kept ?? "null"));
  } catch {
    return DEFAULT_CHOICES;
  }
}

export function choicesOf(kept: unknown): Choices {
  if (!isRecord(kept)) return DEFAULT_CHOICES;
  const sound = (Object.keys(CHECKS) as (keyof Choices)[]).filter((key) => CHECKS[key](kept[key]));
  return { ...DEFAULT_CHOICES, ...Object.fromEntries(sound.map((key) => [key, kept[key]])) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** No sheet of any host has more rows or columns. */
const LONGEST_SHEET = 1e7;
const mayName: Check = orNull((value) => typeof value === "string");

function isSecond(value: unknown): boolean {
  if (!isRecord(value) || !isRange(value.range)) return false;
  const named = typeof value.customer === "string" && isTexts(value.columns);
  return named && yes(value.rows) && mayName(value.cost);
}

function isRange(value: unknown): boolean {
  if (!isRecord(value) || typeof value.sheet !== "string") return false;
  const { row, column, rows, columns } = value;
  return [row, column, rows, columns].every(
    (number) => Number.isInteger(number) && between(0, LONGEST_SHEET)(number),
  );
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function isList(value: unknown, length: number, check: Check): value is number[] {
  return Array.isArray(value) && value.length === length && value.every(check);
}

function isWords(value: unknown, keys: readonly string[], most: number): boolean {
  return (
    isRecord(value) && Object.entries(value).every(([key, word]) => keys.includes(key) && text(most)(word))
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
