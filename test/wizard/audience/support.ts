import Papa from "papaparse";
import type { Cell } from "../../../src/sheet/cell.ts";
import type { Choices } from "../../../src/wizard/choices.ts";
import type { AudienceQuestion, AudienceView } from "../../../src/wizard/pages/audience/audience-view.ts";
import { analysed, done, wizardOver } from "../support/drive.ts";
import { MemoryHost } from "../support/memory-host.ts";

export type Asked = Omit<AudienceQuestion, "page">;

/** A wizard over one table, asked for lists. */
export async function listsOf(table: readonly (readonly Cell[])[], change: Partial<Choices> = {}) {
  const host = new MemoryHost();
  host.add("Orders", table);
  const wizard = wizardOver(host);
  const { inspection, choices } = await analysed(wizard, change);
  const request = (asked: Asked) => ({
    source: inspection.source,
    choices,
    question: { page: "audience", ...asked } as const,
  });
  const ask = async (asked: Asked = {}): Promise<AudienceView> => done(await wizard.explore(request(asked)));
  const file = async (asked: Asked = {}): Promise<string> => {
    const view = await ask({ ...asked, file: true });
    if (view.file === null) throw new Error("No file");
    return view.file.text;
  };
  return { host, wizard, request, ask, file };
}

/** The cells of a CSV as another library reads them. */
export function cellsOf(csv: string): string[][] {
  return Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
}

/** The cells under one heading, of a destination whose headings differ. */
export function columnOf(csv: string, heading: string): string[] {
  const [headings, ...rows] = cellsOf(csv);
  return rows.map((row) => row[headings!.indexOf(heading)]!);
}
