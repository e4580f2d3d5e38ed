import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { helpIcon, ICON_SIZES, markIcon } from "../../../src/build/excel-icons.ts";
import { toArgument } from "../../../src/hosts/excel/functions/argument-cells.ts";
import {
  CalculationLanes,
  type CalculationWorker,
} from "../../../src/hosts/excel/functions/calculation-lanes.ts";
import { excelTheme } from "../../../src/hosts/excel/page/theme.ts";
import { toContent } from "../../../src/hosts/excel/port/cell-content.ts";
import { isDateFormat } from "../../../src/hosts/excel/port/date-format.ts";
import { freeName } from "../../../src/hosts/excel/port/new-sheet.ts";
import type { FunctionCall, ToWorker } from "../../../src/hosts/excel/worker/messages.ts";
import { DateCells } from "../../../src/sheet/date-cells.ts";

describe("dates", () => {
  it.each(["Europe/Amsterdam", "America/Sao_Paulo", "Pacific/Apia", "UTC"])(
    "of every day keep their day and time in %s",
    (zone) => {
      const dates = new DateCells(zone);
      for (let serial = 40_179.75; serial < 46_000; serial += 1) {
        // Apia skipped 30 December 2011 altogether.
        if (zone === "Pacific/Apia" && Math.floor(serial) === 40_907) continue;
        // A day on which clocks go forward has no such hour left only in its last one.
        expect(dates.toSerial(dates.toDate(serial))).toBeCloseTo(serial, 6);
      }
    },
  );

  it.each([
    ["dd-mm-yyyy", true],
    ["[$-nl-NL]d mmmm yyyy", true],
    ["mmm", true],
    ["h:mm:ss", false],
    ["[h]:mm", false],
    ["General", false],
    ['#,##0.00 "dag"', false],
    ["[Red]0.00", false],
    ["_-€ * #,##0.00_-", false],
    ["\\d0", false],
  ])("are told by the format %s: %s", (format, is) => expect(isDateFormat(format)).toBe(is));
});

it.each([
  ["Koesteren", "Koesteren"],
  ["=1+1", "'=1+1"],
  ["545", "'545"],
  ["3-4", "'3-4"],
  ["mei 2025", "'mei 2025"],
  ["+31 6", "'+31 6"],
  ["@naam", "'@naam"],
  ["'s-Gravenhage", "''s-Gravenhage"],
  ["WAAR", "'WAAR"],
  ["#N/A", "'#N/A"],
  [null, ""],
  [true, true],
  [1.5, 1.5],
])("%s is written as %s", (cell, content) => {
  expect(toContent(cell, new DateCells("UTC"))).toBe(content);
});

it("an argument of data types is read by what it is based on", () => {
  const error = { type: "Error", code: "#N/A", basicValue: "#N/A", text: "#N/B" };
  const number = { type: "FormattedNumber", basicValue: 45_000, numberFormat: "d-m-yyyy" };
  const stock = { type: "Entity", text: "ASML", basicValue: "#VALUE!" };
  expect(
    toArgument([
      [error, number],
      [stock, { type: "Empty" }],
      ["", {}],
    ]),
  ).toEqual([
    ["#N/A", 45_000],
    ["ASML", null],
    [null, "#VALUE!"],
  ]);
  expect(toArgument(null)).toBeUndefined();
});

it("a sheet's name is one that Excel allows and nobody has", () => {
  const taken = new Set(["waarde", "waarde (2)"]);
  expect(freeName("Waarde", taken)).toBe("Waarde (3)");
  expect(freeName("'a/b:[c]'", taken)).toBe("a-b--c-");
  expect(freeName(" ", taken)).toBe("Waarde (3)");
  expect(freeName("x".repeat(40), new Set(["x".repeat(31)]))).toBe(`${"x".repeat(27)} (2)`);
});

it("the theme follows Excel, or the system where Excel tells none", () => {
  const theme = (values: object) => excelTheme(values as Office.OfficeTheme);
  expect(excelTheme(undefined)).toBeNull();
  expect(theme({ isDarkTheme: true, bodyBackgroundColor: "#ffffff" })).toBe("dark");
  expect(theme({ bodyBackgroundColor: "#262626" })).toBe("dark");
  expect(theme({ bodyBackgroundColor: "#E6E6E6" })).toBe("light");
  expect(theme({})).toBeNull();
});

it.each(ICON_SIZES)("icons of %d pixels are pictures of that size with something in them", (size) => {
  for (const icon of [markIcon(size), helpIcon(size)]) {
    expect(icon.subarray(1, 4).toString()).toBe("PNG");
    expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([size, size]);
    const length = icon.readUInt32BE(33);
    const rows = inflateSync(icon.subarray(41, 41 + length));
    expect(rows).toHaveLength(size * (1 + size * 4));
    expect(new Set(rows).size).toBeGreaterThan(4);
  }
});

describe("lanes", () => {
  class LazyWorker implements CalculationWorker {
    static made: LazyWorker[] = [];
    onmessage: CalculationWorker["onmessage"] = null;
    onerror: CalculationWorker["onerror"] = null;
    readonly got: ToWorker[] = [];
    ended = false;
    constructor() {
      LazyWorker.made.push(this);
    }
    postMessage(message: ToWorker) {
      this.got.push(message);
    }
    terminate() {
      this.ended = true;
    }
    answer(values: number[][]) {
      this.onmessage?.({ data: { kind: "calculated", outcome: { kind: "values", values } } } as MessageEvent);
    }
  }
  const call: FunctionCall = { name: "CLV", args: [], language: "nl", dateFormat: null };

  it("calculate two at once and the rest in order; a broken worker fails its own call only", async () => {
    LazyWorker.made = [];
    const lanes = new CalculationLanes(() => new LazyWorker());
    const calls = [1, 2, 3].map(() => lanes.calculate(call));
    const [first, second] = LazyWorker.made as [LazyWorker, LazyWorker];
    expect(LazyWorker.made).toHaveLength(2);
    second.onerror?.({} as ErrorEvent);
    expect(await calls[1]!.outcome).toEqual({ kind: "failed" });
    first.answer([[1]]);
    expect(await calls[0]!.outcome).toEqual({ kind: "values", values: [[1]] });
    LazyWorker.made[2]!.answer([[3]]);
    expect(await calls[2]!.outcome).toEqual({ kind: "values", values: [[3]] });
  });

  it("end the worker of a running call that is given up, and only drop a waiting one", async () => {
    LazyWorker.made = [];
    const lanes = new CalculationLanes(() => new LazyWorker());
    const calls = [1, 2, 3].map(() => lanes.calculate(call));
    calls[2]!.cancel();
    expect(LazyWorker.made.some((worker) => worker.ended)).toBe(false);
    calls[0]!.cancel();
    expect(LazyWorker.made[0]!.ended).toBe(true);
    expect(await calls[0]!.outcome).toEqual({ kind: "canceled" });
    expect(await calls[2]!.outcome).toEqual({ kind: "canceled" });
    const next = lanes.calculate(call);
    LazyWorker.made[2]!.answer([[4]]);
    expect(await next.outcome).toEqual({ kind: "values", values: [[4]] });
  });
});
