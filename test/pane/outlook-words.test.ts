import { expect, test } from "vitest";
import { en } from "../../src/pane/text/en.ts";
import { createFormat } from "../../src/pane/text/format.ts";
import { nl } from "../../src/pane/text/nl.ts";
import { outlookWords } from "../../src/pane/text/outlook-words.ts";
import type { CustomerOutlook } from "../../src/wizard/pages/customer/customer-view.ts";

const one = (change: Partial<CustomerOutlook>): CustomerOutlook => ({
  ...{ kind: "combined", months: 12, alive: 0.05, orders: 0.02, earned: 136 },
  ...{ expected: 5, low: 0, high: 0, ...change },
});
const said = (change: Partial<CustomerOutlook>, texts = en, language: "en" | "nl" = "en") =>
  outlookWords(one(change), texts, createFormat(language, "EUR"));

test("an interval that is nothing at both ends says so, beside the mean", () => {
  expect(said({})).toBe(
    "Hardly any more orders in 12 months. " +
      "Most likely nothing more: at least 80% of such customers spend nothing; on average €5.",
  );
  expect(said({}, nl, "nl")).toMatch(/^Nauwelijks .* Waarschijnlijk niets meer: .*; gemiddeld €\s5\.$/);
  expect(said({ expected: 0.4 })).toContain("on average €0.40.");
});

test("ends that whole amounts would make alike stand in cents", () => {
  expect(said({ low: 0, high: 0.3 })).toContain("between €0 and €0.30");
  expect(said({ low: 0, high: 30, orders: 0.4 })).toMatch(/^About 0\.4.* more orders .*between €0 and €30/);
});

test("a duration that holds expected months says so", () => {
  expect(en.customer.andRelation("0.6 months", "9", false, true)).toContain("0.6 months incl. expected");
  expect(nl.customer.andRelation("9 maanden", "9", true, false)).not.toContain("verwacht");
});
