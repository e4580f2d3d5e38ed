import { describe, expect, it } from "vitest";
import { DEFAULT_CHOICES } from "../../src/wizard/choices.ts";
import type { PageKey, Question } from "../../src/wizard/service.ts";
import { done, inspected, wizardOver, written } from "./support/drive.ts";
import { madeLines } from "./support/made-lines.ts";
import { MemoryHost } from "./support/memory-host.ts";

const SPRING = "2025-03-31";
const LINES = madeLines(300);

/** What a page writes, on a shop with products of which an earlier run was kept. */
async function writtenBy(question: Question) {
  const host = new MemoryHost();
  const wizard = wizardOver(host);
  host.add(
    "Spring",
    LINES.filter((row, at) => at === 0 || String(row[1]) <= SPRING),
  );
  done(await written(wizard));
  host.add("Orders", LINES);
  const { source } = await inspected(wizard);
  done(await wizard.publish({ source, choices: DEFAULT_CHOICES, question, language: "en" }));
  return host.changes.at(-1)!;
}

const PAGES: readonly PageKey[] = ["crossing", "movement", "cohorts", "together", "budget"];

describe("a page written to a sheet", () => {
  it.each(PAGES)("%s has a chart over cells that hold names and numbers", async (page) => {
    const { values, look } = await writtenBy({ page } as Question);
    const charts = look?.charts ?? [];
    expect(charts.length).toBeGreaterThan(0);
    for (const { names, values: columns, firstRow, lastRow, title } of charts) {
      expect(title).not.toBe("");
      expect(lastRow).toBeGreaterThanOrEqual(firstRow);
      for (let row = firstRow; row <= lastRow; row++) {
        expect(typeof values[row]![names]).toBe("string");
        const drawn = columns.map((column) => values[row]![column]);
        // What lies in the future of a cohort is blank.
        for (const cell of drawn) expect(cell === null || typeof cell === "number").toBe(true);
      }
      expect(columns.some((column) => typeof values[firstRow]![column] === "number")).toBe(true);
    }
  });
});
