import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Cell } from "../../src/sheet/cell.ts";
import { analysed, done, wizardOver, written } from "./support/drive.ts";
import { MemoryHost } from "./support/memory-host.ts";

const FILE = "../shared/data/cdnow_sample_transactions.csv";

test.skipIf(!existsSync(FILE))("the CDNOW sample is segmented from its headings alone", async () => {
  const [heading, ...lines] = readFileSync(FILE, "utf8").trim().split("\n");
  const rows = lines.map((line): Cell[] => {
    const [customer, date, amount, discs] = line.split(",");
    return [Number(customer), date!, Number(amount), Number(discs)];
  });
  const host = new MemoryHost();
  host.add("CDNOW", [heading!.trim().split(","), ...rows]);
  const wizard = wizardOver(host);
  const { inspection, analysis } = await analysed(wizard);
  expect(inspection.source.roles).toEqual({ customer: 0, date: 1, amount: 2 });
  // 2,357 customers, of whom some only ever "bought" for 0: they are no customers here.
  const paying = new Set(rows.filter((row) => (row[2] as number) > 0).map((row) => row[0]));
  expect(analysis.customers).toBe(paying.size);
  const revenue = rows.reduce((sum, row) => sum + (row[2] as number), 0);
  expect(analysis.revenue).toBeCloseTo(revenue, 4);
  expect(analysis.asOf).toBe("1998-06-30");
  expect(done(await written(wizard))).toMatchObject({ rows: paying.size, sheet: "Waarde 30-06-1998" });
});
