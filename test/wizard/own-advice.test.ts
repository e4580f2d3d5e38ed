import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/sheet/cell.ts";
import { DEFAULT_CHOICES } from "../../src/wizard/choices.ts";
import type { DriversView } from "../../src/wizard/pages/drivers/drivers-view.ts";
import { done, inspected, problem } from "./support/drive.ts";
import { over } from "./support/forecasts.ts";
import { MARKS, markedCustomers } from "./support/marked-shop.ts";

async function shop() {
  const { host, wizard } = over(markedCustomers(600));
  const { source } = await inspected(wizard);
  const choices = {
    ...DEFAULT_CHOICES,
    soft: { columns: MARKS, table: null },
    own: { ...DEFAULT_CHOICES.own, tiers: { very_profitable: "Onze toppers" } },
  };
  const request = { source, choices, question: { page: "drivers" } as const };
  const look = async (): Promise<DriversView> => done(await wizard.explore(request));
  const use = (from: "selection" | null) => wizard.useAdvice({ from, choices });
  const select = (name: string, table: readonly (readonly Cell[])[]) => host.add(name, table);
  return { host, wizard, request, look, use, select };
}

function onReferral(view: DriversView) {
  return view.drivers.find(({ value }) => value === "Referral")!.advice;
}

describe("a table of one's own", () => {
  test.each(["en", "nl"] as const)(
    "goes to a sheet, is changed there and is read back (%s)",
    async (language) => {
      const { host, wizard, request, look, use } = await shop();
      const question = { page: "drivers", sheet: "advice" } as const;
      const run = done(await wizard.publish({ ...request, question, language }));
      const cells = host.cells(run.sheet);
      expect(cells).toHaveLength(1 + 14 * 6);
      expect(cells[1]![0]).toBe({ en: "Best × Channel", nl: "Beste × Kanaal" }[language]);
      cells[1]![1] = "Send {value} a card.";
      cells[1]![2] = null;
      expect(done(await use("selection"))).toMatchObject({ state: "own", rules: 84 });
      const view = await look();
      expect(view.own).toMatchObject({ state: "own", rules: 84 });
      // A blank family keeps the standard one.
      expect(onReferral(view)).toMatchObject({ own: "Send {value} a card.", family: "personal" });
      const sheet = done(await wizard.publish({ ...request, language }));
      expect(host.cells(sheet.sheet).flat()).toContain("Send Referral a card.");
    },
  );

  test("may name a group as the user calls it, and a value", async () => {
    const { look, use, select } = await shop();
    select("Mine", [["onze toppers × referral", "Thank who sent them.", "better service"]]);
    done(await use("selection"));
    expect(onReferral(await look())).toMatchObject({ own: "Thank who sent them.", family: "service" });
    done(await use(null));
    const view = await look();
    expect(view.own).toEqual({ state: "standard" });
    expect(onReferral(view)).toMatchObject({ own: null, family: "personal" });
  });

  test("a damaged table is refused, cell by cell, and the one before stays", async () => {
    const { look, use, select } = await shop();
    select("Mine", [["Best × Channel", "Good."]]);
    done(await use("selection"));
    select("Damaged", [
      ["Best × Channel", "Fine."],
      ["Nobody × Channel", "x"],
      ["Someone × Region", "x"],
    ]);
    const found = problem(await use("selection"));
    expect(found).toMatchObject({ key: "advice-table", fault: "group", count: 2 });
    expect("cells" in found && found.cells.map(({ place }) => place.label)).toEqual(["A2", "A3"]);
    expect(onReferral(await look())).toMatchObject({ own: "Good." });
  });

  test("a table of one column, without advice, or of something else is refused", async () => {
    const { use, select } = await shop();
    const refused = async (table: readonly (readonly Cell[])[]) => {
      select("Other", table);
      return problem(await use("selection"));
    };
    expect(await refused([["Best × Channel"]])).toMatchObject({ fault: "columns" });
    expect(await refused([["group × attribute", "tactic"]])).toMatchObject({ fault: "empty" });
    expect(
      await refused([
        ["Customer", "Amount"],
        ["jane@example.com", 5],
      ]),
    ).toMatchObject({
      fault: "pair",
      cells: [{ text: "j***@example.com" }],
    });
    expect(await refused([])).toMatchObject({ key: "nothing-selected" });
  });

  test("a table that was deleted or spoilt later gives the standard advice, and says so", async () => {
    const { host, look, use, select } = await shop();
    const sheet = select("Mine", [["Best × Channel", "Good."]]);
    done(await use("selection"));
    host.cells("Mine")[0]![1] = "Good {day}.";
    let view = await look();
    expect(view.own).toMatchObject({ state: "broken", problem: { key: "advice-table", fault: "place" } });
    expect(onReferral(view)).toMatchObject({ own: null });
    await host.deleteSheet(sheet);
    view = await look();
    expect(view.own).toMatchObject({ state: "broken", problem: { key: "host", reason: "sheet-gone" } });
  });
});
