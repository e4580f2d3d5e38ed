import { describe, expect, it } from "vitest";
import { AppsScript } from "./support/apps-script.ts";
import type { Content, DocumentOptions } from "./support/document.ts";
import { dateInZone, serialInZone } from "./support/zone-serial.ts";

const ORDERS: Content[][] = [
  ["customer", "date", "amount", "", "=CUSTOMERS(A1:A,B1:B,C1:C)"],
  ["Anna", "2024-01-03", 10],
  ["Bram", "2024-02-29", 12.5],
  ["Anna", "2024-03-01", 30],
];

function open(sheets: DocumentOptions["sheets"], options: Partial<DocumentOptions> = {}) {
  return new AppsScript({ sheets, ...options });
}

describe("a function in a cell", () => {
  it("spills a table, and does so again when an order is added", () => {
    const { document } = open({ Orders: ORDERS });
    const table = () => document.shown("Orders", 4, 4, 4);
    expect(table()[1]).toEqual(["Anna", "2", "2024-01-03", "2024-03-01"]);
    expect(table()[3]).toEqual(["", "", "", ""]);
    const orders = document.idOf("Orders");
    ["Carlijn", "2024-03-05", 8].forEach((content, column) => {
      document.put(orders, 4, column, content);
    });
    expect(table()[3]).toEqual(["Carlijn", "1", "2024-03-05", "2024-03-05"]);
  });

  it("speaks the language of the document, not of the person", () => {
    const { document } = open({ Orders: ORDERS }, { locale: "nl_NL" });
    expect(document.shown("Orders", 1, 2, 4)[0]).toEqual(["klant", "bestellingen"]);
  });

  it("shows our message where it refuses", () => {
    const { document } = open({ Sheet1: [['=CLV("many",4,3)']] });
    expect(document.shown("Sheet1", 1, 1)[0]).toEqual(["#ERROR"]);
    expect(document.messageAt("Sheet1", 0, 0)).toMatch(/^CLV: .*order_value.*many/);
  });

  it("names the cell that another formula spoilt", () => {
    const spoilt = ORDERS.map((row, at) => (at === 2 ? ["Bram", "2024-02-29", "=1/0"] : row));
    expect(open({ Orders: spoilt }).document.messageAt("Orders", 0, 4)).toContain("#DIV/0!");
  });

  it("cannot spill over what stands there, and hides none of it", () => {
    const { document } = open({ Orders: ORDERS.map((row, at) => (at === 2 ? [...row, "", "mine"] : row)) });
    expect(document.shown("Orders", 1, 1, 4)[0]).toEqual(["#SPILL!"]);
  });

  it("says what to do where the result is too large for Sheets", () => {
    const script = open({ Sheet1: [] });
    const ids = Array.from({ length: 62_000 }, (_, at) => [`c${at}`]);
    const call = () => script.formula("CUSTOMERS", ids, "2024-01-01", 5);
    expect(call).toThrow(/496,000 cells.*fewer rows.*wizard/);
  });

  it("refuses one argument too many by name", () => {
    expect(() => open({ Sheet1: [] }).formula("CAC_PAYBACK", 1, 2, 3)).toThrow(/CAC_PAYBACK/);
  });

  it("asks only for the document's zone and language", () => {
    const script = open({ Sheet1: [] });
    script.formula("CLV", 50, 4, 3);
    expect(new Set(script.log)).toEqual(
      new Set(["getActiveSpreadsheet", "getSpreadsheetLocale", "getSpreadsheetTimeZone"]),
    );
  });
});

describe("dates", () => {
  const zones = [
    "Europe/Amsterdam",
    "America/New_York",
    "America/Sao_Paulo",
    "Pacific/Apia",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Etc/UTC",
  ];
  // Clocks change in Amsterdam, New York, São Paulo (at midnight), Casablanca; Apia had no 30 December 2011.
  const days = [
    "2024-03-31",
    "2024-10-27",
    "2024-03-10",
    "2018-11-04",
    "2018-02-18",
    "2011-12-31",
    "2024-02-29",
  ];
  const serial = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;

  it.each(zones)("keep their day in %s, at midnight and just before the next", (timeZone) => {
    for (const day of days) {
      for (const time of [0, 0.4, 0.9999]) {
        const script = open({ Sheet1: [] }, { timeZone });
        const date = dateInZone(serial(day) + time, timeZone);
        const result = script.formula("CUSTOMERS", [["a"], ["a"]], [[date], [date]], [[1], [2]]);
        const first = (result as Content[][])[0]![2];
        expect({ day, shown: Math.floor(serialInZone(first as Date, timeZone) + 1e-9) }).toEqual({
          day,
          shown: serial(day),
        });
      }
    }
  });
});

describe("where no service may be called", () => {
  function shut(methods: readonly string[]) {
    const script = open({ Sheet1: [] }, { locale: "nl_NL" });
    for (const method of methods) {
      script.during.set(method, () => {
        throw new Error("You do not have permission to perform that action.");
      });
    }
    return script;
  }

  it("a function still answers, in English", () => {
    const script = shut(["getActiveSpreadsheet"]);
    expect(script.formula("CLV", 50, 4, 3, 100)).toBe(500);
    expect(script.formula("SEGMENT", [["value"], [1], [2], [3]])).toEqual([
      ["tier"],
      ["Less profitable"],
      ["Profitable"],
      [expect.any(String)],
    ]);
  });

  it("a document with an unknown zone does not stop it", () => {
    const script = open({ Sheet1: [] }, { timeZone: "Europe/Amsterdam" });
    Object.assign(script.document, { timeZone: "GMT+25:00" });
    expect(script.formula("CUSTOMERS", [["a"]], [["2024-05-01"]], [[5]])).toHaveLength(1);
  });
});
