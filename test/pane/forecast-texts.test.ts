import { expect, test } from "vitest";
import { en } from "../../src/pane/text/en.ts";
import { createFormat } from "../../src/pane/text/format.ts";
import { nl } from "../../src/pane/text/nl.ts";
import { partWords } from "../../src/pane/text/part-words.ts";
import type { BacktestView } from "../../src/wizard/service.ts";

const CHECK: BacktestView = {
  verdict: "good",
  ...{ split: "2024-08-29", asOf: "2025-06-29", days: 304, months: 9.99, customers: 828 },
  ...{
    predicted: 785.2,
    actual: 715,
    naive: 1173,
    bias: 0.0982,
    naiveBias: 0.64,
    error: 0.8,
    naiveError: 1.1,
  },
  groups: [],
};

test("the verdict says both totals and how far apart they are", () => {
  expect(en.forecast.verdict.good(0.0982)).toBe("Good enough to steer by, a little too hopeful.");
  expect(en.forecast.outcome(createFormat("en", "EUR"), CHECK)).toBe(
    " For the last 10 months the model expected 785 orders; there were 715 (10% too many).",
  );
  expect(nl.forecast.outcome(createFormat("nl", "EUR"), { ...CHECK, bias: -0.3 })).toMatch(/30% te weinig/);
  expect(nl.forecast.outcome(createFormat("nl", "EUR"), { ...CHECK, bias: 0.002 })).toMatch(/minder dan 1%/);
  const short = { ...CHECK, days: 18, months: 0.6 };
  expect(en.forecast.naive(createFormat("en", "EUR"), short)).toBe("“Same as the 18 days before”");
});

test("a share is said as people say it", () => {
  expect(partWords(en.forecast.parts, 0.34)).toBe("About a third");
  expect(partWords(nl.forecast.parts, 0.52)).toBe("Ongeveer de helft");
  expect(partWords(en.forecast.parts, 0.02)).toBeNull();
  expect(en.forecast.oneIn(createFormat("en", null), 0.195)).toBe("1 in 5");
  expect(nl.forecast.oneIn(createFormat("nl", null), 0.62)).toBe("62%");
});

test("every value is told as what it is, with its doubt where there is any", () => {
  const f = createFormat("en", "EUR");
  for (const kind of ["predicted", "combined"] as const) {
    expect(en.forecast.means(f, kind, 12, true, 3)).toMatch(
      /next 12 months: good for groups, weak for one person/,
    );
  }
  expect(en.forecast.means(f, "historic", 12, false, 3)).toBe("Revenue so far; nothing is forecast.");
  expect(en.forecast.means(f, "combined", 1, true, 3)).toMatch(/^Margin so far plus .* 1 month:/);
  expect(en.forecast.means(f, "formula", 12, true, 1)).toMatch(
    /× 1 year × margin − cost.*nothing is forecast/,
  );
});
