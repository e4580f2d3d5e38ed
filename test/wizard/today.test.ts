import { expect, test } from "vitest";
import type { Cell } from "../../src/sheet/cell.ts";
import { createWizard } from "../../src/wizard/index.ts";
import { analysed, done } from "./support/drive.ts";
import { MemoryHost } from "./support/memory-host.ts";

const UNDATED: Cell[][] = [
  ["Customer", "Revenue", "Months as customer"],
  ...Array.from({ length: 40 }, (_, at): Cell[] => [`K${at}`, 10 + 3 * at, 1 + (at % 17)]),
];

test.each([
  ["Europe/Amsterdam", "2025-07-01T22:30:00Z", "2025-07-02", "02-07-2025"],
  ["America/New_York", "2025-07-01T03:00:00Z", "2025-06-30", "30-06-2025"],
  ["Pacific/Auckland", "2025-06-30T12:00:00Z", "2025-07-01", "01-07-2025"],
])("a table without dates is of the day in %s, around midnight too", async (zone, instant, day, named) => {
  const host = new MemoryHost(zone);
  host.add("Customers", UNDATED);
  const wizard = createWizard(host, { slice: Number.POSITIVE_INFINITY, today: () => new Date(instant) });
  const { inspection, choices, analysis } = await analysed(wizard);
  const { source } = inspection;
  const { hash } = analysis;
  const run = done(
    await wizard.write({ source, choices, hash, target: "new-sheet", replaceOurs: false, language: "en" }),
  );
  expect(run.sheet).toBe(`Waarde ${named}`);
  expect(done(await wizard.lastKept())?.day).toBe(day);
});
