import { beforeEach, describe, expect, it } from "vitest";
import { WorkbookHost } from "../../../src/hosts/workbook/port/workbook-host.ts";
import { registerWritePlugin } from "../../../src/hosts/workbook/port/write-plugin.ts";
import type { RangeAddress, SheetChange } from "../../../src/wizard/host.ts";
import { sampleModel } from "./sample-model.ts";

registerWritePlugin();

const RUN: SheetChange = {
  target: { kind: "new-sheet", name: "Run" },
  values: [["a"], [1]],
  formats: ["integer"],
  headerRows: 1,
};

let model: ReturnType<typeof sampleModel>;
let host: WorkbookHost;
beforeEach(() => {
  model = sampleModel({ A1: "first" });
  host = new WorkbookHost(model);
  model.dispatch("CREATE_SHEET", { sheetId: "orders", name: "Orders", position: 1, cols: 5, rows: 5 });
});
const front = () => model.getters.getActiveSheetId();
const go = (sheet: string) =>
  model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo: sheet });

/** A run over the orders, its sheet in front. */
async function run(): Promise<RangeAddress> {
  go("orders");
  const place = await host.write(RUN);
  await host.writeHidden("Waarde history", [["kept"]]);
  await host.show(place);
  return place;
}

describe("when the sheet of a run goes while it is in front, the orders are in front again", () => {
  it("taken back by the wizard", async () => {
    await host.deleteSheet((await run()).sheet);
    expect(front()).toBe("orders");
  });

  it("undone in the grid", async () => {
    await run();
    model.dispatch("REQUEST_UNDO");
    expect(front()).toBe("orders");
  });

  it("but who looks at another sheet stays there", async () => {
    const { sheet } = await run();
    go("data");
    await host.deleteSheet(sheet);
    expect(front()).toBe("data");
  });

  it("unless they are gone too", async () => {
    const { sheet } = await run();
    await host.deleteSheet("orders");
    await host.deleteSheet(sheet);
    expect(front()).toBe("data");
  });
});
