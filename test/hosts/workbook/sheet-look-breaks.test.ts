import { expect, it, vi } from "vitest";
import { WorkbookHost } from "../../../src/hosts/workbook/port/workbook-host.ts";
import { registerWritePlugin } from "../../../src/hosts/workbook/port/write-plugin.ts";
import { DRESSED, RULES } from "../contract/dressed-sheet.ts";
import { sampleModel } from "./sample-model.ts";

registerWritePlugin();

/** In place of a chart, what makes the engine break off in the middle of a command. */
vi.mock("../../../src/hosts/workbook/port/chart-commands.ts", () => ({
  chartRows: () => 1,
  chartCommands: (_: object, sheetId: string) => [
    { type: "ADD_CONDITIONAL_FORMAT", payload: { sheetId, ranges: [null], cf: { id: "a", rule: {} } } },
  ],
}));

it("an engine that breaks off in a chart is not left half-way: the values stand, in one undo", async () => {
  const model = sampleModel({ A1: "mine" });
  const host = new WorkbookHost(model);
  const place = await host.write(DRESSED);
  expect(await host.read(place)).toEqual(DRESSED.values);
  expect(model.getters.getSheetIds()).toEqual(["data", place.sheet]);
  expect(model.getters.getConditionalFormats(place.sheet).length).toBeLessThan(RULES);
  model.dispatch("UPDATE_CELL", { sheetId: "data", col: 0, row: 5, content: "on" });
  model.dispatch("REQUEST_UNDO");
  model.dispatch("REQUEST_UNDO");
  expect(model.getters.getSheetIds()).toEqual(["data"]);
});
