import { expect, test } from "vitest";
import { dayOf } from "../../src/sheet/day.ts";
import { readDates } from "../../src/sheet/read-dates.ts";

const UTC = { timeZone: "UTC" } as const;

test("readDates(column, options) drops the time of serial numbers", () => {
  expect(readDates([1, 45837.75, 2_958_465.5], UTC)).toEqual({
    days: Float64Array.of(1, 45837, 2_958_465),
    unreadable: [],
    order: null,
    undecided: null,
  });
});

test("blanks are NaN and not unreadable", () => {
  const reading = readDates([null, "", "  ", undefined, 45837, "x"], UTC);
  expect([...reading.days]).toEqual([NaN, NaN, NaN, NaN, 45837, NaN]);
  expect(reading.unreadable).toEqual([5]);
});

test("a text that reads both ways follows the column, wherever the telling text stands", () => {
  const expected = [dayOf(2025, 4, 3), dayOf(2025, 6, 29)];
  expect([...readDates(["03/04/2025", "29/06/2025"], UTC).days]).toEqual(expected);
  const american = readDates(["06/29/2025", "03/04/2025"], UTC);
  expect(american.order).toBe("month-first");
  expect([...american.days]).toEqual([dayOf(2025, 6, 29), dayOf(2025, 3, 4)]);
});

test("a column that reads both ways is undecided, with both readings of one cell", () => {
  const reading = readDates([45000, "05/05/2025", "03/04/2025", "2025-06-29"], UTC);
  expect(reading.order).toBeNull();
  expect(reading.undecided).toEqual({ position: 2, readings: [dayOf(2025, 4, 3), dayOf(2025, 3, 4)] });
  expect(reading.days[2]).toBe(dayOf(2025, 4, 3));
});

test("options.order settles what the texts leave open, and only that", () => {
  const open = readDates(["03/04/2025"], { ...UTC, order: "month-first" });
  expect(open).toMatchObject({
    days: Float64Array.of(dayOf(2025, 3, 4)),
    order: "month-first",
    undecided: null,
  });
  const told = readDates(["29/06/2025"], { ...UTC, order: "month-first" });
  expect(told).toMatchObject({ days: Float64Array.of(dayOf(2025, 6, 29)), order: "day-first" });
});

test("where day and month are the same number nothing is undecided", () => {
  expect(readDates(["05/05/2025", "12-12-2024"], UTC)).toMatchObject({
    undecided: null,
    order: null,
    unreadable: [],
  });
});

test("a text of an instant is undecided by its days in the zone", () => {
  const reading = readDates(["03/04/2025 23:30 UTC"], { timeZone: "Europe/Amsterdam" });
  expect(reading.undecided?.readings).toEqual([dayOf(2025, 4, 4), dayOf(2025, 3, 5)]);
});

test("where texts contradict each other the minority is unreadable", () => {
  const reading = readDates(["29/06/2025", "06/29/2025", "30/06/2025"], UTC);
  expect([...reading.days]).toEqual([dayOf(2025, 6, 29), NaN, dayOf(2025, 6, 30)]);
  expect(reading).toMatchObject({ order: "day-first", unreadable: [1], undecided: null });
});

test("Dates, serials, stamps and texts may stand in one column", () => {
  const day = dayOf(2025, 6, 29);
  const cells = [new Date("2025-06-29T12:00:00Z"), day, 1751200000, "29-06-2025", "June 29, 2025"];
  expect([...readDates(cells, UTC).days]).toEqual([day, day, day, day, day]);
});

test("a Date of another realm is a Date", async () => {
  const { runInNewContext } = await import("node:vm");
  const foreign = runInNewContext("new Date(Date.UTC(2025, 5, 29, 12))") as Date;
  expect(foreign instanceof Date).toBe(false);
  expect([...readDates([foreign], UTC).days]).toEqual([dayOf(2025, 6, 29)]);
});

test("one text leaves nothing behind for the next", () => {
  const cells = ["2025-06-29 23:30 UTC", "2025-06-29", "2025-06-29 23:30", "x", "June 29, 2025"];
  const day = dayOf(2025, 6, 29);
  expect([...readDates(cells, { timeZone: "Europe/Amsterdam" }).days]).toEqual([day + 1, day, day, NaN, day]);
});

test("repeated texts read the same", () => {
  const cells = ["29-06-2025", "29-06-2025", null, "29-06-2025"];
  const day = dayOf(2025, 6, 29);
  expect([...readDates(cells, UTC).days]).toEqual([day, day, NaN, day]);
});

test("an unknown zone throws where a cell needs it", () => {
  expect(() => readDates([new Date()], { timeZone: "Mars/Olympus" })).toThrow(RangeError);
  expect(readDates(["2025-06-29"], { timeZone: "Mars/Olympus" }).unreadable).toEqual([]);
});
