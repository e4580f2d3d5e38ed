import { execFileSync } from "node:child_process";
import { copyFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../../src/catalogue/index.ts";
import { inspectScript } from "./support/inspect-script.ts";
import { project, pushed } from "./support/pushed.ts";
import { Realm } from "./support/realm.ts";

const functions = inspectScript(pushed.code);

describe("Code.js", () => {
  it("shows Sheets the functions of the catalogue, with their parameters", () => {
    const custom = functions.filter(({ isCustom }) => isCustom);
    expect(custom.map(({ name, parameters }) => [name, parameters])).toEqual(
      catalogue.map((entry) => [entry.name, entry.args.map((arg) => arg.name)]),
    );
  });

  it("says in both languages what each parameter is, and gives an example with either separator", () => {
    for (const entry of catalogue) {
      const { doc } = functions.find(({ name }) => name === entry.name)!;
      for (const arg of entry.args)
        expect(doc).toMatch(new RegExp(`@param \\{[^}]+\\} ${arg.name} \\S.* NL: \\S`));
      expect(doc).toContain(`Example: ${entry.example.en}`);
      expect(doc).toContain(entry.example.nl);
      expect(
        doc.match(/@\w+/g)?.filter((tag) => !["@param", "@return", "@customfunction"].includes(tag)),
      ).toEqual([]);
    }
  });

  it("leaves to call from outside only what must be", () => {
    const others = functions.filter(({ isCustom, name }) => !isCustom && !name.endsWith("_"));
    expect(others.map(({ name }) => name).sort()).toEqual(
      ["callWizard", "insertExample", "onInstall", "onOpen", "openWizard", "showHelp"].sort(),
    );
  });

  it("would be refused with anything that Apps Script does not read", () => {
    for (const newer of [
      "class A { x = 1 }",
      "class A { #x = 1 }",
      "a ??= 1",
      "import 'x'",
      "a?.b",
      "1_000",
    ]) {
      expect(() => inspectScript(newer), newer).toThrow();
    }
  });

  it("needs nothing of Node or a browser to be loaded, and does next to nothing then", () => {
    const realm = new Realm();
    for (const name of [
      "process",
      "require",
      "setTimeout",
      "fetch",
      "URL",
      "performance",
      "TextEncoder",
      "window",
    ]) {
      expect(name in realm.context, name).toBe(false);
    }
    realm.run(pushed.code);
    expect(realm.run("waardeBundle_")).toBeNull();
  });

  it("holds no async function: nobody promises that Google waits for one", () => {
    expect(pushed.code).not.toMatch(/\basync\b\s*(function|\()|\bawait\b/);
  });

  it("keeps to the open document", () => {
    expect(pushed.code.startsWith("/** @OnlyCurrentDoc */")).toBe(true);
  });

  it("is under 600 kB", () => {
    expect(Buffer.byteLength(pushed.code)).toBeLessThan(600_000);
  });
});

describe("Sidebar.html", () => {
  const script = /<script>([\s\S]*)<\/script>/.exec(pushed.sidebar)![1]!;

  it("asks for nothing from outside", () => {
    expect(pushed.sidebar).not.toMatch(
      /<(?:script|img|iframe)[^>]*\bsrc=|<link\b|@import|url\((?!["']?data:)/,
    );
  });

  it("has nothing that HtmlService mangles", () => {
    expect(script).not.toMatch(/`|<!--|<\?|<\/script/i);
    expect(pushed.sidebar).not.toMatch(/<\?/);
  });

  it("is under 500 kB", () => {
    expect(Buffer.byteLength(pushed.sidebar)).toBeLessThan(500_000);
  });
});

describe("what is pushed", () => {
  it("is exactly three files, by clasp's own account", () => {
    for (const name of ["clasp.example.json", ".claspignore"]) copyFileSync(name, join(project, name));
    const clasp = resolve("node_modules/@google/clasp/build/src/index.js");
    const said = execFileSync(process.execPath, [clasp, "-P", "clasp.example.json", "status", "--json"], {
      cwd: project,
      encoding: "utf8",
    });
    const { filesToPush } = JSON.parse(said) as { filesToPush: string[] };
    expect(filesToPush.sort()).toEqual(
      ["dist/google/Code.js", "dist/google/Sidebar.html", "dist/google/appsscript.json"].sort(),
    );
  }, 30_000);

  it("asks for two rights and no more", () => {
    const { timeZone, runtimeVersion, oauthScopes, exceptionLogging, dependencies, ...rest } =
      pushed.manifest;
    expect(oauthScopes).toEqual([
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/script.container.ui",
    ]);
    expect({ timeZone, runtimeVersion, exceptionLogging, dependencies }).toEqual({
      timeZone: "Etc/UTC",
      runtimeVersion: "V8",
      exceptionLogging: "STACKDRIVER",
      dependencies: {},
    });
    // An `addOns` key would make it a Workspace add-on; any key beyond Google's schema is refused on push.
    expect(rest).toEqual({});
  });
});
