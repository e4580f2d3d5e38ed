import { Model } from "@odoo/o-spreadsheet";
import { expect, it } from "vitest";
import { WorkbookHost } from "../../src/hosts/workbook/port/workbook-host.ts";
import { registerWritePlugin } from "../../src/hosts/workbook/port/write-plugin.ts";
import { type Cell, isDate } from "../../src/sheet/cell.ts";
import type { Language } from "../../src/wizard/service.ts";
import { done, wizardOver, written } from "../wizard/support/drive.ts";
import { madeOrders } from "../wizard/support/made-shop.ts";
import { MemoryHost } from "../wizard/support/memory-host.ts";
import { AppsScript } from "./google/support/apps-script.ts";
import { remoteWizard } from "./google/support/remote.ts";

registerWritePlugin();

const ORDERS = madeOrders(60, (day) => day);

/** As people see it, without how a host keeps a day or an empty cell. */
function plain(cell: Cell | undefined): unknown {
  if (cell === undefined || cell === null || cell === "") return null;
  if (isDate(cell)) return cell.toISOString().slice(0, 10);
  return typeof cell === "number" ? Number(cell.toPrecision(12)) : cell;
}

/** What the wizard asks of any host. */
async function asked(language: Language) {
  const host = new MemoryHost("UTC");
  host.add("Orders", ORDERS);
  const run = done(await written(wizardOver(host), { language }));
  const [change] = host.changes;
  const { look } = change!;
  return { run, values: change!.values, charts: look!.charts!.length + 1, colours: look!.colours };
}

it.each(["en", "nl"] as const)("a run gives the same sheet in the workbook: %s", async (language) => {
  const wish = await asked(language);
  const cells = Object.fromEntries(
    ORDERS.flatMap((row, r) => row.map((cell, c) => [`${"ABCDEF"[c]}${r + 1}`, String(plain(cell))])),
  );
  const model = new Model({
    version: "19.1.1",
    sheets: [{ id: "orders", name: "Orders", colNumber: 10, rowNumber: ORDERS.length + 5, cells }],
  });
  const host = new WorkbookHost(model);
  const run = done(await written(wizardOver(host as never), { language }));
  const table = await host.read(run.place.range);
  expect(table.map((row) => row.map(plain))).toEqual(wish.values.map((row) => row.map(plain)));
  expect(model.getters.getFigures(run.place.range.sheet)).toHaveLength(wish.charts);
});

it.each(["en", "nl"] as const)("a run gives the same sheet in Google Sheets: %s", async (language) => {
  const wish = await asked(language);
  const script = new AppsScript({ sheets: { Orders: ORDERS }, timeZone: "UTC" });
  const run = done(await written(remoteWizard(script), { language }));
  const { document } = script;
  const id = document.idOf(run.sheet);
  const table = wish.values.map((row, r) => row.map((_, c) => plain(document.valueAt(id, r, c) as Cell)));
  expect(table).toEqual(wish.values.map((row) => row.map(plain)));
  expect(document.charts).toHaveLength(wish.charts);
  const names = wish.colours.flatMap(({ byText }) => Object.keys(byText));
  expect((document.rules.get(id) as { text: string }[]).map(({ text }) => text)).toEqual(names);
});
