import { expect, it } from "vitest";
import { analysed, done, written } from "../../wizard/support/drive.ts";
import { madeOrders } from "../../wizard/support/made-shop.ts";
import { AppsScript } from "./support/apps-script.ts";
import { remoteWizard } from "./support/remote.ts";

const ORDERS = madeOrders(60, (day) => day);

it("explains the customer of one selected cell, in the orders and in the results", async () => {
  const script = new AppsScript({ sheets: { Orders: ORDERS }, timeZone: "UTC" });
  const { document } = script;
  const wizard = remoteWizard(script);
  const { inspection, choices } = await analysed(wizard);
  const question = { page: "customer", of: "selection" } as const;
  const ask = async () => done(await wizard.explore({ source: inspection.source, choices, question }));

  document.select("Orders", 7, 2);
  const { customer } = await ask();
  const name = String(ORDERS[7]![0]);
  expect(customer!.name).toBe(`${name[0]}***${name.slice(name.indexOf("@"))}`);

  document.select("Orders", 0, 2);
  expect((await ask()).missed).toBe("no-customer");

  const run = done(await written(wizard));
  const rows = document.shown(run.sheet, run.rows + 1, 1);
  const place = rows.findIndex(([cell]) => cell === name);
  document.select(run.sheet, place, 3);
  expect((await ask()).customer!.row).toBe(customer!.row);
});
