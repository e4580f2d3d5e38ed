import { describe, expect, it } from "vitest";
import { catalogue } from "../../../src/catalogue/index.ts";
import { AppsScript, type Options } from "./support/apps-script.ts";

const open = (options: Partial<Options> = {}) => new AppsScript({ sheets: { Sheet1: [] }, ...options });

describe("the menu", () => {
  it.each(["NONE", "LIMITED", "FULL"] as const)("stands there in AuthMode.%s", (mode) => {
    const script = open();
    script.trigger("onOpen", mode);
    expect(script.shown.menus[0]!.map(({ label }) => label)).toEqual([
      "Find my best customers",
      "Insert an example",
      "Help and functions",
    ]);
  });

  it("asks in AuthMode.NONE for nothing that is refused there", () => {
    const script = open();
    script.trigger("onOpen", "NONE");
    expect(script.log).toEqual([]);
  });

  it("is there at once after installing", () => {
    const script = open();
    script.trigger("onInstall", "FULL");
    expect(script.shown.menus).toHaveLength(1);
  });

  it("speaks the person's language", () => {
    const script = open({ person: "nl-BE" });
    script.trigger("onOpen", "NONE");
    expect(script.shown.menus[0]![0]!.label).toBe("Vind mijn beste klanten");
  });

  it("names only functions that are there", () => {
    const script = open();
    script.trigger("onOpen", "FULL");
    for (const { entry } of script.shown.menus[0]!) expect(() => script.menu(entry)).not.toThrow();
  });
});

describe("the wizard's entry", () => {
  it("shows the pane in the person's language, or the one chosen in it", () => {
    const script = open({ person: "nl" });
    script.menu("openWizard");
    expect(script.shown.sidebar).toContain('data-language="nl"');
    script.rpc("callWizard", JSON.stringify({ method: "rememberLanguage", argument: "en" }));
    script.menu("openWizard");
    expect(script.shown.sidebar).toContain('data-language="en"');
  });

  it("tells once in a document that the functions are on now", () => {
    const script = open();
    script.menu("openWizard");
    script.menu("openWizard");
    expect(script.shown.toasts).toEqual([expect.stringMatching(/functions are on.*=CLV\(50;4;3;100\)/)]);
  });
});

describe("the example", () => {
  it.each(["en_GB", "nl_NL"] as const)("is a sheet of orders with working formulas (%s)", (locale) => {
    const { document, menu } = bound(open({ locale, person: locale.slice(0, 2), timeZone: "Asia/Tokyo" }));
    menu("insertExample");
    const name = document.sheetNames()[1]!;
    const [headings, first] = document.shown(name, 2, 23);
    expect(headings!.slice(0, 3)).toEqual(
      locale === "nl_NL" ? ["klant", "datum", "bedrag"] : ["customer", "date", "amount"],
    );
    expect(first![1]).toMatch(/^2024-01-\d\d$/);
    expect(headings![12]).toBe("segment");
    expect(first![12]).not.toBe("");
    expect(headings![14]).toBe(locale === "nl_NL" ? "klant" : "customer");
    expect(first![15]).toMatch(/^\d+%$/);
  });

  it("can be inserted twice", () => {
    const { document, menu } = bound(open());
    menu("insertExample");
    menu("insertExample");
    expect(document.sheetNames()).toEqual(["Sheet1", "Waarde example", "Waarde example (2)"]);
  });

  it("says what to do in a file that cannot be changed", () => {
    const script = open();
    script.during.set("insertSheet", () => {
      throw new Error("You do not have permission to perform that action.");
    });
    script.menu("insertExample");
    expect(script.shown.toasts[0]).toMatch(/copy/);
  });
});

describe("help", () => {
  it("tells the first steps and every function", () => {
    const script = open({ person: "nl" });
    script.menu("showHelp");
    const { page, title } = script.shown.dialog!;
    expect(title).toBe("Waarde: hulp");
    expect(page).toMatch(/één keer in elk nieuw document.*functies aan/);
    for (const { name } of catalogue) expect(page).toContain(`<dt>${name}</dt>`);
    expect(page).not.toMatch(/<script|https?:/);
  });
});

function bound(script: AppsScript) {
  return { document: script.document, menu: (entry: string) => script.menu(entry) };
}
