import { describe, expect, test } from "vitest";
import { en } from "../../src/pane/text/en.ts";
import { createFormat } from "../../src/pane/text/format.ts";
import { nl } from "../../src/pane/text/nl.ts";
import { apart, chanceWords, rankWords } from "../../src/pane/text/rank-words.ts";
import type { Compared } from "../../src/wizard/pages/customer/customer-view.ts";

const f = createFormat("en", "EUR");
const rank = (key: Compared["key"], less: number, equal: number, others: number) =>
  rankWords({ key, amount: 1, less, equal, others }, en.customer, f);

describe("where a customer stands among the others", () => {
  test.each([
    ["last-order", 96, 1, 100, "more recent than 96%"],
    ["orders", 999, 0, 1000, "more than 99%"],
    ["orders", 100, 0, 100, "more than all others"],
    ["orders", 3, 0, 1000, "more than a few others"],
    ["orders", 0, 57, 100, "the same as 57%"],
    ["orders", 0, 100, 100, "the same as all others"],
    ["spent", 0, 0, 100, "less than all others"],
    ["last-order", 0, 0, 100, "longest ago of all"],
    ["spent", 29, 0, 100, "more than 29%"],
  ] as const)("%s: %d less, %d equal of %d others: %s", (key, less, equal, others, words) => {
    expect(rank(key, less, equal, others)).toBe(words);
  });

  test("one customer alone is compared with nobody", () => {
    expect(rank("orders", 0, 0, 0)).toBeNull();
  });

  test("Dutch says the same", () => {
    const own = { key: "last-order", amount: 9, less: 96, equal: 0, others: 100 } as const;
    expect(rankWords(own, nl.customer, createFormat("nl", "EUR"))).toBe("recenter dan 96%");
  });
});

test("a chance of one person is never certain", () => {
  const words = [1, 0.996, 0.92, 0.004, 0].map((chance) => chanceWords(chance, en.customer, f));
  expect(words).toEqual(["over 99%", "over 99%", "92%", "under 1%", "under 1%"]);
});

test("a value and its border differ in words where they differ", () => {
  expect(apart(48.8, 49, [f.money, f.exactMoney])).toEqual(["€48.80", "€49"]);
  expect(apart(212.4, 49, [f.money, f.exactMoney])).toEqual(["€212", "€49"]);
  expect(apart(49, 49, [f.money, f.exactMoney])).toEqual(["€49", "€49"]);
  expect(apart(26.97, 27, [f.count, f.number])).toEqual(["26.97", "27"]);
});
