import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { ICON_SIZES } from "../../../src/build/excel-icons.ts";
import { addressOf, DEVELOPMENT_ADDRESS, manifestFor } from "../../../src/build/excel-manifest.ts";
import { manifestFaults as faultsOf } from "./manifest-faults.ts";

const SCHEMAS = "../shared/schemas";
const source = readFileSync("manifest.xml", "utf8");
const production = manifestFor(source, "https://waarde.example/excel");

describe("the manifest", () => {
  it.skipIf(!existsSync(join(SCHEMAS, "manifest.xsd")))(
    `is valid against Microsoft's schema (skipped where ${SCHEMAS} is missing)`,
    async () => {
      const files = readdirSync(SCHEMAS).filter((name) => name.endsWith(".xsd"));
      const text = (fileName: string) => ({
        fileName,
        contents: readFileSync(join(SCHEMAS, fileName), "utf8"),
      });
      const check = (xml: string) =>
        validateXML({
          xml: [{ fileName: "manifest.xml", contents: xml }],
          schema: [text("manifest.xsd")],
          preload: files.filter((name) => name !== "manifest.xsd").map(text),
        });
      expect((await check(source)).errors).toEqual([]);
      expect((await check(production)).errors).toEqual([]);
      expect((await check(source.replace("<ProviderName>", "<Provider>"))).valid).toBe(false);
    },
  );

  it.each([
    ["in development", source],
    ["in production", production],
  ])("%s holds what the schema cannot see", (_, xml) => expect(faultsOf(xml)).toEqual([]));

  it("has a check for each of those", () => {
    const broken = [
      source.replace('resid="Help.Url"', 'resid="Gone.Url"'),
      source.replace("https://localhost:8621/functions.js", "http://localhost:8621/functions.js"),
      source.replace('<bt:Image size="80" resid="Help.80"/>', ""),
      source.replace('DefaultValue="Waarde is ready"', `DefaultValue="${"x".repeat(126)}"`),
      source.replace('<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="Help.Url"/>'),
      source.replace('Locale="nl-BE" Value="Waarde: klantwaarde"', 'Locale="en-us" Value="Waarde"'),
      source.replace("https://localhost:8621/functions.json", "https://elsewhere.example/functions.json"),
    ];
    for (const xml of broken) expect(faultsOf(xml)).toHaveLength(1);
  });

  it("names only pictures that are drawn, in every size that Office asks for", () => {
    const named = [...source.matchAll(/icons\/(?:waarde|help)-(\d+)\.png/g)].map(([, size]) => Number(size));
    expect(named.filter((size) => !ICON_SIZES.includes(size as 16))).toEqual([]);
    for (const size of [16, 32, 64, 80]) expect(named).toContain(size);
  });

  it("has no namespace: =CLV() is the formula", () => expect(source).not.toMatch(/<Namespace\b/));
});

describe("the address", () => {
  it("is one setting", () => {
    expect(addressOf({})).toBe(DEVELOPMENT_ADDRESS);
    expect(addressOf({ WAARDE_EXCEL_ADDRESS: "https://waarde.example/excel/" })).toBe(
      "https://waarde.example/excel",
    );
    expect(production).not.toContain("localhost");
    expect(production).toContain("<AppDomain>https://waarde.example</AppDomain>");
    expect(production).toContain('"https://waarde.example/excel/taskpane.html"');
  });

  it("is https, or the build stops", () => {
    expect(() => addressOf({ WAARDE_EXCEL_ADDRESS: "http://waarde.example" })).toThrow("https://");
  });
});
