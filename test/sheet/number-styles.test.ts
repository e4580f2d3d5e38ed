import { describe, expect, test } from "vitest";
import { readNumbers } from "../../src/sheet/read-numbers.ts";

const NBSP = "\u00a0";
const NARROW = "\u202f";

/** Style, text, value, decimal mark that the text tells, currency. */
const STYLES: readonly [string, string, number, "." | "," | null, string?][] = [
  ["Dutch", "1.234,56", 1234.56, ","],
  ["Dutch, small", "12,5", 12.5, ","],
  ["Dutch with a euro sign", "€ 1.234,56", 1234.56, ",", "EUR"],
  ["English", "1,234.56", 1234.56, "."],
  ["English with a dollar", "$1,240.00", 1240, ".", "USD"],
  ["negative before the dollar", "-$45.00", -45, ".", "USD"],
  ["negative after the dollar", "$-45.00", -45, ".", "USD"],
  ["code before", "EUR 12", 12, null, "EUR"],
  ["code before, negative", "-EUR 12", -12, null, "EUR"],
  ["code after", "12.50 usd", 12.5, ".", "USD"],
  ["code without a space", "EUR12,50", 12.5, ",", "EUR"],
  ["sign and code of one currency", "€ 12,50 EUR", 12.5, ",", "EUR"],
  ["Dutch word", "12 euro", 12, null, "EUR"],
  ["Canadian dollars", "CA$ 5", 5, null, "CAD"],
  ["krone", "12 kr.", 12, null, "SEK"],
  ["krone in front", "kr. 12,50", 12.5, ",", "SEK"],
  ["zloty", "12,50 zł", 12.5, ",", "PLN"],
  ["pound", "£3.99", 3.99, ".", "GBP"],
  ["yen", "¥1200", 1200, null, "JPY"],
  ["no cents, dash", "12,-", 12, ","],
  ["no cents, two dashes", "12,--", 12, ","],
  ["no cents, en dash, currency", "€ 1.250,–", 1250, ",", "EUR"],
  ["no cents, Swiss", "12.-", 12, "."],
  ["parentheses", "(12,50)", -12.5, ","],
  ["parentheses around the currency", "($12.50)", -12.5, ".", "USD"],
  ["parentheses after the currency", "€ (12,50)", -12.5, ",", "EUR"],
  ["minus behind", "12,50-", -12.5, ","],
  ["minus behind the currency", "12,50 €-", -12.5, ",", "EUR"],
  ["Unicode minus", "−5", -5, null],
  ["en dash as minus", "–5", -5, null],
  ["minus and space", "- 5", -5, null],
  ["plus", "+5", 5, null],
  ["spaces as groups", "1 234,56", 1234.56, ","],
  ["non-breaking spaces", `1${NBSP}234${NBSP}567,5`, 1234567.5, ","],
  ["narrow spaces", `€${NBSP}1${NARROW}234,56`, 1234.56, ",", "EUR"],
  ["apostrophes", "1'234.50", 1234.5, "."],
  ["typographic apostrophes", "1’234’567", 1234567, null],
  ["groups of three twice", "1.234.567", 1234567, ","],
  ["Indian groups", "₹1,23,456.50", 123456.5, ".", "INR"],
  ["percent", "35%", 0.35, null],
  ["percent with decimals", "12,3 %", 0.123, ","],
  ["negative percent", "-35%", -0.35, null],
  ["exponent", "1e3", 1000, null],
  ["negative exponent", "1.5E-7", 1.5e-7, "."],
  ["exponent of a comma", "1,5E+03", 1500, ","],
  ["no whole part", ".5", 0.5, "."],
  ["no whole part, comma", "-,5", -0.5, ","],
  ["three decimals of nought", "0.500", 0.5, "."],
  ["four digits before the mark", "1234.567", 1234.567, "."],
  ["text mark of a sheet", "'12", 12, null],
  ["spaces and marks of no width around", "\ufeff \u200e12,50\u200f\t", 12.5, ","],
  ["many decimals", "0.1000000000000000055511151231", 0.1, "."],
  ["more digits than a double holds", "12345678901234567000", 12345678901234567e3, null],
  ["nought in an accounting format", " € -   ", 0, null, "EUR"],
  ["nought with a minus", "-0,00", 0, ","],
];

describe("readNumbers reads an amount written", () => {
  test.each(STYLES)("%s: %s", (_, text, value, decimal, code) => {
    const reading = readNumbers([text]);
    expect([...reading.values]).toEqual([value]);
    expect(reading).toMatchObject({ decimal, undecided: null, unreadable: [] });
    expect(reading.currencies).toEqual(code === undefined ? [] : [{ code, position: 0 }]);
  });
});

const JUNK: readonly string[] = [
  ..."abc,1.2.3,--5,12--,+-5,-(5),(5,5),€,-,.,%,%%5,12 abc,1e,e5,1e5e5,1e4000,29-06-2025,12:30,#N/A,TRUE,NaN".split(
    ",",
  ),
  "€ 12 USD",
  "€'5",
  "EUR",
  "(€ -",
  ".234.567",
  `1${".234".repeat(12)}`,
  "1,23,45",
  "1.234 567,5",
  "12 50",
  "06 12345678",
  "1,234,56",
  "01.234.567",
  "TOP 10",
  "Infinity",
  "1'2'3'",
  "12''5",
  "9".repeat(399),
];

describe("readNumbers does not read", () => {
  test.each(JUNK)("%s", (text) => {
    const reading = readNumbers([text]);
    expect([...reading.values]).toEqual([Number.NaN]);
    expect(reading).toMatchObject({ unreadable: [0], decimal: null, undecided: null, currencies: [] });
  });

  test.each([[true], [false], [new Date(0)], [Number.NaN], [Number.POSITIVE_INFINITY]])(
    "the cell %s",
    (cell) => {
      expect(readNumbers([cell]).unreadable).toEqual([0]);
    },
  );
});
