import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/sheet/cell.ts";
import { DEFAULT_CHOICES } from "../../../src/wizard/choices.ts";
import type { Choices } from "../../../src/wizard/service.ts";
import { isIdentifying } from "../../../src/wizard/soft/identifying.ts";
import { splitTags } from "../../../src/wizard/soft/tags.ts";
import { done, inspected, wizardOver } from "../support/drive.ts";
import { addressOf, madeSoftOrders, madeTickets } from "../support/made-service.ts";
import { MemoryHost } from "../support/memory-host.ts";
import { rawExport } from "../support/raw-export.ts";

async function begun(table: Cell[][]) {
  const host = new MemoryHost();
  host.add("Data", table);
  const wizard = wizardOver(host);
  const { source } = await inspected(wizard);
  return { host, wizard, source };
}

function softly(soft: Partial<Choices["soft"]>): Choices {
  return { ...DEFAULT_CHOICES, value: "historic", soft: { columns: [], table: null, ...soft } };
}

describe("columns of the table itself", () => {
  test("are offered when they have no role, name nobody and say something", async () => {
    const { wizard, source } = await begun(madeSoftOrders(60));
    const { soft } = done(await wizard.analyse({ source, choices: softly({}) }));
    expect(soft.offered.map(({ heading, kind, rule }) => [heading, kind, rule])).toEqual([
      ["Interests", "tags", "together"],
      ["Channel", "tags", "together"],
      ["Score", "number", "average"],
    ]);
    expect(soft.offered[0]!.example).toEqual({
      kind: "text",
      text: expect.stringMatching(/balcony|birds|i/),
    });
    expect(soft).toMatchObject({ missing: [], second: null, cost: null });
  });

  test("of a platform's export are not its own days and amounts; the same names in a list of one's own may be", async () => {
    const [head, ...body] = rawExport();
    const more = (row: Cell[], at: number) => [...row, `2025-0${1 + (at % 6)}-1${at % 9}`, at % 5];
    const wider = [[...head!, "Paid at", "Rating"], ...body.map(more)];
    const offered = async (table: Cell[][]) => {
      const { wizard, source } = await begun(table);
      const { soft } = done(await wizard.analyse({ source, choices: softly({}) }));
      return soft.offered.map(({ heading }) => heading);
    };
    const ofPlatform = await offered(wider);
    expect(ofPlatform).toEqual(expect.arrayContaining(["Lineitem name", "Rating"]));
    for (const own of ["Paid at", "Subtotal", "Taxes", "Lineitem price", "Refunded Amount", "Cancelled at"]) {
      expect(ofPlatform).not.toContain(own);
    }
    const own = madeSoftOrders(60).map((row, at) => [
      ...row,
      at === 0 ? "Paid at" : `2025-0${1 + (at % 6)}-11`,
    ]);
    expect(await offered(own)).toContain("Paid at");
  });

  test.each([
    ["Voornaam", ["Jan"], true],
    ["Billing Address1", ["x"], true],
    ["Geboortedatum", ["1980-01-01"], true],
    ["Contact", ["a@x.nl", "b@x.nl"], true],
    ["Bereikbaar op", ["06-12345678", "+31 6 1234 5678"], true],
    ["Debiteurnummer", [17, 18], true],
    ["Product name", ["Fern", "Pot"], false],
    ["Klantgroep", ["A", "B"], false],
    ["Tevredenheid", [7, 8], false],
    ["Plaatsnaam", ["Delft"], false],
  ])("%s tells who somebody is: %j %j", (heading, cells, told) => {
    expect(isIdentifying(heading, cells as Cell[])).toBe(told);
  });

  test("of a customer table stay a cell a customer, also when it is written to a new sheet", async () => {
    const table: Cell[][] = [
      ["Customer", "Revenue", "Months as customer", "City", "Interests", "Service cost"],
      ["K1", 100, 3, "Delft", "birds | tea", 4],
      ["K2", 50, 9, "=1+1", "tea", "n/a"],
      ["K3", 80, 5, null, "tea | plants", null],
    ];
    const { host, wizard, source } = await begun(table);
    const choices = softly({ columns: ["Interests", "City"], cost: "Service cost" });
    const { soft, hash, averageValue } = done(await wizard.analyse({ source, choices }));
    expect(averageValue).toBeCloseTo((100 - 4 + 50 + 80) / 3, 9);
    expect(soft.cost!.unreadable.cells[0]!.place.label).toBe("F3");
    const target = "new-sheet";
    const run = done(
      await wizard.write({ source, choices, hash, target, replaceOurs: false, language: "nl" }),
    );
    const [headings, ...rows] = host.cells(run.sheet);
    const at = (heading: string) => headings!.indexOf(heading);
    expect(at("Interests")).toBeGreaterThan(at("CLV"));
    expect(rows.slice(0, 3).map((row) => row[at("Interests")])).toEqual(["birds; tea", "tea; plants", "tea"]);
    expect(rows[2]![at("City")]).toBe("=1+1");
    expect(host.changes.at(-1)!.formats[at("City")]).toBe("text");
    expect(rows.slice(0, 3).map((row) => row[at("servicekosten")])).toEqual([4, 0, 0]);
    const notes = rows.flat().filter((cell) => typeof cell === "string");
    expect(notes).toEqual(expect.arrayContaining(["meegenomen kolommen", "Interests, City"]));
  });
});

test("beside a customer table stands only what it has not got itself", async () => {
  const table: Cell[][] = [
    ["E-mail", "Revenue", "Months as customer", "City"],
    ...[1, 2, 3, 4].map((nth): Cell[] => [addressOf(nth), 100 * nth, nth, nth % 2 ? "Delft" : "Gouda"]),
  ];
  const { host, wizard, source } = await begun(table);
  host.add("Tickets", madeTickets(5));
  const second = done(await wizard.lookAtSecond({ source, from: "selection" })).table;
  const choices = softly({ columns: ["City"], table: second });
  const { hash } = done(await wizard.analyse({ source, choices }));
  const target = "beside";
  const run = done(await wizard.write({ source, choices, hash, target, replaceOurs: false, language: "en" }));
  expect(run.columns).not.toContain("City");
  expect(run.columns.slice(-4)).toEqual(["rows in Tickets", "Reason", "Satisfaction", "cost to serve"]);
  const rows = host.cells("Data").slice(1);
  expect(rows.map((row) => row[4 + run.columns.indexOf("rows in Tickets")])).toEqual([1, 2, 3, 0]);
  expect(splitTags(rows[2]![4 + run.columns.indexOf("Reason")]!)).toHaveLength(3);
});

test("a customer who stands in the table twice shows the same in both rows, and costs once", async () => {
  const { host, wizard, source } = await begun([
    ["Customer", "Revenue", "Months as customer"],
    ["A", 100, 2],
    ["B", 50, 3],
    ["a ", 10, 4],
  ]);
  host.add("Extra", [
    ["Customer", "Colour", "Cost to serve"],
    ["a", "blue", 5],
    ["B", "red", 1],
  ]);
  const { table } = done(await wizard.lookAtSecond({ source, from: "selection" }));
  const choices = softly({ table });
  const { soft, hash } = done(await wizard.analyse({ source, choices }));
  expect(soft.cost!.total).toBe(6);
  const target = "new-sheet";
  const run = done(await wizard.write({ source, choices, hash, target, replaceOurs: false, language: "en" }));
  const [headings, ...rows] = host.cells(run.sheet);
  const colours = rows.slice(0, 3).map((row) => row[headings!.indexOf("Colour")]);
  expect(colours).toEqual(["blue", "red", "blue"]);
});
