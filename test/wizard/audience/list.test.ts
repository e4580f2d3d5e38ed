import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/sheet/cell.ts";
import { DESTINATION_IDS } from "../../../src/wizard/pages/audience/audience-view.ts";
import { contactOrders, ODD } from "../support/contact-shop.ts";
import { done } from "../support/drive.ts";
import { madeCustomers, madeOrders } from "../support/made-shop.ts";
import { cellsOf, columnOf, listsOf } from "./support.ts";

const ADDRESS = /[^\s@",]+@[^\s@",]+\.[a-z]+/i;
const MASKED = /[^\s@",*]+[^\s@",*]@/;

describe("the columns", () => {
  it("are found in an export of Shopify, and shown masked", async () => {
    const { ask } = await listsOf(contactOrders(60));
    const { contacts } = await ask();
    const found = Object.fromEntries(contacts.map(({ field, position }) => [field, position]));
    expect(found).toEqual({
      ...{ email: 1, phone: 13, "first-name": null, infix: null, "last-name": null, "full-name": 9 },
      ...{ country: 12, zip: 11, city: 10, consent: 3 },
    });
    expect(JSON.stringify(contacts)).not.toMatch(MASKED);
  });

  it.each([
    [
      "klaviyo-profiles",
      { email: 0, "first-name": 2, "last-name": 3, country: 5, city: 7, zip: 8, consent: 10 },
    ],
    [
      "shopify-customers",
      { email: 3, "first-name": 1, "last-name": 2, country: 9, city: 7, consent: 4, phone: 11 },
    ],
  ])("are found in the export %s", async (file, expected) => {
    const text = readFileSync(new URL(`../../platforms/${file}.csv`, import.meta.url), "utf8");
    const { ask } = await listsOf(cellsOf(text.replace(/^\uFEFF/, "")));
    const { contacts } = await ask();
    for (const [field, position] of Object.entries(expected))
      expect([field, contacts.find((own) => own.field === field)!.position]).toEqual([field, position]);
  });

  it("the customer may be the address itself", async () => {
    const { file } = await listsOf(madeOrders(60));
    const csv = await file({ destination: "klaviyo", group: null, permission: true });
    expect(columnOf(csv, "Email").every((address) => ADDRESS.test(address))).toBe(true);
  });

  it("a table without addresses gives a list for who knows customers by number, and none for others", async () => {
    const { ask } = await listsOf(madeCustomers(60));
    expect((await ask({ destination: "braze", group: null })).counts.exported).toBe(60);
    const view = await ask({ destination: "meta", group: null });
    expect(view.counts.exported).toBe(0);
    expect(view.leftOut).toEqual([{ reason: "no-address", customers: 60 }]);
  });
});

describe("who is on it", () => {
  it("bad addresses are counted and never exported", async () => {
    const { ask, file } = await listsOf(contactOrders(400));
    const asked = { destination: "klaviyo", group: null } as const;
    const { leftOut, counts } = await ask(asked);
    const bad = leftOut.find(({ reason }) => reason === "bad-address")!.customers;
    const expected = Array.from({ length: 400 }, (_, at) => at).filter(
      (at) =>
        at % ODD.badAddress === ODD.badAddress - 1 &&
        at % ODD.refuses !== ODD.refuses - 1 &&
        at % ODD.silent !== ODD.silent - 1,
    );
    expect(bad).toBe(expected.length);
    const written = columnOf(await file(asked), "Email");
    expect(written).toHaveLength(counts.exported);
    expect(written.every((address) => /^klant\d+@winkel\d\.nl$/.test(address))).toBe(true);
  });

  it("an address goes once, that of a market place never", async () => {
    const table: Cell[][] = [
      ["Customer ID", "Email", "Order date", "Total", "Accepts Marketing"],
      ["1", "samen@huis.nl", "2025-05-01", 80, "yes"],
      ["2", "Samen@huis.nl ", "2025-04-01", 90, "yes"],
      ["3", "abc123@verkopen.bol.com", "2025-04-01", 60, "yes"],
      ["4", "", "2025-04-01", 60, "yes"],
      ["4", "", "2025-05-01", 60, "yes"],
    ];
    const { ask } = await listsOf(table, { value: "historic" });
    const view = await ask({ destination: "klaviyo", group: null, file: true });
    expect(cellsOf(view.file!.text)).toHaveLength(2);
    expect(view.leftOut).toEqual([
      { reason: "no-address", customers: 1 },
      { reason: "placeholder", customers: 1 },
      { reason: "double", customers: 1 },
    ]);
  });

  it("two groups together are those in both", async () => {
    const { ask } = await listsOf(contactOrders(400));
    const group = { kind: "rfm", key: "champions" } as const;
    const also = { kind: "tier", key: "very_profitable" } as const;
    const both = await ask({ group, also });
    const size = (key: string) => both.groups.find(({ choice }) => choice.key === key)!.customers;
    expect(both.counts.group).toBeGreaterThan(0);
    expect(both.counts.group).toBeLessThan(Math.min(size("champions"), size("very_profitable")) + 1);
    expect(both.fileName).toBe("waarde-meta-champions-very-profitable-2025-06-29.csv");
    // Two of one kind exclude each other: the second is dropped.
    expect((await ask({ group, also: { kind: "rfm", key: "lost" } })).chosen.also).toBeNull();
  });

  it("a customer's data come from the latest order that has them", async () => {
    const table: Cell[][] = [
      ["Customer ID", "Email", "Order date", "Total", "Phone", "Country"],
      ["1", "nieuw@huis.nl", "2025-05-01", 80, "", "NL"],
      ["1", "oud@huis.nl", "2024-05-01", 80, "0612345678", "NL"],
      ["2", "ander@huis.nl", "2025-02-01", 20, "0470 12 34 56", "BE"],
      ["2", "ander@huis.nl", "2025-03-01", 20, "", ""],
    ];
    const { file } = await listsOf(table);
    const csv = await file({ destination: "klaviyo", group: null, permission: true });
    expect(columnOf(csv, "Email")).toEqual(["nieuw@huis.nl", "ander@huis.nl"]);
    expect(columnOf(csv, "Phone Number")).toEqual(["+31612345678", "+32470123456"]);
  });
});

describe("what is told", () => {
  it("no answer but the file holds a whole address, and no hashed file a raw one", async () => {
    const { ask } = await listsOf(contactOrders(200));
    for (const destination of DESTINATION_IDS) {
      for (const hash of [true, false]) {
        const view = await ask({ destination, group: null, hash });
        expect(view.file).toBeNull();
        expect(JSON.stringify(view)).not.toMatch(MASKED);
        expect(JSON.stringify(view)).not.toMatch(/[0-9a-f]{64}|\+\d{9}/);
      }
      const { chosen, rules, file } = await ask({ destination, group: null, file: true });
      if (chosen.hash || rules.hash === "always") expect(file!.text).not.toMatch(/@/);
    }
  });

  it("the sheet holds the same cells as the file, as text", async () => {
    const { host, wizard, request, file } = await listsOf(contactOrders(200));
    const asked = { destination: "klaviyo", group: null } as const;
    const run = done(await wizard.publish({ ...request(asked), language: "nl" }));
    expect(run.sheet).toBe("Lijst voor Klaviyo 29-06-2025");
    const { values, formats } = host.changes.at(-1)!;
    expect(values.map((row) => row.map((cell) => cell ?? ""))).toEqual(
      cellsOf(await file({ ...asked, language: "nl" })),
    );
    expect(new Set(formats)).toEqual(new Set(["text"]));
    done(await wizard.undo({ evenIfChanged: false }));
    expect(host.sheets.size).toBe(1);
  });

  it("any text goes through a file and back, and formulas stay as they are", async () => {
    const cell = fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => text.replace(/[@]/g, ""));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 3, maxLength: 8 }), async (names) => {
        const table: Cell[][] = [
          ["Customer ID", "Email", "First name", "Last name", "Order date", "Total", "Accepts Marketing"],
          ...names.map(([first, last], at): Cell[] => [
            ...[`K${at}`, `k${at}@huis.nl`, `=1+${first}"`, `a,${last}\n`, "2025-05-01"],
            ...[100 - at, at % 2 === 0 ? "ja" : "nee"],
          ]),
        ];
        const { file } = await listsOf(table);
        const csv = await file({
          destination: "klaviyo",
          group: null,
          columns: { "first-name": 2, "last-name": 3, email: 1 },
        });
        const [, ...rows] = cellsOf(csv);
        const plain = (text: string) => text.replace(/\s+/g, " ").trim();
        const expected = names.flatMap(([first, last], at) =>
          at % 2 === 0 ? [[`k${at}@huis.nl`, plain(`=1+${first}"`), plain(`a,${last}\n`)]] : [],
        );
        expect(rows.map((row) => row.slice(0, 3))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});
