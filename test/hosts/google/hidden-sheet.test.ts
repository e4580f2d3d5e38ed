import { expect, it } from "vitest";
import { done, written } from "../../wizard/support/drive.ts";
import { madeOrders } from "../../wizard/support/made-shop.ts";
import { AppsScript } from "./support/apps-script.ts";
import { remoteWizard } from "./support/remote.ts";

const NAME = "Waarde runs";

function open() {
  const script = new AppsScript({ sheets: { Orders: madeOrders(60, (day) => day) }, timeZone: "UTC" });
  const { document } = script;
  const hidden = () => document.model.getters.getSheetIdByName(NAME);
  return { script, document, hidden, wizard: remoteWizard(script) };
}

it("a run keeps who was where on a hidden sheet of its own size, and the person stays where they were", async () => {
  const { document, hidden, wizard } = open();
  const run = done(await written(wizard));
  expect(document.sheetNames()).toEqual(["Orders", run.sheet]);
  const { getters } = document.model;
  expect(getters.isSheetVisible(hidden()!)).toBe(false);
  expect(getters.getNumberCols(hidden()!)).toBe(2);
  expect(document.selection?.sheet).toBe(document.idOf("Orders"));
  done(await wizard.undo({ evenIfChanged: false }));
  expect(hidden()).toBeUndefined();
});

it("a hidden sheet that cannot be written leaves the run, and nothing else", async () => {
  const { script, document, wizard } = open();
  script.during.set("hideSheet", () => {
    throw new Error("Service Spreadsheets timed out");
  });
  const run = done(await written(wizard));
  expect(run.kept).toMatchObject({ state: "failed" });
  expect(document.model.getters.getSheetIds()).toHaveLength(2);
  expect(document.properties.has("waarde.writing")).toBe(false);
});
