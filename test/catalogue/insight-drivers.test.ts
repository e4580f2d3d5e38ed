import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/sheet/cell.ts";
import { column, refusalOf, rowsOf } from "../support/run.ts";

/** A hundred customers: 40 Champions, of whom 36 read the newsletter and pay by tag; 60 others. */
const champion = (at: number) => at < 40;
const people = Array.from({ length: 100 }, (_, at) => at);
const segments = column(["segment", ...people.map((at) => (champion(at) ? "Champions" : "Lost"))]);
const attributes: Cell[][] = [
  ["newsletter", "tags", "age"],
  ...people.map((at): Cell[] => [
    (champion(at) ? at < 30 : at % 4 === 0) ? "yes" : "no",
    champion(at) && at % 2 === 0 ? "Shoes, sale, shoes" : "sale, men",
    champion(at) ? 50 + (at % 20) : 20 + (at % 40),
  ]),
];

describe("DRIVERS", () => {
  it("shows shares, index and verdict, strongest first", () => {
    const [heading, ...rows] = rowsOf("DRIVERS", [segments, attributes]);
    expect(heading).toEqual([
      "attribute",
      "value",
      "segment",
      "share in segment",
      "share of all",
      "index",
      "customers",
      "p-value",
      "adjusted p-value",
      "verdict",
    ]);
    const yes = rows.find((row) => row[1] === "yes" && row[2] === "Champions")!;
    // 30 of 40 against 45 of 100.
    expect(yes.slice(3, 7)).toEqual([0.75, 0.45, (100 * 30 * 100) / (45 * 40), 30]);
    expect(yes[9]).toBe("more common here (related, not cause)");
    const age = rows.find((row) => row[0] === "age" && row[2] === "Champions")!;
    expect(age.slice(1, 6)).toEqual(["(median)", "Champions", 59.5, 49.5, null]);
    expect(age[9]).toBe("higher here (related, not cause)");
  });

  it("splits tags, each once a customer, case ignored", () => {
    const rows = rowsOf("DRIVERS", [segments, attributes]);
    const tags = rows.filter((row) => row[0] === "tags" && row[2] === "Champions");
    expect(tags.map((row) => [row[1], row[6]])).toEqual([
      ["Shoes", 20],
      ["sale", 40],
      ["men", 20],
    ]);
    expect(tags[1]![9]).toBe("nothing to compare with");
    // "Utrecht, NL": nothing recurs, so the comma is part of the name.
    const cities = [["city"], ...people.map((at) => [at % 2 ? "Utrecht, NL" : "Gent, BE"])];
    expect(
      new Set(
        rowsOf("DRIVERS", [segments, cities])
          .slice(1)
          .map((row) => row[1]),
      ),
    ).toEqual(new Set(["Utrecht, NL", "Gent, BE"]));
  });

  it("shows one segment by any of its names, with the family of all", () => {
    const all = rowsOf("DRIVERS", [segments, attributes]);
    const one = rowsOf("DRIVERS", [segments, attributes, "kampioenen"]);
    expect(one.slice(1)).toEqual(all.filter((row) => row[2] === "Champions"));
    expect(refusalOf("DRIVERS", [segments, attributes, "VIP"])).toContain('"Champions", "Lost"');
  });

  it("takes 0 and 1 as a yes and a no, and numbers written as text as numbers", () => {
    const flags = [["flag", "euro"], ...people.map((at) => [champion(at) ? 1 : 0, `€ ${at},50`])];
    const rows = rowsOf("DRIVERS", [segments, flags], { locale: "nl" });
    expect(rows.filter((row) => row[0] === "flag").map((row) => row[1])).toEqual(["1", "0", "0", "1"]);
    expect(rows.find((row) => row[0] === "euro")!.slice(1, 4)).toEqual(["(mediaan)", "Champions", 20]);
  });

  it("warns that a value may be the segment itself", () => {
    const own = [["badge", "omzet"], ...people.map((at) => [champion(at) && at > 9 ? "VIP" : "-", 100 - at])];
    const rows = rowsOf("DRIVERS", [segments, own, "Champions"]).slice(1);
    for (const row of rows.filter(([attribute, value]) => attribute === "omzet" || value === "VIP")) {
      expect(row[9]).toContain("may be the segment itself");
    }
  });

  it("hides segments under 30 and needs names in the first row", () => {
    const small = column(["segment", ...people.map((at) => (at < 29 ? "A" : "B"))]);
    expect(new Set(rowsOf("DRIVERS", [small, attributes]).map((row) => row[2]))).toEqual(
      new Set(["segment", "B"]),
    );
    expect(refusalOf("DRIVERS", [segments.slice(1), attributes.slice(1)])).toContain("not a name");
    expect(refusalOf("DRIVERS", [segments.slice(1), attributes])).toContain("segments has 100 rows");
    expect(refusalOf("DRIVERS", [segments, [...attributes.slice(0, 9), ["#N/A"]]])).toContain("attributes");
  });
});
