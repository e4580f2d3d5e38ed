import { expect, test } from "vitest";
import { en, type Texts } from "../../src/pane/text/en.ts";
import { createFormat, type Format } from "../../src/pane/text/format.ts";
import { nl } from "../../src/pane/text/nl.ts";
import { problemText } from "../../src/pane/text/problem-text.ts";
import type { Problem } from "../../src/wizard/service.ts";

const NBSP = "\u00a0";

test("money, dates and months are written as each language does, and do not break", () => {
  const english = createFormat("en", "EUR");
  const dutch = createFormat("nl", "EUR");
  expect(english.money(1240)).toBe("€1,240");
  expect(dutch.money(1240)).toBe(`€${NBSP}1.240`);
  expect(dutch.exactMoney(12.5)).toBe(`€${NBSP}12,50`);
  expect(english.date("2025-06-29")).toBe(`29${NBSP}June${NBSP}2025`);
  expect(dutch.date("2025-06-29")).toBe(`29${NBSP}juni${NBSP}2025`);
  expect(english.months(27)).toBe(`27${NBSP}mo.`);
  expect(createFormat("nl", null).money(1240)).toBe("1.240");
});

test("one of a thing is singular", () => {
  const f = createFormat("en", "EUR");
  expect(en.result.rows(f, 1, "A")).toBe("1 row in “A”");
  expect(en.preview.loss(f, 1)).toBe("1 customer costs more than it brings.");
  expect(nl.preview.quiet(createFormat("nl", "EUR"), 1)).toBe("1 goede klant is stilgevallen");
});

/** Every sentence of a language, functions called with plain examples. */
function sentences(texts: unknown, f: Format): string[] {
  if (typeof texts === "string") return [texts];
  if (Array.isArray(texts)) return texts.flatMap((text) => sentences(text, f));
  if (typeof texts === "object" && texts !== null)
    return Object.values(texts).flatMap((text) => sentences(text, f));
  return [];
}

const all = (texts: Texts) => sentences(texts, createFormat("en", "EUR")).join("\n");

test("words that only programmers and statisticians use do not appear", () => {
  const words = all(en);
  expect(words).not.toMatch(
    /\b(transactions?|monetary|frequency vector|submit|click here|invalid|failed)\b/i,
  );
  expect(words).not.toMatch(/!/);
  expect(all(nl)).not.toMatch(/\b(u|uw|transacties?|ongeldig|spreadsheetrange)\b/i);
});

test("no button says Next, OK or Submit", () => {
  for (const texts of [en, nl]) {
    for (const button of [
      texts.range.next,
      texts.columns.next.orders,
      texts.columns.next.customers,
      texts.cleanup.next,
      texts.choices.next,
      texts.preview.write.beside,
    ]) {
      expect(button).not.toMatch(/^(next|ok|submit|volgende)$/i);
    }
  }
});

const place = { range: { sheet: "s", row: 1, column: 2, rows: 1, columns: 1 }, label: "C2" };
const cell = { place, row: 2, text: "31-02-2025" };
const PROBLEMS: Problem[] = [
  { key: "nothing-selected" },
  { key: "range-not-understood", text: "abc" },
  { key: "sheet-not-found", sheet: "Oders" },
  { key: "too-few-rows", place },
  { key: "role-missing", role: "date", place },
  { key: "wrong-column", role: "date", header: "Name", unreadable: 40, filled: 50, cells: [cell] },
  { key: "unreadable-cells", role: "date", header: "Date", count: 1, cells: [cell] },
  {
    key: "dates-undecided",
    role: "date",
    header: "Date",
    dates: 412,
    examples: [{ place, text: "03-04-2025", dayFirst: "2025-04-03", monthFirst: "2025-03-04" }],
    dayFirst: ["2023-01-01", "2025-05-12"],
    monthFirst: ["2023-01-01", "2025-05-12"],
  },
  { key: "amounts-undecided", role: "amount", header: "Total", cell, readings: [1.234, 1234] },
  {
    key: "mixed-currencies",
    header: "Currency",
    currencies: [
      { code: "EUR", rows: 10, first: place },
      { code: "GBP", rows: 2, first: place },
    ],
  },
  { key: "no-customers", place },
  { key: "repeated-customers", count: 3, cells: [cell] },
  { key: "range-changed", place },
  { key: "cells-taken", place, ours: true },
  { key: "cells-taken", place, ours: false },
  { key: "nothing-to-undo" },
  { key: "changed-since", sheet: "Waarde", place },
  { key: "moved-since", sheet: "Klanten", label: "Klanten!G1:L9" },
  { key: "cancelled" },
  ...(["sheet-gone", "protected", "busy", "too-large", "read-only", "unknown"] as const).map(
    (reason): Problem => ({ key: "host", reason, detail: "" }),
  ),
];

test.each(PROBLEMS)("problem $key $reason is told in both languages", (problem) => {
  for (const [texts, language] of [
    [en, "en"],
    [nl, "nl"],
  ] as const) {
    const f = createFormat(language, "EUR");
    const { title, lead } = problemText(texts.problems, problem, {
      f,
      role: (role) => texts.columns.roles[role],
    });
    expect(title.length).toBeGreaterThan(3);
    expect(lead).toMatch(/\.$/);
    expect(title + lead).not.toMatch(/undefined|NaN|\[object/);
  }
});

test("the two readings of a date are named by their months", () => {
  const problem = PROBLEMS.find(({ key }) => key === "dates-undecided")!;
  const f = createFormat("nl", "EUR");
  const words = { f, role: () => "Datum" };
  expect(problemText(nl.problems, problem, words).title).toBe("Is 03-04-2025 in april of in maart?");
});
