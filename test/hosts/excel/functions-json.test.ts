import { describe, expect, it } from "vitest";
import { functionsJson } from "../../../src/build/excel-functions.ts";
import { helpPage } from "../../../src/build/help-page.ts";
import { functionIds } from "./function-ids.ts";

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
    }[];
    readonly options: object;
  }[];
}

const read = (language: "en" | "nl") =>
  JSON.parse(functionsJson(language, "https://waarde.example")) as Metadata;
const [en, nl] = [read("en"), read("nl")];

describe("functions.json", () => {
  it("keeps every id that was ever given out, with its name", () => {
    const present = new Map(en.functions.map(({ id, name }) => [id, name]));
    for (const [id, name] of Object.entries(functionIds)) expect([id, present.get(id)]).toEqual([id, name]);
    expect(
      [...present.keys()].filter((id) => !(id in functionIds)),
      "add new ids to function-ids.ts",
    ).toEqual([]);
  });

  it("has names that Excel allows and that are no cell address, and ids of letters, digits and stops", () => {
    for (const { id, name } of en.functions) {
      expect(name).toMatch(/^[A-Z][A-Z_]{2,127}$/);
      expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
      expect(id).toMatch(/^[A-Za-z][A-Za-z0-9.]*$/);
    }
    expect(new Set(en.functions.map(({ id }) => id.toUpperCase())).size).toBe(en.functions.length);
  });

  it("says the same in both languages, in other words", () => {
    const bare = (metadata: Metadata) =>
      metadata.functions.map(({ description, helpUrl, parameters, ...rest }) => ({
        ...rest,
        parameters: parameters.map(({ description: _, ...parameter }) => parameter),
      }));
    expect(bare(nl)).toEqual(bare(en));
    en.functions.forEach((entry, at) => {
      const dutch = nl.functions[at]!;
      expect(entry.description.length, entry.name).toBeGreaterThan(20);
      expect(dutch.description).not.toBe(entry.description);
      for (const parameter of [...entry.parameters, ...dutch.parameters]) {
        expect(parameter.description.length, `${entry.name} ${parameter.name}`).toBeGreaterThan(8);
      }
    });
  });

  it("takes errors in cells, and optional arguments stand last", () => {
    expect(en.allowErrorForDataTypeAny).toBe(true);
    for (const { name, parameters } of en.functions) {
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional, name).toEqual([...optional].sort());
    }
  });

  it.each([
    ["en", en, "help.html"],
    ["nl", nl, "help.nl.html"],
  ] as const)("%s: leads from each function to its place on the help page", (language, metadata, file) => {
    const page = helpPage(language);
    for (const { helpUrl } of metadata.functions) {
      const [address, anchor] = helpUrl.split("#");
      expect(address).toBe(`https://waarde.example/${file}`);
      expect(page).toContain(`<section class="function" id="${anchor}"`);
    }
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });
});
