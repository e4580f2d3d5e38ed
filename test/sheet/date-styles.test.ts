import { describe, expect, test } from "vitest";
import { dayOf } from "../../src/sheet/day.ts";
import { readDates } from "../../src/sheet/read-dates.ts";

const AMSTERDAM = { timeZone: "Europe/Amsterdam" } as const;
const JUNE_29 = dayOf(2025, 6, 29);
const JUNE_30 = JUNE_29 + 1;

const STYLES: readonly [string, string | number, number, ("day-first" | "month-first")?][] = [
  ["ISO", "2025-06-29", JUNE_29],
  ["ISO with time", "2025-06-29T23:30:00", JUNE_29],
  ["SQL", "2025-06-29 23:30:00.000", JUNE_29],
  ["ISO instant", "2025-06-29T14:30:00Z", JUNE_29],
  ["ISO instant after midnight in Amsterdam", "2025-06-29T22:00:00Z", JUNE_30],
  ["ISO instant before midnight in Amsterdam", "2025-06-29T21:59:59.999Z", JUNE_29],
  ["offset as in Shopify", "2025-06-29 23:50:26 +0200", JUNE_29],
  ["offset of another zone", "2025-06-29T23:30:00-05:00", JUNE_30],
  ["offset of hours", "2025-06-30T00:30:00+04", JUNE_29],
  ["UTC suffix", "2025-06-29 22:54:34 UTC", JUNE_30],
  ["summer time's abbreviation", "2025-06-29 23:54:34 CEST", JUNE_29],
  ["XML date with a zone is no instant", "2025-06-29Z", JUNE_29],
  ["end of the day", "2025-06-29T24:00:00", JUNE_29],
  ["ISO basic", "20250629", JUNE_29],
  ["ISO basic with time", "20250629T143000Z", JUNE_29],
  ["ISO basic as a number", 20250629, JUNE_29],
  ["digits with time", "20250629233000", JUNE_29],
  ["digits with hours and minutes", 202506292330, JUNE_29],
  ["year first with slashes", "2025/06/29", JUNE_29],
  ["year first, no noughts", "2025-6-29 9:05", JUNE_29],
  ["Dutch", "29-06-2025", JUNE_29, "day-first"],
  ["Dutch, time with a point", "29-06-2025 14.30 uur", JUNE_29, "day-first"],
  ["Dutch, weekday", "zo 29-06-2025", JUNE_29, "day-first"],
  ["short", "29/6/25", JUNE_29, "day-first"],
  ["German", "29.06.2025", JUNE_29, "day-first"],
  ["German, spaced", "29. 6. 2025", JUNE_29, "day-first"],
  ["American", "06/29/2025 2:30 PM", JUNE_29, "month-first"],
  ["American, short", "6/29/25", JUNE_29, "month-first"],
  ["local time with UTC", "29-06-2025 22:30 UTC", JUNE_30, "day-first"],
  ["Dutch month, short", "29 jun 2025", JUNE_29],
  ["Dutch month, full, time", "29 juni 2025 om 14:30", JUNE_29],
  ["Dutch month, weekday", "zondag 29 juni 2025", JUNE_29],
  ["Dutch March", "29 mrt. 2025", dayOf(2025, 3, 29)],
  ["Dutch May", "1 mei 2025", dayOf(2025, 5, 1)],
  ["German March", "1 Mär 2025", dayOf(2025, 3, 1)],
  ["German March, full", "1. März 2025", dayOf(2025, 3, 1)],
  ["German December", "So., 31. Dez. 2023", dayOf(2023, 12, 31)],
  ["English", "June 29, 2025", JUNE_29],
  ["English, weekday, time", "Sunday, June 29, 2025 at 2:30 PM", JUNE_29],
  ["English, ordinal", "29th June 2025", JUNE_29],
  ["Magento", "Jun 29, 2025, 14:30:00", JUNE_29],
  ["Excel's", "29-Jun-25", JUNE_29],
  ["apostrophe year", "29 jun '25", JUNE_29],
  ["year and name", "2025 Jun 29", JUNE_29],
  ["capitals without spaces", "29JUN2025", JUNE_29],
  ["mail header", "Sun, 29 Jun 2025 23:30:00 +0200", JUNE_29],
  ["JavaScript", "Sun Jun 29 2025 14:30:00 GMT+0200 (Central European Summer Time)", JUNE_29],
  ["noon and midnight: 12 AM UTC is the same day", "2025-06-29 12:30 AM UTC", JUNE_29],
  ["noon and midnight: 11 PM UTC is the next", "2025-06-29 11:30 p.m. UTC", JUNE_30],
  ["last century", "1/2/1999 0:00", dayOf(1999, 2, 1)],
  ["serial", 45837, JUNE_29],
  ["serial with the time", 45837.999, JUNE_29],
  ["serial as text", "45837", JUNE_29],
  ["serial with the time as text", "45837,75", JUNE_29],
  ["Unix seconds", 1751234400, JUNE_30],
  ["Unix seconds as text", "1751234399", JUNE_29],
  ["Unix seconds with a fraction", "1751234399.9", JUNE_29],
  ["Unix milliseconds", 1751234400000, JUNE_30],
  ["Unix milliseconds as text", "1751234399999", JUNE_29],
  ["Unix microseconds", 1751234400000000, JUNE_30],
  ["Unix microseconds as text", "1751234399999999", JUNE_29],
  ["space around", " \u00a029-06-2025\u200b ", JUNE_29, "day-first"],
  ["text mark of a sheet", "'2025-06-29", JUNE_29],
];

describe("readDates reads a date written", () => {
  test.each(STYLES)("%s: %s", (_, cell, day, order) => {
    const reading = readDates([cell], { ...AMSTERDAM, order: "day-first" });
    expect([...reading.days]).toEqual([day]);
    expect(reading.unreadable).toEqual([]);
    if (order !== undefined) expect(reading.order).toBe(order);
  });
});

test.each([
  ["1/1/00", 2000],
  ["1/1/69", 2069],
  ["1/1/70", 1970],
  ["1/1/99", 1999],
])("a two-digit year: %s is in %i", (text, year) => {
  expect([...readDates([text], AMSTERDAM).days]).toEqual([dayOf(year, 1, 1)]);
});

const JUNK: readonly (string | number | boolean | Date)[] = [
  ..."31-02-2025|29-02-2023|00-01-2025|2025-13-01|2025-00-10|0000-00-00|0001-01-01|29-06|2025-06|June 2025".split(
    "|",
  ),
  ..."29-06/2025|29,06,2025|29 06 2025|1-2-3|12-34-2025|29-06-025|2025-06-29T25:00|2025-06-29 14:3|14:30".split(
    "|",
  ),
  ..."2025-06-29 xyz|2025-06-29 14:30 XYZ|29 foo 2025|jan jan 2025|maandag|abc|2025|1234567|12345678|-45837".split(
    "|",
  ),
  ..."2025-06-29 14:60|2025-06-29 14:30 AM|2025-06-29pmZ|20250629.5|2025-06-29 2:30 PM PM|#N/A|12.5.|2025-06-29-|--|T14:30".split(
    "|",
  ),
  0,
  0.5,
  -1,
  2_958_466,
  9_999_999,
  99_999_999,
  1e18,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  new Date(Number.NaN),
  new Date(8.64e15),
  new Date(-8.64e15),
];

describe("readDates does not read", () => {
  test.each(JUNK.map((cell) => [cell]))("%s", (cell) => {
    const reading = readDates([cell], AMSTERDAM);
    expect([...reading.days]).toEqual([Number.NaN]);
    expect(reading).toMatchObject({ unreadable: [0], order: null, undecided: null });
  });
});
