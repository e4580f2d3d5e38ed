import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plain } from "../../src/catalogue/names/known-label.ts";
import { adviceFamilies, advicePlaces, filledAdvice } from "../../src/catalogue/tactics/advice/advice.ts";
import { adviceRules } from "../../src/catalogue/tactics/advice/advice-rules.ts";
import {
  attributeKindNames,
  attributeKindOf,
  attributeKinds,
} from "../../src/catalogue/tactics/advice/attribute-kinds.ts";
import { groupKindNames, groupKindOf, groupKinds } from "../../src/catalogue/tactics/advice/group-kinds.ts";
import { ownAdviceFor, readOwnAdvice } from "../../src/catalogue/tactics/advice/own-advice.ts";
import { QUADRANT_KEYS, RFM_KEYS, TIER_KEYS } from "../../src/wizard/vocabulary.ts";
import { rowsOf } from "../support/run.ts";

const NO_NAMES = new Map<string, string>();

describe("the standard advice", () => {
  const all = attributeKinds.flatMap((kind) =>
    groupKinds.map((group) => ({ kind, group, ...adviceRules[kind][group] })),
  );

  test("has a text in both languages for every pair, and none twice", () => {
    for (const { text, family } of all) {
      expect(adviceFamilies).toContain(family);
      expect(text.en.length).toBeGreaterThan(20);
      expect(text.nl.length).toBeGreaterThan(20);
      expect(text.en).not.toBe(text.nl);
    }
    for (const language of ["en", "nl"] as const) {
      expect(new Set(all.map(({ text }) => text[language])).size).toBe(all.length);
    }
  });

  test("leaves the same places open in both languages, and promises no number", () => {
    for (const { text } of all) {
      const open = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
      expect(open(text.en)).toEqual(open(text.nl));
      for (const place of open(text.en)) expect(advicePlaces).toContain(place);
      expect(`${text.en}${text.nl}`).not.toMatch(/\d|!/);
    }
  });

  test("no kind of group is served by one family alone", () => {
    for (const group of groupKinds) {
      const families = new Set(attributeKinds.map((kind) => adviceRules[kind][group].family));
      expect(families.size).toBeGreaterThan(1);
    }
    expect(new Set(all.map(({ family }) => family)).size).toBe(3);
  });

  test("knows every tier, quadrant and RFM segment", () => {
    for (const key of [...TIER_KEYS, ...QUADRANT_KEYS, ...RFM_KEYS])
      expect([key, groupKindOf(key)]).not.toContain(undefined);
  });
});

test("open places are filled with the words of what was found, dollar signs and braces and all", () => {
  const words = { attribute: "Kanaal", value: "$& {group}", group: "Kampioenen" };
  expect(filledAdvice("{attribute}: {value} ({group}), {other}", words)).toBe(
    "Kanaal: $& {group} (Kampioenen), {other}",
  );
});

test.each([
  ["utm_source", "Google Ads", "channel"],
  ["Kanaal", "Winkel", "channel"],
  ["First category", "Shoes", "product"],
  ["Productgroep", "Thee", "product"],
  ["Kortingscode", "ZOMER", "discount"],
  ["NPS", null, "satisfaction"],
  ["Tevredenheid", "hoog", "satisfaction"],
  ["Tevredenheid", "ontevreden", "complaint"],
  ["Klachten", null, "complaint"],
  ["Support tickets", null, "ticket"],
  ["Woonplaats", "Gent", "region"],
  ["Country", "Japan", "region"],
  ["Interesses", "balkon", "interest"],
  ["Device", "tablet", "device"],
  ["Betaalwijze", "iDEAL", "payment"],
  ["Weekday of the first order", "Monday", "season"],
  ["Leeftijd", null, "number"],
  ["Kolom 7", "blauw", "other"],
  ["Kolom 7", "PayPal", "payment"],
  ["Outlandish", "x", "other"],
])("%s: %s is about %s", (name, value, kind) => {
  expect(attributeKindOf({ name, value, less: false })).toBe(kind);
});

test("what is less is told as less; lower satisfaction is a complaint", () => {
  expect(attributeKindOf({ name: "Kanaal", value: "Winkel", less: true })).toBe("less");
  expect(attributeKindOf({ name: "NPS", value: null, less: true })).toBe("complaint");
  expect(attributeKindOf({ name: "Leeftijd", value: null, less: true })).toBe("less");
});

describe("a table of one's own", () => {
  const seen = {
    group: "champions",
    groupKind: "best",
    kind: "channel",
    name: "Kanaal",
    value: "Nieuwsbrief",
  } as const;

  test("the standard table comes back as it was written, in both languages", () => {
    for (const language of ["en", "nl"] as const) {
      const table = attributeKinds.flatMap((kind) =>
        groupKinds.map((group) => [
          `${groupKindNames[group][language]} × ${attributeKindNames[kind][language]}`,
          adviceRules[kind][group].text[language],
          adviceRules[kind][group].family,
        ]),
      );
      const { rules, faults } = readOwnAdvice([["groep × kenmerk", "tactiek", "soort"], ...table], NO_NAMES);
      expect(faults).toEqual([]);
      expect(rules.size).toBe(attributeKinds.length * groupKinds.length);
      expect(ownAdviceFor(rules, seen)?.text).toBe(adviceRules.channel.best.text[language]);
    }
  });

  test("TACTIC reads its first two columns", () => {
    const table = [["Best × Channel", "Send a card."]];
    expect(rowsOf("TACTIC", [[["best", "channel"]], table])).toEqual([["Send a card."]]);
  });

  test("the rule that says most exactly what was found counts", () => {
    const rows = [
      ["Beste × Kanaal", "kind × kind"],
      ["Best × kanaal ", "twice"],
    ];
    expect(readOwnAdvice(rows, NO_NAMES).faults).toMatchObject([{ what: "twice", row: 1 }]);
    const ladder = [
      ["Beste × Channel", "1"],
      ["Best × Nieuwsbrief", "2"],
      ["Channel × Kampioenen", "3"],
      ["Champions | nieuwsbrief", "4"],
    ];
    ladder.forEach((_, last) => {
      const { rules } = readOwnAdvice(ladder.slice(0, last + 1), NO_NAMES);
      expect(ownAdviceFor(rules, seen)?.text).toBe(String(last + 1));
    });
    const { rules } = readOwnAdvice(ladder, NO_NAMES);
    // A rule on having something is none on not having it.
    expect(ownAdviceFor(rules, { ...seen, kind: "less" })).toBeUndefined();
    expect(ownAdviceFor(rules, { ...seen, group: "lost", groupKind: "gone" })).toBeUndefined();
  });

  test("groups go by the names that the user gave them", () => {
    const names = new Map([[plain("Onze toppers"), "champions"]]);
    const { rules, faults } = readOwnAdvice([["onze toppers × Kanaal", "Bel ze.", "Betere service"]], names);
    expect(faults).toEqual([]);
    expect(ownAdviceFor(rules, seen)).toEqual({ family: "service", text: "Bel ze." });
  });

  test("says of each damaged cell what is wrong with it", () => {
    const { faults } = readOwnAdvice(
      [
        ["group × attribute", "tactic", "family"],
        ["Best Channel", "x", null],
        ["Everyone × Channel", "x", null],
        ["Best × Region", "x", "magic"],
        ["Best × Season", "Mail {name}", null],
        ["Best × Device", "#REF!", null],
        ["Best × Payment", null, null],
      ],
      NO_NAMES,
    );
    expect(faults.map(({ what, row, column }) => [what, row, column])).toEqual([
      ["pair", 1, 0],
      ["group", 2, 0],
      ["family", 3, 2],
      ["place", 4, 1],
      ["error", 5, 1],
    ]);
  });

  test("no table of any cells breaks the reading", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constant(null),
      fc.double(),
      fc.boolean(),
      fc.constant("Best × {x"),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 8 }), (table) => {
        const { rules, faults } = readOwnAdvice(table, NO_NAMES);
        expect(rules.size + faults.length).toBeLessThanOrEqual(4 * table.length);
      }),
    );
  });
});
