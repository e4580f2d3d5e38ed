import { mountPane, type PaneOptions } from "../../../src/pane/index.tsx";
import type { Cell } from "../../../src/sheet/cell.ts";
import { createWizard } from "../../../src/wizard/index.ts";
import type { Language } from "../../../src/wizard/service.ts";
import { contactOrders } from "../../wizard/support/contact-shop.ts";
import { madeLines } from "../../wizard/support/made-lines.ts";
import { madeSoftOrders, madeTickets } from "../../wizard/support/made-service.ts";
import { madeCustomers, madeOrders } from "../../wizard/support/made-shop.ts";
import { MARKS, markedCustomers } from "../../wizard/support/marked-shop.ts";
import { MemoryHost } from "../../wizard/support/memory-host.ts";
import { rawExport } from "../../wizard/support/raw-export.ts";

/** The pane over a spreadsheet of arrays, for the browser tests. `?table=` says what stands on the sheet. */

const TABLES: Readonly<Record<string, () => readonly (readonly Cell[])[]>> = {
  orders: () => madeOrders(1240),
  few: () => madeOrders(12),
  many: () => madeOrders(20_000),
  huge: () => madeOrders(100_000),
  customers: () => madeCustomers(640),
  empty: () => [],
  notes: () => [
    ["Order value", 50],
    ["Orders a year", 4],
    ["Years", 3],
    ["Cost", 100],
  ],
  once: () => [
    ["Customer", "Date", "Amount"],
    ...Array.from({ length: 60 }, (_, at): Cell[] => [`K${at}`, `2025-05-${10 + (at % 19)}`, 20 + at]),
  ],
  dates: () => [
    ["Klant", "Factuurdatum", "Bedrag"],
    ...Array.from({ length: 412 }, (_, at): Cell[] => [
      `K-${at % 90}`,
      `0${1 + (at % 5)}-0${1 + (at % 9)}-202${3 + (at % 3)}`,
      10 + (at % 60),
    ]),
  ],
  currency: () =>
    madeOrders(300).map((row, at): Cell[] => [
      row[0]!,
      row[1]!,
      at === 0 ? "Total" : `${at % 16 === 0 ? "£" : "€"} ${row[2]}`,
    ]),
  lines: () => madeLines(400),
  marked: () => markedCustomers(600),
  raw: rawExport,
  soft: () => madeSoftOrders(240),
  contacts: () => contactOrders(400),
  broken: () =>
    madeOrders(300).map((row, at) => (at === 20 ? [row[0]!, "31-02-2025", row[2]!, row[3]!] : row)),
};

/** A run of spring was kept; all orders are open now, and stand on a sheet of their own. */
async function keepSpring(): Promise<void> {
  const orders = TABLES.orders!();
  host.add(
    "Spring",
    orders.filter((row, at) => at === 0 || String(row[1]) <= "2025-03-31"),
  );
  const wizard = createWizard(host, { slice: Number.POSITIVE_INFINITY });
  const inspected = await wizard.inspect({ from: "selection" });
  if (inspected.state !== "done") return;
  const { source } = inspected.result;
  const choices = await wizard.loadChoices();
  const analysis = await wizard.analyse({ source, choices });
  if (analysis.state !== "done") return;
  const { hash } = analysis.result;
  await wizard.write({ source, choices, hash, target: "new-sheet", replaceOurs: false, language: "en" });
}

const asked = new URLSearchParams(location.search);
const host = new MemoryHost();
if (asked.get("table") === "soft") host.add("Service tickets", madeTickets(240));
if (asked.has("kept")) await keepSpring();
host.add("Orders", TABLES[asked.get("table") ?? "orders"]!());
if (asked.get("table") === "marked") {
  const soft = { columns: MARKS, table: null };
  host.settings.set("waarde.choices", JSON.stringify({ soft }));
}
const theme = asked.get("theme");
const pane = mountPane(document.querySelector("main")!, createWizard(host), {
  skin: (asked.get("skin") ?? "workbook") as PaneOptions["skin"],
  language: (asked.get("lang") ?? "en") as Language,
  ...(theme === "light" || theme === "dark" ? { theme } : {}),
  onSample: async () => undefined,
});
Object.assign(window, { host, pane });
