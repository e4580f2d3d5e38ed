import { describe, expect, test } from "vitest";
import type { Column } from "../../src/sheet/column-reading.ts";
import { type HeaderColumn, hasHeader } from "../../src/sheet/header.ts";

const number = (...cells: Column): HeaderColumn => ({ kind: "number", cells });
const date = (...cells: Column): HeaderColumn => ({ kind: "date", cells });
const text = (...cells: Column): HeaderColumn => ({ kind: "text", cells });
const identifier = (...cells: Column): HeaderColumn => ({ kind: "identifier", cells });

describe("row 1 is a header", () => {
  test.each<[string, HeaderColumn[]]>([
    ["with a name above numbers", [number("Amount", 1, 2)]],
    ["with a name above dates", [date("Date", 45837)]],
    ["with names above all kinds", [identifier("Id", 1), date("Date", 2), number("Total", 3)]],
    ["with a name above one column and a blank above another", [number(null, 1), date("Date", 45837)]],
    ["with an error beside a name", [number("#N/A", 1), number("Total", 2)]],
    ["with a name that is a currency sign", [number("€", 1)]],
    ["with a name of letters and digits", [number("Sales 2025", 1)]],
    ["with text columns whose names recur nowhere", [text("Segment", "A", "B", "A")]],
    ["with a blank above one text column", [text("Segment", "A", "B"), text(null, "x", "y")]],
    ["with one number column that tells, whatever the texts", [number("Total", 1), text("A", "A", "A")]],
  ])("%s", (_, columns) => {
    expect(hasHeader(columns)).toBe(true);
  });
});

describe("row 1 is no header", () => {
  test.each<[string, HeaderColumn[]]>([
    ["without columns", []],
    ["with empty columns", [number(), text()]],
    ["with a number", [number(1, 2)]],
    ["with a readable amount as text", [number("€ 12,50", 2)]],
    ["with a Date", [date(new Date(0), 2)]],
    ["with a readable number beside an unreadable text", [number("n.v.t. 5", 2), number(5, 6)]],
    ["with a readable date beside a name", [date("29-06-2025", 2), number("Total", 6)]],
    ["with a blank above numbers", [number(null, 1)]],
    ["with an error above numbers", [number("#N/A", 1)]],
    ["with a Dutch error above numbers", [number("#WAARDE!", 1), date("#NAAM?", 4)]],
    ["with cells still loading", [number("Loading...", 1)]],
    ["with a word for nothing", [number("n/a", 1), number("-", 2)]],
    ["with a misspelt date, to be shown as an error", [date("31-02-2025", "01-03-2025")]],
    ["with a boolean above numbers", [number(true, 1)]],
    ["with a text that recurs", [text("A", "B", "a ")]],
    ["with one of two texts that recurs", [text("Segment", "B", "C"), text("x", "y", "x")]],
    ["with fewer than three rows of text", [text("Segment", "A")]],
    ["with two rows of text and blanks below", [text("Segment", "A", null, "", null)]],
    ["with a number above texts", [text(5, "A", "B")]],
    ["with a score above scores", [text("545", "111", "222")]],
    ["with an amount above texts", [text("EUR 5", "A", "B")]],
    ["with an error above texts", [text("#N/A", "A", "B")]],
    ["with nothing above texts", [text(null, "A", "B")]],
    ["with identifiers only", [identifier("Customer", "a", "b")]],
    [
      "with a name above identifiers and a blank above texts",
      [identifier("Customer", "a"), text("", "b", "c")],
    ],
  ])("%s", (_, columns) => {
    expect(hasHeader(columns)).toBe(false);
  });
});
