import { beforeAll, describe, expect, test } from "vitest";
import { enAudience } from "../../../src/pane/text/en-audience.ts";
import { nlAudience } from "../../../src/pane/text/nl-audience.ts";
import { DESTINATION_IDS } from "../../../src/wizard/pages/audience/audience-view.ts";
import { contactOrders } from "../support/contact-shop.ts";
import { problem } from "../support/drive.ts";
import { cellsOf, listsOf } from "./support.ts";

let shop: Awaited<ReturnType<typeof listsOf>>;
beforeAll(async () => {
  shop = await listsOf(contactOrders(120));
});

describe("what is said of a list", () => {
  test.each(
    DESTINATION_IDS.filter((id) => id !== "segment").flatMap((id) => [
      [id, true] as const,
      [id, false] as const,
    ]),
  )("of %s, hashing %s, is what stands in the file", async (destination, hash) => {
    const asked = { destination, hash, group: null } as const;
    const { holds } = await shop.ask(asked);
    const [headings, ...rows] = cellsOf(await shop.file(asked));
    const filled = headings!.map((_, at) => rows.map((row) => row[at]!).filter((cell) => cell !== ""));
    const hashes = filled.filter(
      (cells) => cells.length > 0 && cells.every((cell) => /^[0-9a-f]{64}$/.test(cell)),
    );
    const has = (pattern: RegExp) => filled.flat().some((cell) => pattern.test(cell));
    expect(holds.hashed.length > 0).toBe(hashes.length > 0);
    expect(holds.plain.includes("email")).toBe(has(/@/));
    expect(holds.plain.includes("phone")).toBe(has(/^\+\d{9,}$/));
    expect(holds.plain.includes("zip")).toBe(has(/^(\d{4}[A-Z]{2}|9\d{3})$/));
    expect(holds.plain.includes("country")).toBe(has(/^(NL|BE)$/));
    expect(holds.plain.includes("value")).toBe(has(/^\d+\.\d\d$/));
    expect(holds.plain.includes("name")).toBe(has(/^(Anna|Bram|Zoë|Daan|Eva|Fleur)$/));
  });

  test("names what stays readable beside the hashes of Meta, in both languages", async () => {
    const { holds } = await shop.ask({ destination: "meta", group: null });
    expect(holds).toEqual({ hashed: ["email", "phone", "name"], plain: ["zip", "city", "country", "value"] });
    const said = (texts: typeof nlAudience) =>
      texts.masked(
        holds.hashed.map((kind) => texts.holds[kind]),
        holds.plain.map((kind) => texts.holds[kind]),
      );
    expect(said(enAudience)).toBe(
      "Shortened here. In the list these stand as hashes: e-mail address, phone number, and name. " +
        "In plain text: postcode, city, country, and value.",
    );
    expect(said(nlAudience)).toBe(
      "Hier ingekort. Op de lijst staat als hash: e-mailadres, telefoonnummer en naam. " +
        "In gewone tekst: postcode, plaats, land en waarde.",
    );
  });

  test("to leave people out holds no value, and nobody on it nothing", async () => {
    const { holds } = await shop.ask({ destination: "meta", purpose: "exclude", group: null });
    expect(holds.plain).toEqual(["zip", "city", "country"]);
    const nobody = await shop.ask({
      destination: "meta",
      columns: { email: null, phone: null },
      group: null,
    });
    expect(nobody.holds).toEqual({ hashed: [], plain: [] });
  });
});

test("a file is not made where two groups would bear one name", async () => {
  const own = { quadrants: { protect: "Same", grow: "Same" }, tiers: {}, tactics: {} };
  const request = shop.request({ group: null, destination: "mailchimp" });
  const choices = { ...request.choices, own: { ...request.choices.own, ...own } };
  const question = { ...request.question, file: true };
  expect(problem(await shop.wizard.explore({ ...request, choices, question }))).toEqual({
    key: "same-name",
    name: "Same",
  });
  expect((await shop.wizard.explore({ ...request, choices })).state).toBe("done");
});
