import { describe, expect, it } from "vitest";
import { serveWorkbook } from "./support/serve-workbook.ts";
import type { WorkbookDriver } from "./support/workbook-driver.ts";

const workbook = serveWorkbook();

/** Runs a visit and looks afterwards that the page itself threw nothing. */
async function visit(language: "en" | "nl", stay: (person: WorkbookDriver) => Promise<void>): Promise<void> {
  const person = await workbook.open({ language });
  try {
    await stay(person);
    expect(person.faults).toEqual([]);
  } finally {
    await person.close();
  }
}

describe("the page", () => {
  it("opens with the sample shop, in the browser's language", async () => {
    await visit("nl", async (person) => {
      expect(await person.sheets()).toEqual(["Welkom", "Bestellingen", "Klanten", "Service", "Formules"]);
      expect(await person.activeSheet()).toBe("Welkom");
      expect((await person.cell("C17")).shown).toBe("500");
      expect((await person.shown("A1:D2", "Bestellingen"))[1]).toEqual([
        "WB-100234",
        "K-10017",
        "04-01-2024",
        "24,45",
      ]);
      expect(await person.page.locator(".o-topbar-menu").allInnerTexts()).toContain("Bestand");
    });
    await visit("en", async (person) => {
      expect(await person.sheets()).toEqual(["Welcome", "Orders", "Customers", "Service", "Formulas"]);
      expect((await person.shown("A1:D2", "Orders"))[1]).toEqual([
        "WB-100234",
        "K-10017",
        "04/01/2024",
        "24.45",
      ]);
    });
  });

  it("changes to the other language and remembers it", async () => {
    await visit("en", async (person) => {
      await person.page.locator(".languages button", { hasText: "NL" }).click();
      await person.page.waitForURL(/lang=nl/);
      await person.ready();
      expect((await person.sheets())[0]).toBe("Welkom");
      await person.page.goto(workbook.address());
      await person.ready();
      expect((await person.sheets())[0]).toBe("Welkom");
    });
  });

  it("follows the links of the greeting", async () => {
    await visit("en", async (person) => {
      await person.focusGrid();
      await person.page.locator(".o-grid").click({ position: { x: 120, y: 306 } });
      await person.waitFor(async () => (await person.activeSheet()) === "Orders", "the sheet Orders");
    });
  });
});

describe("formulas typed by hand", () => {
  it("CLV gives 500, with semicolons in Dutch and commas in English", async () => {
    await visit("nl", async (person) => {
      await person.addSheet();
      await person.type("A1", "=CLV(50;4;3;100)");
      expect(await person.cell("A1")).toMatchObject({ value: 500, shown: "500" });
      await person.type("A2", "=CLV(50;4;3,5)");
      expect((await person.cell("A2")).value).toBe(700);
    });
    await visit("en", async (person) => {
      await person.addSheet();
      await person.type("A1", "=CLV(50,4,3,100)");
      expect((await person.cell("A1")).value).toBe(500);
    });
  });

  it("RFM over the orders spills a row a customer under a header", async () => {
    await visit("nl", async (person) => {
      await person.addSheet();
      await person.type("B2", "=RFM(Bestellingen!B:B;Bestellingen!C:C;Bestellingen!D:D)");
      await person.waitFor(async () => (await person.cell("B2")).value !== null, "the table");
      const table = await person.shown("B2:J1300");
      expect(table[0]).toEqual([
        "klant",
        "dagen sinds laatste bestelling",
        "bestellingen",
        "totaal",
        "R",
        "F",
        "M",
        "score",
        "segment",
      ]);
      expect(table.filter((row) => row[0] !== "")).toHaveLength(1201);
      expect(table[1]![0]).toBe("K-10017");
      expect(table[1]![7]).toBe(table[1]!.slice(4, 7).join(""));
    });
  });

  it("show dates as dates, and follow a changed order", async () => {
    await visit("nl", async (person) => {
      await person.addSheet();
      await person.type("A1", "=CUSTOMERS(Bestellingen!B1:B9;Bestellingen!C1:C9;Bestellingen!D1:D9)");
      const [header, first] = await person.shown("A1:D2");
      expect(header!.slice(2, 4)).toEqual(["eerste bestelling", "laatste bestelling"]);
      expect(first!.slice(2, 4)).toEqual(["04-01-2024", "04-01-2024"]);
      const total = (await person.cell("H2")).value;
      await person.goToSheet("Bestellingen");
      await person.type("D2", "124,45");
      expect(Number((await person.cell("H2", "Blad1")).value)).toBeCloseTo(Number(total) + 100, 6);
    });
  });

  it("show our message on the cell when they refuse", async () => {
    await visit("nl", async (person) => {
      await person.addSheet();
      await person.type("A1", '=CLV("veel";4;3)');
      const cell = await person.cell("A1");
      expect(cell.shown).toBe("#VALUE!");
      expect(cell.message).toMatch(/^CLV: .*veel/);
      await person.goTo("A1");
      await person.page.locator(".o-grid").hover({ position: { x: 70, y: 12 + 26 } });
      await person.page.locator(".o-error-tooltip", { hasText: "veel" }).waitFor();
    });
  });

  it("are helped along with names, arguments and their meaning", async () => {
    await visit("nl", async (person) => {
      await person.addSheet();
      await person.focusGrid();
      await person.page.keyboard.type("=CLV_H", { delay: 150 });
      await person.page.locator(".o-autocomplete-value", { hasText: "CLV_HISTORIC" }).waitFor();
      await person.page.keyboard.press("Tab");
      await person.page.locator(".o-grid-composer", { hasText: "=CLV_HISTORIC(" }).waitFor();
      // On a busy machine the engine sometimes leaves the caret inside the name that it has completed.
      await person.page.keyboard.press("End");
      await person.page.keyboard.type("1");
      const help = person.page.locator(".o-formula-assistant");
      await help.waitFor();
      expect(await help.textContent()).toContain("customers");
      await help.locator(".collapsor").click();
      await help.locator(".o-formula-assistant-arg-description").first().waitFor();
      await person.press("Escape", 3);
    });
  });
});
