import { afterEach, expect, test, vi } from "vitest";
import { offsetAt } from "../../src/sheet/zone-offset.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ["UTC", "2025-06-29T12:00:00Z", 0],
  ["Europe/Amsterdam", "2025-06-29T12:00:00Z", 120],
  ["Europe/Amsterdam", "2025-01-29T12:00:00Z", 60],
  ["America/New_York", "2025-06-29T12:00:00Z", -240],
  ["America/St_Johns", "2025-01-29T12:00:00Z", -210],
  ["Asia/Kathmandu", "2025-06-29T12:00:00Z", 345],
  ["Africa/Monrovia", "1970-06-01T12:00:00.500Z", -44.5],
])("offsetAt in %s at %s is %d minutes", (zone, iso, minutes) => {
  expect(offsetAt(Date.parse(iso), zone)).toBe(minutes);
});

test("offsetAt needs no longOffset, which engines before 2021 lack", () => {
  class OldFormat extends Intl.DateTimeFormat {
    constructor(locale?: string, options?: Intl.DateTimeFormatOptions) {
      if (options?.timeZoneName === "longOffset") throw new RangeError("longOffset");
      super(locale, options);
    }
  }
  vi.stubGlobal("Intl", Object.create(Intl, { DateTimeFormat: { value: OldFormat } }));
  // Zones that no test above has used: the library keeps its formats.
  expect(offsetAt(Date.UTC(2025, 5, 29, 12), "Asia/Tokyo")).toBe(540);
  expect(offsetAt(Date.UTC(2025, 5, 29, 12), "Pacific/Marquesas")).toBe(-570);
  expect(offsetAt(Date.UTC(2025, 5, 29, 12), "Europe/Lisbon")).toBe(60);
});
