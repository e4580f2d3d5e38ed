import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateOf, dayOf } from "../../src/sheet/day.ts";
import { readDates } from "../../src/sheet/read-dates.ts";
import { dayOfInstant, instantOfDay, isTimeZone } from "../../src/sheet/time-zone.ts";

const dayAt = (iso: string, zone: string) => {
  const { year, month, day } = dateOf(dayOfInstant(Date.parse(iso), zone));
  return `${year}-${month}-${day}`;
};

/** Zone, instant, the day there: a second on either side of the turn of the day. */
const TURNS: readonly [string, string, string][] = [
  ["Europe/Amsterdam", "2025-06-29T21:59:59Z", "2025-6-29"],
  ["Europe/Amsterdam", "2025-06-29T22:00:00Z", "2025-6-30"],
  ["Europe/Amsterdam", "2025-03-29T22:59:59Z", "2025-3-29"],
  ["Europe/Amsterdam", "2025-03-29T23:00:00Z", "2025-3-30"],
  ["Europe/Amsterdam", "2025-03-30T21:59:59Z", "2025-3-30"],
  ["Europe/Amsterdam", "2025-03-30T22:00:00Z", "2025-3-31"],
  ["Europe/Amsterdam", "2025-10-25T22:00:00Z", "2025-10-26"],
  ["Europe/Amsterdam", "2025-10-26T22:59:59Z", "2025-10-26"],
  ["Europe/Amsterdam", "2025-10-26T23:00:00Z", "2025-10-27"],
  ["America/Sao_Paulo", "2018-11-04T02:59:59Z", "2018-11-3"],
  ["America/Sao_Paulo", "2018-11-04T03:00:00Z", "2018-11-4"],
  ["America/Sao_Paulo", "2018-11-05T01:59:59Z", "2018-11-4"],
  ["America/Sao_Paulo", "2018-02-18T01:59:59Z", "2018-2-17"],
  ["America/Sao_Paulo", "2018-02-18T02:30:00Z", "2018-2-17"],
  ["America/Sao_Paulo", "2018-02-18T03:00:00Z", "2018-2-18"],
  ["Asia/Kolkata", "2025-06-28T18:29:59Z", "2025-6-28"],
  ["Asia/Kolkata", "2025-06-28T18:30:00Z", "2025-6-29"],
  ["Asia/Kathmandu", "2025-06-28T18:15:00Z", "2025-6-29"],
  ["Pacific/Chatham", "2025-06-28T11:14:59Z", "2025-6-28"],
  ["Pacific/Chatham", "2025-06-28T11:15:00Z", "2025-6-29"],
  ["Pacific/Kiritimati", "2025-06-28T10:00:00Z", "2025-6-29"],
  ["Pacific/Kiritimati", "2025-06-28T09:59:59Z", "2025-6-28"],
  ["Pacific/Pago_Pago", "2025-06-29T10:59:59Z", "2025-6-28"],
  ["Pacific/Apia", "2011-12-30T09:59:59Z", "2011-12-29"],
  ["Pacific/Apia", "2011-12-30T10:00:00Z", "2011-12-31"],
  ["America/St_Johns", "2010-11-07T02:30:30Z", "2010-11-7"],
  ["America/St_Johns", "2010-11-07T02:31:30Z", "2010-11-6"],
  ["Africa/Monrovia", "1970-06-01T00:44:29Z", "1970-5-31"],
  ["Africa/Monrovia", "1970-06-01T00:44:30Z", "1970-6-1"],
  ["UTC", "1969-12-31T23:59:59Z", "1969-12-31"],
];

test.each(TURNS)("dayOfInstant in %s: %s falls on %s", (zone, iso, day) => {
  expect(dayAt(iso, zone)).toBe(day);
});

describe("instantOfDay is", () => {
  test.each([
    ["midnight", "Europe/Amsterdam", 2025, 6, 29, "2025-06-28T22:00:00.000Z"],
    ["midnight before the clocks go on", "Europe/Amsterdam", 2025, 3, 30, "2025-03-29T23:00:00.000Z"],
    ["midnight after the clocks went on", "Europe/Amsterdam", 2025, 3, 31, "2025-03-30T22:00:00.000Z"],
    ["midnight before the clocks go back", "Europe/Amsterdam", 2025, 10, 26, "2025-10-25T22:00:00.000Z"],
    ["one o'clock where midnight is skipped", "America/Sao_Paulo", 2018, 11, 4, "2018-11-04T03:00:00.000Z"],
    ["midnight after 23 o'clock came twice", "America/Sao_Paulo", 2018, 2, 18, "2018-02-18T03:00:00.000Z"],
    ["the earlier midnight of two", "America/Havana", 2024, 11, 3, "2024-11-03T04:00:00.000Z"],
    ["the first minute, left again", "America/St_Johns", 2010, 11, 7, "2010-11-07T02:30:00.000Z"],
    ["the next day's start where a day is skipped", "Pacific/Apia", 2011, 12, 30, "2011-12-30T10:00:00.000Z"],
    ["the start after the skipped day", "Pacific/Apia", 2011, 12, 31, "2011-12-30T10:00:00.000Z"],
    ["half past six in the evening UTC", "Asia/Kolkata", 2025, 6, 29, "2025-06-28T18:30:00.000Z"],
    ["a quarter past eleven UTC", "Pacific/Chatham", 2025, 6, 29, "2025-06-28T11:15:00.000Z"],
    ["ten in the morning UTC the day before", "Pacific/Kiritimati", 2025, 6, 29, "2025-06-28T10:00:00.000Z"],
  ] as const)("%s (%s %i-%i-%i)", (_, zone, year, month, day, iso) => {
    expect(instantOfDay(dayOf(year, month, day), zone).toISOString()).toBe(iso);
  });

  test("an invalid Date for no day", () => {
    expect(instantOfDay(Number.NaN, "UTC").getTime()).toBeNaN();
    expect(dayOfInstant(Number.NaN, "UTC")).toBeNaN();
  });
});

test("isTimeZone knows the zones of the machine", () => {
  expect(["UTC", "Europe/Amsterdam", "europe/amsterdam"].every(isTimeZone)).toBe(true);
  expect(["", "Mars/Olympus", "Europe/Amsterdam+05", "CEST!"].some(isTimeZone)).toBe(false);
  expect(() => instantOfDay(1, "Mars/Olympus+05:00")).toThrow(RangeError);
});

const zones = fc.constantFrom(...Intl.supportedValuesOf("timeZone"), "UTC");
const instants = fc.integer({ min: Date.UTC(1971, 0, 1) / 1000, max: Date.UTC(2040, 0, 1) / 1000 });

/** The same by a calendar that Intl writes out. */
function dayByIntl(milliseconds: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  const [month, day, year] = format.format(milliseconds).split("/").map(Number) as [number, number, number];
  return dayOf(year, month, day);
}

test("dayOfInstant agrees with Intl's calendar in every zone", () => {
  fc.assert(
    fc.property(zones, instants, (zone, seconds) => {
      expect(dayOfInstant(seconds * 1000, zone)).toBe(dayByIntl(seconds * 1000, zone));
    }),
    { numRuns: 2000 },
  );
});

test("no day slips in the hours around a change of the clocks", () => {
  for (const zone of [
    "America/Sao_Paulo",
    "Pacific/Apia",
    "Pacific/Chatham",
    "Asia/Beirut",
    "Africa/Cairo",
  ]) {
    const changes = [
      Date.UTC(2011, 11, 28),
      Date.UTC(2018, 1, 17),
      Date.UTC(2018, 10, 3),
      Date.UTC(2022, 2, 26),
    ];
    for (const start of changes) {
      for (let t = start; t < start + 4 * 86_400_000; t += 1_799_000) {
        expect(dayOfInstant(t, zone)).toBe(dayByIntl(t, zone));
      }
    }
  }
});

test("instantOfDay is the first instant of its day in every zone", () => {
  fc.assert(
    fc.property(zones, instants, (zone, seconds) => {
      const day = dayOfInstant(seconds * 1000, zone);
      const start = instantOfDay(day, zone).getTime();
      expect(dayOfInstant(start, zone)).toBe(day);
      expect(dayOfInstant(start - 1, zone)).toBeLessThan(day);
      expect(start).toBeLessThanOrEqual(seconds * 1000);
    }),
    { numRuns: 1000 },
  );
});

test("readDates gives a Date its day in the zone asked for, not in that of the machine", () => {
  const date = new Date("2025-06-29T23:30:00Z");
  expect(readDates([date], { timeZone: "Europe/Amsterdam" }).days[0]).toBe(dayOf(2025, 6, 30));
  expect(readDates([date], { timeZone: "America/New_York" }).days[0]).toBe(dayOf(2025, 6, 29));
});
