import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/sheet/cell.ts";
import { dateOf, dayOf, millisecondsOf } from "../../src/sheet/day.ts";
import { readDates } from "../../src/sheet/read-dates.ts";
import { readNumbers } from "../../src/sheet/read-numbers.ts";
import { instantOfDay } from "../../src/sheet/time-zone.ts";

const ZONE = "Europe/Amsterdam";

function grouped(cents: number, group: string, decimal: string): string {
  const whole = String(Math.floor(Math.abs(cents) / 100)).replace(/\B(?=(\d{3})+$)/g, group);
  return `${whole}${decimal}${String(Math.abs(cents) % 100).padStart(2, "0")}`;
}

const minus = (cents: number) => (cents < 0 ? "-" : "");

const AMOUNTS: Record<string, (cents: number) => Cell> = {
  number: (c) => c / 100,
  Dutch: (c) => minus(c) + grouped(c, ".", ","),
  English: (c) => minus(c) + grouped(c, ",", "."),
  "Dutch with a sign": (c) => `€ ${minus(c)}${grouped(c, ".", ",")}`,
  "American with a sign": (c) => `${minus(c)}$${grouped(c, ",", ".")}`,
  Swiss: (c) => `CHF ${minus(c)}${grouped(c, "'", ".")}`,
  French: (c) => `${minus(c)}${grouped(c, "\u202f", ",")}\u00a0€`,
  bookkeeping: (c) => (c < 0 ? `(${grouped(c, ",", ".")})` : grouped(c, ",", ".")),
  SAP: (c) => `${grouped(c, ".", ",")}${minus(c)}`,
  "code, no groups": (c) => `${minus(c)}EUR ${grouped(c, "", ",")}`,
  "Unicode minus": (c) => (c < 0 ? "\u2212" : "") + grouped(c, "", "."),
};

const amounts = fc.array(fc.integer({ min: -1e12, max: 1e12 }), { minLength: 1, maxLength: 30 });

describe("amounts read back as they were written", () => {
  test.each(Object.entries(AMOUNTS))("%s", (_, write) => {
    fc.assert(
      fc.property(amounts, (column) => {
        const { values, unreadable, undecided } = readNumbers(column.map(write));
        expect([...values]).toEqual(column.map((cents) => cents / 100));
        expect({ unreadable, undecided }).toEqual({ unreadable: [], undecided: null });
      }),
    );
  });
});

const two = (value: number) => String(value).padStart(2, "0");
const DUTCH = "jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.".split(" ");
const GERMAN = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(
  " ",
);
const ENGLISH = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

type Written = (date: { year: number; month: number; day: number; serial: number }) => Cell;
const DATES: Record<string, Written> = {
  serial: ({ serial }) => serial + 0.6,
  "Date at the start of the day": ({ serial }) => instantOfDay(serial, ZONE),
  "Date at the end of the day": ({ serial }) => new Date(instantOfDay(serial + 1, ZONE).getTime() - 1),
  "Unix seconds": ({ serial }) => instantOfDay(serial, ZONE).getTime() / 1000,
  "Unix milliseconds as text": ({ serial }) => String(instantOfDay(serial, ZONE).getTime()),
  ISO: ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
  "ISO with time": ({ year, month, day }) => `${year}-${two(month)}-${two(day)}T23:59:59.999`,
  "ISO instant": ({ serial }) => instantOfDay(serial, ZONE).toISOString(),
  "offset of plus two": ({ serial }) =>
    `${new Date(instantOfDay(serial, ZONE).getTime() + 7_200_000).toISOString().slice(0, 19).replace("T", " ")} +0200`,
  compact: ({ year, month, day }) => `${year}${two(month)}${two(day)}`,
  "compact number": ({ year, month, day }) => year * 10_000 + month * 100 + day,
  Dutch: ({ year, month, day }) => `${two(day)}-${two(month)}-${year}`,
  "Dutch, short": ({ year, month, day }) => `${day}/${month}/${two(year % 100)} 9:05`,
  German: ({ year, month, day }) => `${two(day)}.${two(month)}.${year}, 23:59 Uhr`,
  American: ({ year, month, day }) => `${month}/${day}/${year} 11:59 PM`,
  "Dutch names": ({ year, month, day }) => `${day} ${DUTCH[month - 1]} ${year}`,
  "German names": ({ year, month, day }) => `${day}. ${GERMAN[month - 1]} ${year}`,
  "English names": ({ year, month, day }) => `${ENGLISH[month - 1]} ${day}, ${year}, 14:30:00`,
};

// From 1980 on: the milliseconds of 1976–1979 read as written dates (`dayOfNumber`).
const days = fc.array(fc.integer({ min: dayOf(1980, 1, 1), max: dayOf(2069, 12, 30) }), { maxLength: 30 });

describe("days read back as they were written", () => {
  test.each(Object.entries(DATES))("%s", (_, write) => {
    fc.assert(
      fc.property(days, (some) => {
        // One day above 12 makes every local style tell its order.
        const column = [...some, dayOf(2025, 6, 29)];
        const cells = column.map((serial) => write({ ...dateOf(serial), serial }));
        const { days: read, unreadable, undecided } = readDates(cells, { timeZone: ZONE });
        expect([...read]).toEqual(column);
        expect({ unreadable, undecided }).toEqual({ unreadable: [], undecided: null });
      }),
    );
  });
});

const scraps = fc
  .array(
    fc.constantFrom(
      ..."0 1 12 29 234 2025 . , - / : % € $ EUR ( ) ' T Z + e PM jan mei zo \u00a0 x".split(" "),
      " ",
    ),
    { maxLength: 9 },
  )
  .map((parts) => parts.join(""));
const cells = fc.oneof(
  scraps,
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.date({ noInvalidDate: false }),
  fc.constantFrom("1.234", "1,5", "1.5", "03/04/2025", "29/04/2025", "04/29/2025"),
);

test("shuffling the rows changes nothing", () => {
  const shuffled = fc
    .array(cells, { maxLength: 12 })
    .chain((column) =>
      fc.tuple(
        fc.constant(column),
        fc.shuffledSubarray([...column.keys()], { minLength: column.length, maxLength: column.length }),
      ),
    );
  fc.assert(
    fc.property(shuffled, ([column, order]) => {
      const moved = order.map((i) => column[i]);
      const numbers = [readNumbers(column), readNumbers(moved)] as const;
      expect([...numbers[1].values]).toEqual(order.map((i) => numbers[0].values[i]));
      expect(numbers[1].decimal).toBe(numbers[0].decimal);
      expect(numbers[1].undecided === null).toBe(numbers[0].undecided === null);
      expect(numbers[1].unreadable.map((i) => order[i]).sort()).toEqual([...numbers[0].unreadable].sort());
      const dates = [readDates(column, { timeZone: ZONE }), readDates(moved, { timeZone: ZONE })] as const;
      expect([...dates[1].days]).toEqual(order.map((i) => dates[0].days[i]));
      expect(dates[1].order).toBe(dates[0].order);
      expect(dates[1].undecided === null).toBe(dates[0].undecided === null);
    }),
    { numRuns: 1000 },
  );
});

test("junk never throws, and what is read is finite, or a whole day", () => {
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 8 }), (column) => {
      const { values, unreadable } = readNumbers(column);
      for (const value of values) expect(Number.isNaN(value) || Number.isFinite(value)).toBe(true);
      const { days: read } = readDates(column, { timeZone: ZONE });
      for (const day of read) expect(Number.isNaN(day) || (Number.isInteger(day) && day >= 1)).toBe(true);
      for (const i of unreadable) expect(values[i]).toBeNaN();
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ["digits", "9".repeat(10_000)],
  ["groups", "1,234".repeat(2_000)],
  ["spaces", `1${" ".repeat(10_000)}x`],
  ["minus signs", "-".repeat(10_000)],
  ["parentheses", "(".repeat(10_000)],
  ["letters", "jan".repeat(3_333)],
  ["a date and spaces", `2025-06-29 14:30${" ".repeat(10_000)}x`],
  ["a date and brackets", `2025-06-29 14:30 ${"(".repeat(60)}`],
  ["dashes behind", `12${"-".repeat(380)}x`],
  ["no blank", "=".repeat(10_000)],
])("10,000 characters of %s are read in no time", (_, text) => {
  // A slow reading runs into the patience of the test runner.
  const column = Array.from({ length: 1000 }, (_, i) => `${text}${i}`);
  expect(readNumbers(column).values.some((value) => !Number.isNaN(value))).toBe(false);
  expect(readDates(column, { timeZone: ZONE }).days.some((day) => !Number.isNaN(day))).toBe(false);
});

test("a serial day and its instant in UTC are the same day", () => {
  expect(readDates([new Date(millisecondsOf(45837))], { timeZone: "UTC" }).days[0]).toBe(45837);
});
